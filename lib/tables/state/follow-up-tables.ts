import type { GradeFound } from "#data/committees/grades-found.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import { sourcesCell } from "#lib/tables/source-cell";
import { type StateRequest, symbolCell, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const gradesPlan: readonly PlannedColumn[] = [
  ["committee"],
  ["symbol"],
  ["subject"],
  ["grade"],
  ["gradeMeaning"],
  ["date", "date"],
  ["verification"],
  ["note"],
  ["scale", "text", "hidden"],
  ["sources", "text", "hidden"],
];

/** Every assessment of follow-up found, each with what its grade means on its own scale. */
export function gradesTable(
  request: StateRequest,
  title: string,
  grades: readonly GradeFound[],
): Table {
  const { words } = request;
  return plannedTable({
    id: "grades",
    title,
    plan: gradesPlan,
    labels: "country.columns",
    words,
    rows: grades.map((grade) => gradeRow(request, grade)),
  });
}

function gradeRow({ words, release }: StateRequest, grade: GradeFound): Row {
  const notSeen = words("country.gradeNotSeen");
  return {
    id: `${grade.committee}-${grade.documentSymbol ?? grade.date}-${grade.subject}`,
    cells: {
      committee: value(grade.committee),
      symbol: symbolCell(grade.documentSymbol, words),
      subject: value(grade.subject),
      grade: toldCell(grade.grade, notSeen),
      gradeMeaning: meaningCell(grade, release.index, words),
      scale: toldCell(grade.scaleId, notSeen),
      date: value(grade.date),
      verification: value(words(`sources.verification.${grade.verification}.word`)),
      note: toldCell(grade.note, words("country.noNote")),
      sources: sourcesCell(grade.sources, words),
    },
  };
}

/** The same letter on two scales is not the same grade. */
function meaningCell(
  { scaleId, grade }: GradeFound,
  index: FactIndex,
  words: StateRequest["words"],
): Cell {
  if (grade === null) return missing(words("country.gradeNotSeen"));
  const scale = index.facts.gradingScales.find(
    (each) => each.scaleId === scaleId && each.grade === grade,
  );
  return toldCell(scale?.meaning ?? null, words("country.noMeaning"));
}

export const overduePlan: readonly PlannedColumn[] = [
  ["committee"],
  ["listedOn", "date"],
  ["verification"],
  ["note"],
  ["sources", "text", "hidden"],
];

/** The lists on which a committee named the State for a missing follow-up reply. */
export function overdueTable(request: StateRequest, title: string): Table {
  const { release, iso3, words } = request;
  const listed = release.index.facts.overdueFollowUp.filter((row) => row.iso3 === iso3);
  return plannedTable({
    id: "overdue",
    title,
    plan: overduePlan,
    labels: "country.columns",
    words,
    rows: listed.map((row) => ({
      id: `${row.committee}-${row.asOf}`,
      cells: {
        committee: value(row.committee),
        listedOn: value(row.asOf),
        verification: value(words(`sources.verification.${row.verification}.word`)),
        note: toldCell(row.note, words("country.noNote")),
        sources: sourcesCell(row.sources, words),
      },
    })),
  });
}
