import { Feed } from "feed";
import { earliestDay, type IsoDate } from "#lib/dates/calendar-date";
import { escapeHtml } from "#lib/html/escape-html";
import { xmlText } from "#lib/html/xml-text";
import { localHref } from "#lib/i18n/local-href";
import { cellText, type Row, type Table } from "#lib/table/table";

/** What a feed of changes says of itself; all words are the reader's language, all addresses absolute. */
export type FeedFrame = Readonly<{
  title: string;
  subtitle: string;
  language: string;
  /** The page that shows the same. */
  page: string;
  /** The feed itself. */
  self: string;
  /** The day on which the release was compiled. */
  compiledOn: IsoDate;
  origin: string;
  releaseId: string;
}>;

/**
 * The rows of the table of changes as an Atom feed (RFC 4287), newest first. `updated` of an entry is the earliest day
 * that its date can mean, at midnight UTC, because Atom knows no month and no year; the date as known is in its text.
 */
export function changesFeed(table: Table, frame: FeedFrame): string {
  const feed = new Feed({
    id: frame.page,
    title: frame.title,
    description: frame.subtitle,
    link: frame.page,
    feedLinks: { atom: frame.self },
    language: frame.language,
    updated: midnight(frame.compiledOn),
    generator: `Pacta, release ${frame.releaseId}`,
    author: { name: "Pacta" },
  });
  for (const row of table.rows) feed.addItem(feedItem(row, table, frame));
  return feed.atom1();
}

function feedItem(row: Row, table: Table, { page, origin, language }: FeedFrame) {
  const said = (column: string): string => saidInHtml(row, column);
  const date = said("date");
  const what = row.cells.what;
  const href = what?.kind === "value" ? what.href : undefined;
  return {
    id: `${page.split("?")[0]}#${encodeURIComponent(row.id)}`,
    title: `${said("state")}: ${said("what")} (${date})`,
    link: href === undefined ? page : new URL(localHref(language, href), origin).href,
    date: midnight(earliestDay(date.split("/")[0] ?? date)),
    description: table.columns
      .filter(({ id }) => !["state", "what"].includes(id))
      .map(({ id, label }) => `${escapeHtml(label)}: ${said(id)}`)
      .join("<br>"),
    category: [{ term: xmlText(textOf(row, "kind")) }],
  };
}

/** The texts of an Atom feed are HTML here, so what looks like HTML in a fact is escaped. */
function saidInHtml(row: Row, column: string): string {
  return escapeHtml(xmlText(textOf(row, column)));
}

function textOf({ cells }: Row, column: string): string {
  const cell = cells[column];
  return cell === undefined ? "" : cellText(cell);
}

function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
