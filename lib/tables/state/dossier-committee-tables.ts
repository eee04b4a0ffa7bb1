import type { Facts } from "#data/catalogue";
import { labelIn } from "#lib/i18n/label-in";
import type { Words } from "#lib/i18n/words";
import { type Cell, type Row, type Table, value } from "#lib/table/table";
import { saidCell } from "#lib/tables/said-cell";
import { sourcesCell } from "#lib/tables/source-cell";
import { type StateRequest, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const submissionsPlan: readonly PlannedColumn[] = [
  ["stage"],
  ["deadline"],
  ["words"],
  ["languages"],
  ["portal"],
  ["verification"],
  ["asOf", "date"],
  ["weeks", "number", "hidden"],
  ["note", "text", "hidden"],
  ["sources", "text", "hidden"],
];

/** What NGOs may send to the committee, when and in which form. */
export function submissionsTable(
  request: StateRequest,
  title: string,
  rows: Facts["ngoSubmissions"],
): Table {
  const { words } = request;
  return plannedTable({
    id: "submissions",
    title,
    plan: submissionsPlan,
    labels: "country.columns",
    words,
    rows: rows.map((row) => submissionRow(request, row)),
  });
}

function submissionRow({ words }: StateRequest, row: Facts["ngoSubmissions"][number]): Row {
  const notSeen = words("country.notSeen");
  return {
    id: row.stage,
    cells: {
      stage: value(words(`dossier.stages.${row.stage}`)),
      deadline: value(row.deadlineRule),
      weeks: toldCell(row.weeksBeforeSession, notSeen),
      words: toldCell(row.wordLimit, notSeen),
      languages: toldCell(row.languages?.join(", ") ?? null, notSeen),
      portal: toldCell(row.formatPortal, notSeen),
      verification: value(words(`sources.verification.${row.verification}.word`)),
      asOf: value(row.asOf),
      note: toldCell(row.note, words("country.noNote")),
      sources: sourcesCell(row.sources, words),
    },
  };
}

export const calendarPlan: readonly PlannedColumn[] = [
  ["start", "date"],
  ["end", "date"],
  ["event"],
  ["state"],
  ["firmness"],
  ["verification"],
  ["note"],
  ["sources", "text", "hidden"],
  ["asOf", "date", "hidden"],
];

/** Reviews, replies due and visits of the State that the committee's calendar names. */
export function calendarTable(
  request: StateRequest,
  title: string,
  rows: Facts["calendar"],
): Table {
  const { words } = request;
  return plannedTable({
    id: "calendar",
    title,
    plan: calendarPlan,
    labels: "country.columns",
    words,
    rows: rows.map((row, position) => ({
      id: `${row.start}-${position}`,
      cells: {
        start: value(row.start),
        end: toldCell(row.end, words("country.oneDay")),
        event: eventCell(row, words),
        state: value(words(`dossier.calendarStatus.${row.status}`)),
        firmness: value(
          words(`calendar.firmness.${row.firmness === "announced" ? "firm" : row.firmness}`),
        ),
        verification: value(words(`sources.verification.${row.verification}.word`)),
        note: toldCell(row.note, words("country.noNote")),
        sources: sourcesCell(row.sources, words),
        asOf: value(row.asOf),
      },
    })),
  });
}

/** "State under review", or with what it is in full. */
function eventCell({ what, title }: Facts["calendar"][number], { locale }: Words): Cell {
  const said = [what, title].flatMap((text) => (text === null ? [] : labelIn(locale, text)));
  const foreign = said.find(({ lang }) => lang !== locale);
  const text = said.map((each) => each.text).join(": ");
  return saidCell(locale, { text, lang: foreign?.lang ?? locale }, "");
}
