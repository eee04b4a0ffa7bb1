import type { UnDocument } from "#data/observations/documents.schema";
import { documentsHeld } from "#lib/coverage/reviews-known";
import { nameIn, stateName } from "#lib/i18n/names";
import { dateOfDocument } from "#lib/observations/from-facts";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { documentAddress, documentIdAddress } from "#lib/tables/document-address";
import { type RightRequest, stateListAddress } from "#lib/tables/right/right-request";
import { stateAddress, toldCell } from "#lib/tables/state/state-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

const plan: readonly PlannedColumn[] = [
  ["state"],
  ["instrument"],
  ["cycle"],
  ["date", "date"],
  ["symbol"],
  ["observations", "mark"],
  ["verification"],
  ["title", "text", "hidden"],
  ["note", "text", "hidden"],
];

export const reviewsColumns = columnIds(plan);

/**
 * Concluding observations held at least in part under the instruments behind the right, with what each says of it: from
 * cycle to cycle, whether a concern comes back.
 */
export function reviewsTable(request: RightRequest): Table {
  const { right, states, asOf, words } = request;
  return plannedTable({
    id: "reviews",
    title: words("right.titles.reviews", { name: nameIn(words.locale, right), asOf }),
    plan,
    labels: "right.columns",
    words,
    rows: states.flatMap((iso3) =>
      reviewsHeld(request, iso3).map((document) => reviewRow(request, document)),
    ),
  });
}

/** The documents of one State, instrument by instrument, the oldest first. */
export function reviewsHeld(
  { release, instruments, asOf }: RightRequest,
  iso3: string,
): readonly UnDocument[] {
  return instruments.flatMap((code) =>
    documentsHeld(release.index, iso3, code, asOf).toSorted((a, b) =>
      (dateOfDocument(a) ?? "") < (dateOfDocument(b) ?? "") ? -1 : 1,
    ),
  );
}

function reviewRow(request: RightRequest, document: UnDocument): Row {
  const { release, pins, words } = request;
  const { id, iso3, instrument, cycle, symbol, title, sourceNote, verification } = document;
  const name = stateName(words.locale, release.index, iso3);
  const own = symbol === null ? documentIdAddress(id) : documentAddress(symbol);
  return {
    id,
    cells: {
      state: value(name, { href: stateAddress({ iso3, pins }, { code: instrument }) }),
      instrument: value(instrument),
      cycle: toldCell(cycle, words("observation.noCycle")),
      date: toldCell(dateOfDocument(document), words("right.noDate")),
      symbol:
        symbol === null ? missing(words("observation.noSymbol")) : value(symbol, { href: own }),
      observations: recordedCell(request, document),
      verification: value(words(`sources.verification.${verification}.word`)),
      title: value(title, { href: own }),
      note: value(sourceNote),
    },
  };
}

/** No curated document was read from beginning to end: nothing recorded from it is no finding. */
function recordedCell(request: RightRequest, { id, iso3, symbol }: UnDocument): Cell {
  const { release, right, values, asOf, words } = request;
  const recorded = release.observations.count({
    countries: [iso3],
    rights: [right.id],
    document: id,
    instruments: values.treaties,
    asOf,
  });
  if (recorded > 0) {
    const href = stateListAddress(request, iso3, "observations", { document: id });
    return count(recorded, { mark: "recorded", href });
  }
  const whole = symbol !== null && release.observations.heldInFull.has(symbol.toUpperCase());
  const state = whole ? "nothing-recorded" : "text-not-held";
  return missing(words(`right.inDocument.${state}`), state);
}
