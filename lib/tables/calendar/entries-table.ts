import type { CalendarRequest } from "#lib/calendar/calendar-view";
import { daysOf, type Entry, precisionOf } from "#lib/calendar/entry";
import { dateText, entryTitle, stateOfEntry } from "#lib/calendar/entry-words";
import { checkedInWords } from "#lib/calendar/file-of-view";
import { hostsOf } from "#lib/calendar/linkable";
import { earliestDay } from "#lib/dates/calendar-date";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { sourcesCell } from "#lib/tables/source-cell";
import { pinsOf, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { printQuery } from "#lib/url/query";
import { sourceAddress } from "#lib/url/source-address";

export const entriesPlan: readonly PlannedColumn[] = [
  ["date", "date"],
  ["what"],
  ["state"],
  ["committee"],
  ["firmness"],
  ["status"],
  ["source"],
  ["checked", "date"],
  ["verification"],
  ["note"],
  ["kind", "text", "hidden"],
  ["precision", "text", "hidden"],
  ["from", "date", "hidden"],
  ["to", "date", "hidden"],
  ["session", "number", "hidden"],
  ["instrument", "text", "hidden"],
  ["inFile", "text", "hidden"],
  ["sources", "text", "hidden"],
  ["entry", "text", "hidden"],
];

/** Entries of the calendar, one a row, each with its source. */
export function entriesTable(
  request: CalendarRequest,
  id: string,
  title: string,
  entries: readonly Entry[],
): Table {
  const { words } = request;
  const rows = entries.map((entry) => entryRow(request, entry));
  return plannedTable({ id, title, plan: entriesPlan, labels: "calendar.columns", words, rows });
}

function entryRow(request: CalendarRequest, entry: Entry): Row {
  const { release, words } = request;
  const { kind, committee, firmness, status, verification, note, sources } = entry;
  return {
    id: entry.id,
    cells: {
      ...dateCells(request, entry),
      what: value(entryTitle(entry, release.index, words)),
      state: stateCell(request, entry),
      committee: value(committee),
      firmness: value(words(`calendar.firmness.${firmness}`)),
      status:
        status === null
          ? missing(words("calendar.status.none"))
          : value(words(`calendar.status.${status}`)),
      source: sourceCell(request, sources),
      checked: value(checkedInWords(request, entry)),
      verification: value(words(`sources.verification.${verification}.word`)),
      note: toldCell(note, words("calendar.noNote")),
      kind: value(words(`calendar.kinds.${kind}`)),
      instrument: toldCell(entry.instrument, words("calendar.noInstrument")),
      session: entry.session === null ? missing(words("calendar.noSession")) : count(entry.session),
      sources: sourcesCell(sources, words),
      entry: value(entry.id),
    },
  };
}

function dateCells({ words }: CalendarRequest, entry: Entry): Record<string, Cell> {
  const { start, end } = entry;
  return {
    date: value(dateText(entry), { sort: earliestDay(start) }),
    precision: value(words(`calendar.precision.${precisionOf(entry)}`)),
    from: value(start),
    to: toldCell(end, words("calendar.oneDate")),
    inFile: value(words(`calendar.inFile.${daysOf(entry) === null ? "no" : "yes"}`)),
  };
}

/** The State, leading to its dossier under the treaty that the entry is about. */
function stateCell({ release, words, values }: CalendarRequest, entry: Entry): Cell {
  const name = stateOfEntry(entry, release.index, words);
  if (name === undefined) return missing(words("calendar.everyone"));
  return value(name, { href: `${entryAddress(entry)}${printQuery(pinsOf(values))}` });
}

/** The page on which everything held of the State under the treaty stands. */
export function entryAddress({ iso3, instrument }: Pick<Entry, "iso3" | "instrument">): string {
  return `/countries/${iso3}${instrument === null ? "" : `/${instrument}`}`;
}

/** The first source that may be linked, by its host; where none may, the first is named. */
export function sourceCell(
  { release, words }: Pick<CalendarRequest, "release" | "words">,
  sources: readonly string[],
): Cell {
  const hosts = hostsOf(release.index);
  const addresses = sources
    .filter((source) => URL.canParse(source))
    .map((source) => sourceAddress(source, hosts));
  const linked = addresses.find(({ href }) => href !== null);
  if (linked?.href != null) return value(linked.host, { href: linked.href });
  const named = addresses[0]?.host ?? sources[0];
  return named === undefined ? missing(words("calendar.noSource")) : value(named);
}
