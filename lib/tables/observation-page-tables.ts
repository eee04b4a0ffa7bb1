import type { GradeFound } from "#data/committees/grades-found.schema";
import type { FollowUp } from "#data/observations/follow-up.schema";
import { sharesParagraph } from "#lib/documents/paragraphs";
import type { Words } from "#lib/i18n/words";
import type { Observation } from "#lib/observations/observation";
import { type SameRight, sameRight } from "#lib/recurrence/same-right";
import { missing, type Row, type Table, value } from "#lib/table/table";
import { observationOfRow } from "#lib/tables/citable-rows";
import { observationColumns, observationTable } from "#lib/tables/observation-table";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import { pinLinks } from "#lib/tables/pin-links";
import { sourcesCell } from "#lib/tables/source-cell";
import { pinsOf, toldCell } from "#lib/tables/state/state-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

export type ObservationPath = Readonly<{ id: string }>;
type Request = TableRequest<ObservationPath, CommonParameters>;

const ownColumns = ["order", "sharedRights"] as const;

const followUpPlan: readonly PlannedColumn[] = [
  ["what"],
  ["paragraph"],
  ["date", "date"],
  ["grade"],
  ["verification"],
  ["sources"],
  ["note"],
];

/** Earlier and later observations on the same rights (`main`), and what is known of the follow-up. */
export const observationPageTables: PageTables<
  ObservationPath,
  CommonParameters,
  "main" | "followUp"
> = {
  specification: () => commonSpecification,
  columns: {
    main: ["heading", ...ownColumns, ...observationColumns.filter((id) => id !== "heading")],
    followUp: columnIds(followUpPlan),
  },
  citables: { main: observationOfRow },
  tables(request) {
    const observation = request.release.observations.find(request.path.id);
    if (observation === undefined) return null;
    const pins = pinsOf(request.values);
    return {
      main: pinLinks(recurrenceTable(request, observation), pins),
      followUp: pinLinks(followUpTable(request, observation), pins),
    };
  },
};

function recurrenceTable({ release, words }: Request, of: Observation): Table {
  const found = sameRight(release.observations, of);
  const table = observationTable({
    id: "same-rights",
    title: words("observationPage.sameRightsTitle", { id: of.id }),
    observations: found.map(({ observation }) => observation),
    index: release.index,
    words,
    hide: ["state", "rights", "id", "year"],
  });
  const beside = new Map(found.map((each) => [each.observation.id, each]));
  const own = ownColumns.map((id) => {
    return { id, label: words(`observationPage.columns.${id}`), kind: "text" as const };
  });
  return {
    ...table,
    columns: headingFirst(own, table.columns.map(shownDate)),
    rows: table.rows.map((row) => withRecurrence(row, beside.get(row.id), release.index, words)),
  };
}

/** What each row is about names the row. */
function headingFirst(own: Table["columns"], columns: Table["columns"]): Table["columns"] {
  const isHeading = ({ id }: Table["columns"][number]) => id === "heading";
  return [...columns.filter(isHeading), ...own, ...columns.filter((each) => !isHeading(each))];
}

/** The date tells earlier from later, so it is shown here. */
function shownDate(column: Table["columns"][number]): Table["columns"][number] {
  const { hidden: _, ...shown } = column;
  return column.id === "date" ? shown : column;
}

function withRecurrence(
  row: Row,
  found: SameRight | undefined,
  index: Request["release"]["index"],
  words: Words,
): Row {
  const order = found?.order ?? "not-known";
  const shared = (found?.sharedRights ?? []).map((right) => index.right(right)?.nameEn ?? right);
  const link = row.cells.id?.kind === "value" ? row.cells.id.href : undefined;
  const heading = row.cells.heading;
  return {
    ...row,
    cells: {
      ...row.cells,
      ...(heading?.kind === "value" &&
        link !== undefined && { heading: { ...heading, href: link } }),
      order: value(words(`observationPage.order.${order}`)),
      sharedRights: value(shared.join("; ")),
    },
  };
}

function followUpTable({ release, words }: Request, observation: Observation): Table {
  const { facts } = release.index;
  const replies = facts.followUp.filter((row) =>
    concerns(row.documentSymbol, row.paragraph, observation),
  );
  const grades = facts.gradesFound.filter((row) => concerns(row.documentSymbol, null, observation));
  return plannedTable({
    id: "follow-up",
    title: words("observationPage.followUpTitle", { id: observation.id }),
    plan: followUpPlan,
    labels: "observationPage.followUpColumns",
    words,
    rows: [
      ...replies.map((row, i) => replyRow(row, `reply-${i}`, words)),
      ...grades.map((row, i) => gradeRow(row, `grade-${i}`, words)),
    ],
  });
}

/** Follow-up of this paragraph, or of the document where no paragraph is named on one side. */
function concerns(symbol: string | null, paragraph: string | null, of: Observation): boolean {
  if (symbol === null || symbol !== of.symbol) return false;
  return paragraph === null || of.paragraphs === null || sharesParagraph(paragraph, of.paragraphs);
}

function replyRow(row: FollowUp, id: string, words: Words): Row {
  const links = row.sources.filter((source) => /^https?:/.test(source));
  const remarks = [...row.sources.filter((source) => !links.includes(source)), row.note ?? ""];
  return {
    id,
    cells: {
      what: value(words("observationPage.reply")),
      paragraph: toldCell(row.paragraph, words("observationPage.wholeDocument")),
      date: toldCell(row.date, words("observationPage.noDate")),
      grade: toldCell(row.grade, words("observationPage.noGrade")),
      verification: missing(words("observationPage.noVerification")),
      sources: sourcesCell(links, words),
      note: toldCell(remarks.filter(Boolean).join(" ") || null, words("observation.noNote")),
    },
  };
}

function gradeRow(row: GradeFound, id: string, words: Words): Row {
  return {
    id,
    cells: {
      what: value(row.subject),
      paragraph: missing(words("observationPage.seeSubject")),
      date: value(row.date),
      grade: toldCell(row.grade, words("observationPage.gradeNotSeen")),
      verification: value(words(`sources.verification.${row.verification}.word`)),
      sources: sourcesCell(row.sources, words),
      note: toldCell(row.note, words("observation.noNote")),
    },
  };
}
