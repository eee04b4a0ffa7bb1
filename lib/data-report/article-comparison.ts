import type { ArticleTableRow } from "#data/article-2021/table.schema";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { type RatificationStatus, statusOn } from "#lib/ratification/status";

/** The article prints no date; its page was captured in mid-April 2021, so this is the day to which its table speaks. */
export const articleDay: IsoDate = "2021-04-15";

/** One cell of the article's table beside the same cell by the depositary's acts on that day. */
export type ComparedCell = Readonly<{
  row: ArticleTableRow;
  status: RatificationStatus;
  /** What our acts give, in the words of the article's table. */
  ours: string;
  agrees: boolean;
}>;

/** Compares the article's table, cell by cell, with the status of each State on `articleDay`. */
export function compareArticle(index: FactIndex): readonly ComparedCell[] {
  return index.facts.articleTable.map((row) => {
    const acts = index.actsOf(row.iso3, row.instrument);
    const status = statusOn(index.instrument(row.instrument), acts, articleDay);
    const ours = wordOf(status);
    return { row, status, ours, agrees: ours === row.reported };
  });
}

function wordOf(status: RatificationStatus): string {
  return status.status === "none" ? "absent" : status.act.act;
}
