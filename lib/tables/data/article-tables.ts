import { articleDay, compareArticle } from "#lib/data-report/article-comparison";
import { rightName } from "#lib/i18n/names";
import { count, missing, type Row, type Table, value } from "#lib/table/table";
import { oursInWords } from "#lib/tables/data/conflict-tables";
import {
  type DataRequest,
  instrumentCell,
  plannedDataTable,
  stateCell,
} from "#lib/tables/data/data-request";
import { toldCell } from "#lib/tables/state/state-request";
import type { PlannedColumn } from "#lib/tables/table-plan";

export const articlePlan: readonly PlannedColumn[] = [
  ["state"],
  ["instrument"],
  ["reported"],
  ["oursThen"],
  ["agrees"],
];
export const concernsPlan: readonly PlannedColumn[] = [["state"], ["right"], ["body"], ["summary"]];
export const eventsPlan: readonly PlannedColumn[] = [
  ["state"],
  ["date", "date"],
  ["category"],
  ["title"],
  ["summary"],
  ["value", "number"],
  ["unit"],
];
export const regionalPlan: readonly PlannedColumn[] = [
  ["state"],
  ["commitment"],
  ["kind"],
  ["status"],
  ["year", "date"],
  ["note"],
];

/** The ratification table of the 2021 article, cell by cell beside the depositary's acts on that day. */
export function articleTable(request: DataRequest): Table {
  const { release, words } = request;
  const rows = compareArticle(release.index).map(
    (cell): Row => ({
      id: `${cell.row.iso3}-${cell.row.instrument}`,
      cells: {
        state: stateCell(request, cell.row.iso3),
        instrument: instrumentCell(cell.row.instrument),
        reported: value(words(`data.reported.${cell.row.reported}`)),
        oursThen: value(oursInWords(cell, words), {
          href: `/countries/${cell.row.iso3}/${cell.row.instrument}?asOf=${articleDay}`,
        }),
        agrees: value(words(cell.agrees ? "data.agrees" : "data.differs")),
      },
    }),
  );
  return plannedDataTable(request, "article-table", articlePlan, rows, { day: articleDay });
}

/** The concerns that the article attributes to committees and to other sources. */
export function articleConcernsTable(request: DataRequest): Table {
  const { release, words } = request;
  const rows = release.index.facts.articleConcerns.map((concern): Row => {
    const { iso3, rightId, bodyAsReported, summaryEn } = concern;
    const right = rightName(words.locale, release.index, rightId);
    return {
      id: `${iso3}-${rightId}`,
      cells: {
        state: stateCell(request, iso3),
        right: value(right, { href: `/rights/${rightId}` }),
        body: value(bodyAsReported),
        summary: value(summaryEn),
      },
    };
  });
  return plannedDataTable(request, "article-concerns", concernsPlan, rows);
}

/** Dated events and figures of the articles on the same page: background, not findings. */
export function articleEventsTable(request: DataRequest): Table {
  const { release, words } = request;
  const rows = release.index.facts.articleContext.map(
    (event, i): Row => ({
      id: String(i),
      cells: {
        state: stateCell(request, event.iso3),
        date: value(event.date),
        category: value(words(`data.categories.${event.category}`)),
        title: value(event.title),
        summary: value(event.summaryEn),
        value: event.value === null ? missing(words("data.noFigure")) : count(event.value),
        unit: toldCell(event.unit, words("data.noFigure")),
      },
    }),
  );
  return plannedDataTable(request, "article-events", eventsPlan, rows);
}

/** Commitments outside the United Nations that the article names. */
export function regionalCommitmentsTable(request: DataRequest): Table {
  const { release, words } = request;
  const rows = release.index.facts.regionalCommitments.map(
    (commitment): Row => ({
      id: `${commitment.iso3}-${commitment.instrument}`,
      cells: {
        state: stateCell(request, commitment.iso3),
        commitment: value(commitment.shortName),
        kind: value(words(`data.commitmentKinds.${kindKey(commitment.kind)}`)),
        status: value(words(`data.commitmentStatus.${kindKey(commitment.status)}`)),
        year: toldCell(commitment.year, words("data.noYear")),
        note: toldCell(commitment.note, words("data.noNote")),
      },
    }),
  );
  return plannedDataTable(request, "regional-commitments", regionalPlan, rows);
}

/** "participating State" is the key "participating-state". */
function kindKey(text: string): string {
  return text.toLowerCase().replaceAll(" ", "-");
}
