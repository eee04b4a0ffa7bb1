import { rightName } from "#lib/i18n/names";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { observationAddress } from "#lib/tables/observation-table";
import { pinnedAddress } from "#lib/tables/pin-links";
import type { LedgerEntry } from "#lib/tables/recurrence/recurrence-view";
import { saidCell } from "#lib/tables/said-cell";
import { type StateRequest, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { printQuery, type Query } from "#lib/url/query";

export const ledgerPlan: readonly PlannedColumn[] = [
  ["issue"],
  ["firstDate", "date"],
  ["lastDate", "date"],
  ["cycles", "number"],
  ["bodies"],
  ["passages", "number"],
  ["answered"],
  ["again", "number"],
  ["rights"],
  ["heading", "text", "hidden"],
  ["documents", "number", "hidden"],
  ["basis", "text", "hidden"],
  ["group", "text", "hidden"],
];

/** The address of the ledger of a State, with the day and the release that the reader chose. */
export function ledgerAddress(
  { iso3, pins }: Pick<StateRequest, "iso3" | "pins">,
  query: Query = {},
  hash?: string,
): string {
  const path = `/countries/${iso3}/recurrence${printQuery({ ...query, ...pins })}`;
  return hash === undefined ? path : `${path}#${hash}`;
}

/** One row a group. `kept` are the filters that the links carry along. */
export function ledgerTable(
  request: StateRequest,
  title: string,
  entries: readonly LedgerEntry[],
  kept: Query = {},
): Table {
  return plannedTable({
    id: "repeated",
    title,
    plan: ledgerPlan,
    labels: "recurrence.columns",
    words: request.words,
    rows: entries.map((entry) => ledgerRow(request, entry, kept)),
  });
}

function ledgerRow(request: StateRequest, entry: LedgerEntry, kept: Query): Row {
  const { words, release } = request;
  const { group, counts, title, titleLang } = entry;
  const open = (hash: string) => ledgerAddress(request, { ...kept, passage: group.id }, hash);
  const rights = counts.rights.map((right) => rightName(words.locale, release.index, right));
  return {
    id: group.id,
    cells: {
      issue: saidCell(words.locale, { text: title, lang: titleLang }, "", { href: open("group") }),
      firstDate: toldCell(counts.firstDate, words("recurrence.noDate")),
      lastDate: toldCell(counts.lastDate, words("recurrence.noDate")),
      cycles: count(counts.cycles),
      bodies: toldCell(counts.bodies.join(", ") || null, words("recurrence.noBody")),
      passages: count(counts.passages, { href: open("passages") }),
      answered: answeredCell(request, entry),
      again:
        counts.saidAgain === null
          ? missing(words("recurrence.notAnswered"))
          : count(counts.saidAgain),
      rights: toldCell(rights.join("; ") || null, words("observation.noRights")),
      heading: toldCell(group.heading, words("observation.noHeading")),
      documents: count(counts.documents),
      basis: value(words(`recurrence.basis.${group.basis}`)),
      group: value(group.id),
    },
  };
}

function answeredCell(request: StateRequest, { counts }: LedgerEntry): Cell {
  const { words, pins } = request;
  if (counts.lastAnsweredBy === null) return missing(words("recurrence.notAnswered"));
  const { id, date, body } = counts.lastAnsweredBy;
  const text =
    body === null
      ? words("recurrence.answeredOn", { date })
      : words("recurrence.answeredBy", { date, body });
  return value(text, { href: pinnedAddress(observationAddress(id), pins), sort: date });
}
