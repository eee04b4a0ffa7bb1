import { committeeCodes } from "#data/vocabulary";
import { nameIn } from "#lib/i18n/names";
import type { Observation } from "#lib/observations/observation";
import type { Table } from "#lib/table/table";
import type { CompareRequest } from "#lib/tables/compare/compare-request";
import { type ObservationColumn, observationTable } from "#lib/tables/observation-table";

const readOfRequest = new WeakMap<CompareRequest, Map<string, readonly Observation[]>>();

/**
 * What is recorded on the chosen right about one State: exactly what its cell counts, by committee, newest first. Read
 * once a request, because both the columns and the table show it.
 */
export function passagesOn(request: CompareRequest, iso3: string): readonly Observation[] {
  const known = readOfRequest.get(request) ?? new Map<string, readonly Observation[]>();
  readOfRequest.set(request, known);
  const passages = known.get(iso3) ?? readPassages(request, iso3);
  known.set(iso3, passages);
  return passages;
}

function readPassages(
  { release, values, asOf }: CompareRequest,
  iso3: string,
): readonly Observation[] {
  if (values.right === null) return [];
  const newestFirst = release.observations.select({
    countries: [iso3],
    rights: [values.right],
    instruments: values.treaties,
    asOf,
    treatyBodies: true,
  });
  return newestFirst.toSorted((a, b) => committeePlace(a) - committeePlace(b));
}

/** In the order of the list of committees; what names none comes last. */
function committeePlace({ committee }: Observation): number {
  return committee === null ? committeeCodes.length : committeeCodes.indexOf(committee);
}

/** The passages of all States on the chosen right, State by State; one about two of them stands once. */
export function passagesTable(request: CompareRequest): Table {
  const { release, states, values, asOf, words } = request;
  const found = states.flatMap(({ iso3 }) => passagesOn(request, iso3));
  const once = [...new Map(found.map((observation) => [observation.id, observation])).values()];
  const right = values.right === null ? undefined : release.index.right(values.right);
  return observationsWith(["date"], ["year"], {
    id: "passages",
    title:
      right === undefined
        ? words("compare.titles.noRight")
        : words("compare.titles.passages", {
            right: nameIn(words.locale, right),
            states: states.map(({ name }) => name).join(", "),
            asOf,
          }),
    observations: once,
    request,
  });
}

/** A table of observations in which columns that are hidden elsewhere are shown, and others are hidden. */
export function observationsWith(
  shown: readonly ObservationColumn[],
  hidden: readonly ObservationColumn[],
  more: Readonly<{
    id: string;
    title: string;
    observations: readonly Observation[];
    request: Pick<CompareRequest, "release" | "words">;
  }>,
): Table {
  const { id, title, observations, request } = more;
  const { release, words } = request;
  const table = observationTable({
    id,
    title,
    observations,
    index: release.index,
    words,
    hide: hidden,
  });
  const isShown = (column: string) => shown.some((each) => each === column);
  return {
    ...table,
    columns: table.columns.map(({ hidden: isHidden, ...column }) =>
      isHidden === true && !isShown(column.id) ? { ...column, hidden: true } : column,
    ),
  };
}
