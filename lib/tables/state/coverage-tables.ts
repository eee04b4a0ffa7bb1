import type { Facts } from "#data/catalogue";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { concernsGrid, type GridRow } from "#lib/coverage/concerns-grid";
import type { Coverage } from "#lib/coverage/coverage";
import { nameIn } from "#lib/i18n/names";
import { keptHere } from "#lib/observations/filter";
import { dateOfDocument } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { cycleToken } from "#lib/reporting/observation-cycle";
import { cycleOfDocument } from "#lib/reporting/reporting-cycle";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import {
  instrumentCell,
  type StateRequest,
  stateAddress,
  toldCell,
} from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const rightsPlan: readonly PlannedColumn[] = [
  ["right"],
  ["observations", "mark"],
  ["latestYear", "date"],
  ["family"],
  ["articles", "text", "hidden"],
];

/** Each right with what is known of it: a number that opens its list, or the state of coverage in words. */
export function rightsTable(request: StateRequest): Table {
  const { name, asOf, words } = request;
  return plannedTable({
    id: "rights",
    title: words("country.titles.rights", { name, asOf }),
    plan: rightsPlan,
    labels: "country.columns",
    words,
    rows: rightRows(request).map((row) => rightRow(request, row)),
  });
}

/** The rights with their coverage for this State. */
export function rightRows({ release, iso3, asOf }: StateRequest): readonly GridRow[] {
  return concernsGrid(release, { countries: [iso3], treaties: [], rights: [], asOf }).rows;
}

function rightRow(request: StateRequest, { right, cells, latestYear }: GridRow): Row {
  const { words } = request;
  const articles = right.articles.map(({ instrument, articles: list }) =>
    list === null ? instrument : `${instrument} ${list}`,
  );
  return {
    id: right.id,
    cells: {
      right: value(nameIn(words.locale, right), { href: `/rights/${right.id}` }),
      observations: coverageCell(cells[0], words, () =>
        stateAddress(request, { query: { rights: right.id }, hash: "observations" }),
      ),
      latestYear: toldCell(latestYear, words("country.noneRecorded")),
      family: value(words(`country.families.${right.family}`)),
      articles: toldCell(articles.join("; ") || null, words("country.noArticle")),
    },
  };
}

/** The number recorded, leading to its list, or the state of coverage with its sign. */
export function coverageCell(
  coverage: Coverage | undefined,
  words: StateRequest["words"],
  href: () => string,
): Cell {
  if (coverage === undefined) throw new Error("A right has one coverage for each State asked for.");
  if (coverage.state === "recorded") {
    return count(coverage.count, { mark: "recorded", href: href() });
  }
  return missing(words(`marks.means.${coverage.state}`), coverage.state);
}

export const cyclesPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["cycle"],
  ["year", "date"],
  ["observations", "mark"],
  ["symbols"],
];

/** One cycle under one instrument, the documents behind it and what is recorded from them. */
export type ObservedCycle = Readonly<{
  token: string;
  instrument: InstrumentCode | null;
  cycle: string | null;
  /** First and last year of its documents or observations. */
  years: readonly [number, number] | null;
  symbols: readonly string[];
  observations: readonly Observation[];
}>;

/** Cycles from which something is recorded or of which concluding observations are held in part, oldest first by instrument. */
export function observedCycles({ release, iso3, asOf }: StateRequest): readonly ObservedCycle[] {
  const observations = release.observations.select({ ...keptHere, countries: [iso3], asOf });
  const documents = release.index.facts.documents.filter(
    (document) =>
      document.iso3 === iso3 &&
      document.docType === "concluding-observations" &&
      (dateOfDocument(document) ?? asOf) <= asOf,
  );
  const keys = new Map(
    [...documents.map((one) => ({ ...one, cycle: cycleOfDocument(one) })), ...observations].map(
      ({ instrument, cycle }) => [cycleToken({ instrument, cycle }), { instrument, cycle }],
    ),
  );
  return [...keys]
    .map(([token, key]) => observedCycle(token, key, documents, observations))
    .sort(byInstrumentThenYear);
}

function observedCycle(
  token: string,
  { instrument, cycle }: Pick<Observation, "instrument" | "cycle">,
  documents: Facts["documents"],
  all: readonly Observation[],
): ObservedCycle {
  const observations = all.filter((observation) => cycleToken(observation) === token);
  const held = documents.filter(
    (document) => document.instrument === instrument && cycleOfDocument(document) === cycle,
  );
  const years = [
    ...observations.map(({ year }) => year),
    ...held.map((document) => Number((dateOfDocument(document) ?? "").slice(0, 4))),
  ].filter((year) => year > 0);
  const symbols = [...held, ...observations].map(({ symbol }) => symbol);
  return {
    token,
    instrument,
    cycle,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    symbols: [...new Set(symbols.filter((symbol) => symbol !== null))],
    observations,
  };
}

function byInstrumentThenYear(a: ObservedCycle, b: ObservedCycle): number {
  return placeOf(a) - placeOf(b) || (a.years?.[0] ?? 9999) - (b.years?.[0] ?? 9999);
}

function placeOf({ instrument }: ObservedCycle): number {
  return instrument === null ? instrumentCodes.length : instrumentCodes.indexOf(instrument);
}

/** The cycles as a table; each number opens exactly its observations. */
export function cyclesTable(request: StateRequest): Table {
  const { name, asOf, words } = request;
  return plannedTable({
    id: "cycles",
    title: words("country.titles.cycles", { name, asOf }),
    plan: cyclesPlan,
    labels: "country.columns",
    words,
    rows: observedCycles(request).map((cycle) => cycleRow(request, cycle)),
  });
}

function cycleRow(request: StateRequest, observed: ObservedCycle): Row {
  const { words } = request;
  const { token, instrument, cycle, years, symbols, observations } = observed;
  const href = stateAddress(request, { query: { cycles: token }, hash: "observations" });
  return {
    id: token,
    cells: {
      instrument:
        instrument === null
          ? value(words("country.noInstrument"))
          : instrumentCell(request, instrument),
      cycle: value(cycle ?? words("observation.noCycle")),
      year: toldCell(
        years === null ? null : [...new Set(years)].join("–"),
        words("country.noDate"),
      ),
      observations:
        observations.length > 0
          ? count(observations.length, { mark: "recorded", href })
          : missing(words("country.heldInPart"), "text-not-held"),
      symbols: toldCell(symbols.join("; ") || null, words("observation.noSymbol")),
    },
  };
}
