import { instrumentCodes } from "#data/vocabulary";
import { keptHere } from "#lib/observations/filter";
import { ratificationCell } from "#lib/ratification/cell";
import { excerpt, type SheetCell, type SheetList, shortened, textIn } from "#lib/sheet/sheet";
import {
  type SheetSource,
  type SheetSources,
  sheetSources,
  verifiedInWords,
} from "#lib/sheet/sheet-sources";
import type { Table } from "#lib/table/table";
import { type CountryTable, countryTables } from "#lib/tables/country-tables";
import type { TableRequest } from "#lib/tables/page-tables";
import { stateCounts } from "#lib/tables/state/state-counts";
import { findStateRequest, type StateRequest, stateAddress } from "#lib/tables/state/state-request";
import { readParameters } from "#lib/url/parameters";
import type { CommonParameters } from "#lib/url/scope-parameters";

/** All that stands on the one page about a State; each part is the beginning of a list on its profile. */
export type StateSheet = Readonly<{
  state: StateRequest;
  status: SheetList;
  procedures: SheetList;
  counts: readonly (readonly [words: string, count: number])[];
  reporting: SheetList;
  followUp: SheetList;
  observations: SheetList;
  sources: SheetSources;
  verified: readonly SheetSource[];
}>;

type Request = TableRequest<Readonly<{ iso3: string }>, CommonParameters>;
type Tables = Readonly<Record<CountryTable, Table>>;

const most = { reporting: 11, followUp: 4, observations: 5, sources: 4 } as const;

/** The sheet of a State on the day asked for; `null` where there is no such State. */
export function stateSheet(request: Request): StateSheet | null {
  const { release } = request;
  const { values: unasked } = readParameters(
    countryTables.specification(release.index, release),
    {},
  );
  const values = { ...unasked, ...request.values };
  const state = findStateRequest(request);
  const tables = countryTables.tables({ ...request, values });
  if (state === null || tables === null) return null;
  return {
    state,
    status: statusList(state),
    procedures: proceduresList(state, tables),
    counts: countsOf(state, tables),
    reporting: reportingList(state, tables),
    followUp: followUpList(state, tables),
    observations: observationsList(state, tables),
    sources: sheetSources(release.index, [tables.main, tables.procedures], most.sources),
    verified: verifiedInWords([tables.observations]),
  };
}

/** The status under each of the eighteen instruments: sign, letter, day. */
function statusList(state: StateRequest): SheetList {
  const { release, iso3, asOf, words } = state;
  const rows = instrumentCodes.map((code): SheetCell[] => {
    const { status, reservations } = ratificationCell(release.index, iso3, code, asOf);
    const { act } = status;
    const letter = act === null ? "" : words(`marks.letters.${act.act}`);
    const limits = reservations.length === 0 ? "" : ` ${words("overview.reservationShort")}`;
    return [
      { text: release.index.instrument(code).shortName, href: stateAddress(state, { code }) },
      { text: `${letter}${limits}`, mark: status.status },
      act === null ? { text: words("marks.none"), absent: true } : { text: act.date },
    ];
  });
  return {
    id: "status",
    title: words("sheet.status"),
    heads: [words("sheet.instrument"), words("sheet.act"), words("sheet.date")],
    rows,
    rest: null,
  };
}

function proceduresList(state: StateRequest, { procedures }: Tables): SheetList {
  const { words } = state;
  const rows = procedures.rows.map((row): SheetCell[] => {
    const [accepted, since] = [row.cells.accepted, row.cells.since];
    const answer = accepted?.kind === "value" ? accepted.text : (accepted?.because ?? "");
    const isDated = accepted?.kind === "value" && since?.kind === "value";
    return [
      { text: textIn(row, "procedure") },
      { text: textIn(row, "type") },
      isDated ? { text: `${answer}, ${since.text}` } : { text: answer, absent: true },
    ];
  });
  return {
    id: "procedures",
    title: words("sheet.procedures"),
    heads: ["procedure", "kind", "accepted"].map((head) => words(`sheet.${head}`)),
    rows,
    rest: null,
  };
}

/** How much is on record; the numbers are those of the profile. */
function countsOf(state: StateRequest, { observations }: Tables): StateSheet["counts"] {
  const { release, iso3, asOf, words } = state;
  const { parties, reviews } = stateCounts(release, iso3, asOf);
  const filter = { ...keptHere, countries: [iso3], asOf };
  const kinds = release.observations.tally(filter, "kind");
  return [
    [words("sheet.partyTo"), parties],
    [words("sheet.reviews"), reviews],
    [words("sheet.observations"), observations.rows.length],
    ...[...kinds].map(([kind, { count }]) => {
      return [words("sheet.ofKind", { kind: words(`observation.kinds.${kind}`) }), count] as const;
    }),
  ];
}

/** Each instrument that asks for reports and binds the State: its last review, what comes next, and how late it is. */
function reportingList(state: StateRequest, tables: Tables): SheetList {
  const { words } = state;
  const latest = new Map(tables["latest-reviews"].rows.map((row) => [row.id, row]));
  const all = tables["next-reports"].rows;
  const rows = all.slice(0, most.reporting).map((row): SheetCell[] => {
    const review = latest.get(row.id);
    const next = row.cells.state;
    const overdue = row.cells.overdue;
    return [
      { text: row.id, href: stateAddress(state, { code: row.id }) },
      review === undefined
        ? { text: words("sheet.noReview"), absent: true }
        : reviewCell(textIn(review, "date"), textIn(review, "symbol"), textIn(review, "year")),
      { text: shortened(next === undefined ? "" : textIn(row, "state"), 96) },
      overdue?.kind === "value"
        ? { text: shortened(overdue.text, 40) }
        : { text: words("sheet.notStated"), absent: true },
    ];
  });
  return {
    id: "reporting",
    title: words("sheet.reporting"),
    heads: ["instrument", "lastReview", "nextReport", "overdue"].map((head) =>
      words(`sheet.${head}`),
    ),
    rows,
    rest: restOf(all.length, most.reporting, stateAddress(state, { hash: "next-reports" })),
  };
}

function reviewCell(date: string, symbol: string, year: string): SheetCell {
  const isKnown = (text: string) => !text.startsWith("(");
  if (!isKnown(year)) return { text: shortened(year.slice(1, -1), 44), absent: true };
  const day = isKnown(date) ? date : year;
  return { text: isKnown(symbol) ? `${day}, ${symbol}` : day };
}

function followUpList(state: StateRequest, tables: Tables): SheetList {
  const { words } = state;
  return excerpt({
    id: "follow-up",
    title: words("sheet.followUp"),
    table: tables["follow-up"],
    columns: [
      ["symbol", 30],
      ["paragraphs", 48],
      ["state", 44],
      ["reply", 44],
      ["grade", 34],
    ],
    heads: { symbol: words("sheet.document") },
    most: most.followUp,
    href: stateAddress(state, { hash: "follow-up" }),
  });
}

function observationsList(state: StateRequest, { observations }: Tables): SheetList {
  const { words } = state;
  return excerpt({
    id: "observations",
    title: words("sheet.newest"),
    table: observations,
    columns: [
      ["symbol", 30],
      ["paragraphs", 22],
      ["date", 24],
      ["kind", 18],
      ["heading", 84],
      ["verification", 26],
    ],
    heads: { symbol: words("sheet.document"), date: words("sheet.date") },
    most: most.observations,
    href: stateAddress(state, { hash: "observations" }),
  });
}

function restOf(all: number, shown: number, href: string) {
  return all > shown ? { count: all - shown, href } : null;
}
