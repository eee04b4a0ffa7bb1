import { rightName } from "#lib/i18n/names";
import type { Observation } from "#lib/observations/observation";
import type { Table } from "#lib/table/table";
import { observationColumns, observationTable } from "#lib/tables/observation-table";
import type { PageTables } from "#lib/tables/page-tables";
import { pinLinks } from "#lib/tables/pin-links";
import { ledgerAddress, ledgerPlan, ledgerTable } from "#lib/tables/recurrence/ledger-table";
import {
  type RecurrenceParameters,
  recurrenceSpecification,
} from "#lib/tables/recurrence/recurrence-parameters";
import { type LedgerEntry, ledgerEntries } from "#lib/tables/recurrence/recurrence-view";
import { saidCell } from "#lib/tables/said-cell";
import { findStateRequest, type StateRequest } from "#lib/tables/state/state-request";
import { columnIds } from "#lib/tables/table-plan";
import type { Query } from "#lib/url/query";

export type RecurrencePath = Readonly<{ iso3: string }>;

/** The repeated concerns of a State (`main`), and the passages of the group that is opened, or of all. */
export const recurrenceTables: PageTables<
  RecurrencePath,
  RecurrenceParameters,
  "main" | "passages"
> = {
  specification: recurrenceSpecification,
  columns: { main: columnIds(ledgerPlan), passages: ["issue", ...observationColumns] },
  tables(request) {
    const state = findStateRequest(request);
    if (state === null) return null;
    const entries = ledgerEntries(state, request.values);
    const title = titles(state, request.values);
    return {
      main: ledgerTable(state, title("ledger"), entries, keptFilters(request.values)),
      // With an imported index all passages of a State are thousands, which the page reads only when a group is opened.
      get passages() {
        return passagesTable(state, title, openedEntries(entries, request.values));
      },
    };
  },
};

/** The filters of the ledger as its links carry them. */
export function keptFilters({
  right,
  committee,
}: Pick<RecurrenceParameters, "right" | "committee">): Query {
  return { right: right ?? "", committee: committee ?? "" };
}

/** The group that is opened, found by the id of any of its passages; all groups where none is. */
export function openedEntries(
  entries: readonly LedgerEntry[],
  { passage: asked }: Pick<RecurrenceParameters, "passage">,
): readonly LedgerEntry[] {
  if (asked === "") return entries;
  return entries.filter(({ group }) => group.members.some(({ id }) => id === asked));
}

/** Title of a table, with the filters in words: "… of Kazakhstan, up to 2026-02-03 (CCPR; Torture)". */
function titles(
  { words, name, asOf, release }: StateRequest,
  { right, committee }: RecurrenceParameters,
) {
  const filters = [
    committee,
    right === null ? null : rightName(words.locale, release.index, right),
  ];
  const told = filters.filter((part) => part !== null).join("; ");
  return (table: string, more: Record<string, string> = {}) => {
    const title = words(`recurrence.titles.${table}`, { name, asOf, ...more });
    return told === "" ? title : `${title} (${told})`;
  };
}

function passagesTable(
  state: StateRequest,
  title: ReturnType<typeof titles>,
  opened: readonly LedgerEntry[],
): Table {
  const { release, words, pins } = state;
  const entryOf = new Map(
    opened.flatMap((entry) => countedMembers(entry).map(({ id }) => [id, entry] as const)),
  );
  const [only] = opened;
  const table = observationTable({
    id: "passages",
    title:
      only !== undefined && opened.length === 1
        ? title("group", { issue: only.title })
        : title("passages"),
    observations: [...entryOf.keys()].flatMap((id) => release.observations.find(id) ?? []),
    index: release.index,
    words,
    hide: ["state"],
  });
  return pinLinks(withIssue(table, state, entryOf), pins);
}

/** Our words on a paragraph whose official words are held stand beside those, and are not counted. */
export function countedMembers({ group }: LedgerEntry) {
  return group.members.filter(({ wordsOf }) => wordsOf === null);
}

function withIssue(
  table: Table,
  state: StateRequest,
  entryOf: ReadonlyMap<Observation["id"], LedgerEntry>,
): Table {
  const issue = {
    id: "issue",
    label: state.words("recurrence.columns.issue"),
    kind: "text",
  } as const;
  return {
    ...table,
    columns: [issue, ...table.columns],
    rows: table.rows.map((row) => {
      const entry = entryOf.get(row.id);
      if (entry === undefined) return row;
      const href = ledgerAddress(state, { passage: entry.group.id }, "group");
      const { locale } = state.words;
      const said = { text: entry.title, lang: entry.titleLang };
      return { ...row, cells: { issue: saidCell(locale, said, "", { href }), ...row.cells } };
    }),
  };
}
