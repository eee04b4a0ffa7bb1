import type { NgoSubmission } from "#data/committees/ngo-submissions.schema";
import type { CalendarRequest } from "#lib/calendar/calendar-view";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { sourceCell } from "#lib/tables/calendar/entries-table";
import { sourcesCell } from "#lib/tables/source-cell";
import { toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const submissionsPlan: readonly PlannedColumn[] = [
  ["committee"],
  ["stage"],
  ["deadline"],
  ["weeks", "number"],
  ["words"],
  ["look"],
  ["verification"],
  ["checked", "date"],
  ["note", "text", "hidden"],
  ["languages", "text", "hidden"],
  ["portal", "text", "hidden"],
  ["source", "text", "hidden"],
  ["sources", "text", "hidden"],
];

/** What NGOs may send to the committees chosen: the rule where one was seen, and where to look each time. */
export function submissionsTable(request: CalendarRequest): Table {
  const { release, values, words } = request;
  const { committees } = values;
  const rows = release.index.facts.ngoSubmissions.filter(
    ({ committee }) => committees.length === 0 || committees.includes(committee),
  );
  return plannedTable({
    id: "submissions",
    title: words("calendar.titles.submissions"),
    plan: submissionsPlan,
    labels: "calendar.columns",
    words,
    rows: rows.map((row) => submissionRow(request, row)),
  });
}

function submissionRow(request: CalendarRequest, row: NgoSubmission): Row {
  const { words } = request;
  const notSeen = words("calendar.notSeen");
  const { committee, stage, weeksBeforeSession: weeks, verification, sources } = row;
  return {
    id: `${committee}-${stage}`,
    cells: {
      committee: value(committee),
      stage: value(words(`dossier.stages.${stage}`)),
      deadline: value(row.deadlineRule),
      weeks: weeks === null ? missing(notSeen) : count(weeks),
      words: row.wordLimit === null ? missing(notSeen) : count(row.wordLimit),
      look: lookCell(request, row),
      verification: value(words(`sources.verification.${verification}.word`)),
      checked: row.asOf === "undated" ? value(words("calendar.list.undated")) : value(row.asOf),
      note: toldCell(row.note, words("calendar.noNote")),
      languages: toldCell(row.languages?.join(", ") ?? null, notSeen),
      portal: toldCell(row.formatPortal, notSeen),
      source: sourceCell(request, sources),
      sources: sourcesCell(sources, words),
    },
  };
}

/** The committee's own page of sessions, where the day of each session is announced. */
function lookCell(request: CalendarRequest, { committee }: NgoSubmission): Cell {
  const found = request.release.index.facts.committees.find(({ code }) => code === committee);
  const page = found?.sessionsPage ?? found?.website ?? null;
  return page === null ? missing(request.words("calendar.notSeen")) : sourceCell(request, [page]);
}
