import type { ArticleContextEvent } from "#data/article-2021/context.schema";
import type { Facts } from "#data/catalogue";
import type { ContextCategory, ContextEvent } from "#data/observations/context-events.schema";
import { sameEvents } from "#lib/timeline/same-events";

/** The id under which the facts name the article of 2021 as a source. */
export const articleSource = "article-2021";

/** Where some rows cite the article itself by its address. */
const articleAddress = "https://moderndiplomacy.eu/2021/03/13/the-state-of-human-rights-";

/** An event or figure around the reviews, told by one source or by several. */
export type ContextEntry = Readonly<{
  iso3: string;
  /** The most precise date that a source gives. */
  date: string;
  title: string;
  category: ContextCategory | null;
  /** Each telling with its own sources: where they differ, the reader sees both. */
  accounts: readonly ContextAccount[];
}>;

export type ContextAccount = Readonly<{
  date: string;
  title: string;
  summary: string;
  value: number | null;
  unit: ContextEvent["unit"];
  category: ContextCategory | null;
  sources: readonly string[];
  /** Known from the article of 2021. */
  fromArticle: boolean;
}>;

/**
 * The events around the reviews of a State, oldest first. The same event told by several sources is one entry with
 * several accounts; no account and no source is lost.
 */
export function contextEntries(
  facts: Pick<Facts, "contextEvents" | "articleContext">,
  iso3: string,
): readonly ContextEntry[] {
  const groups = new Map<string, ContextAccount[]>();
  for (const account of accountsOf(facts, iso3)) {
    const key = eventKey(iso3, account);
    groups.set(key, [...(groups.get(key) ?? []), account]);
  }
  return [...groups.values()].map((accounts) => toEntry(iso3, accounts)).sort(oldestFirst);
}

/** Everything told of the State; what the article's own file repeats word for word is one account. */
function accountsOf(
  { contextEvents, articleContext }: Pick<Facts, "contextEvents" | "articleContext">,
  iso3: string,
): ContextAccount[] {
  const events = contextEvents.filter((event) => event.iso3 === iso3);
  const fromArticle = articleContext.filter((event) => event.iso3 === iso3);
  const only = fromArticle.filter((told) => !events.some((event) => isRepeated(event, told)));
  return [
    ...events.map((event) =>
      toAccount(
        event,
        event.sources,
        fromArticle.some((told) => isRepeated(event, told)),
      ),
    ),
    ...only.map((event) =>
      toAccount({ ...event, summary: event.summaryEn }, [articleSource], true),
    ),
  ];
}

function isRepeated(event: ContextEvent, told: ArticleContextEvent): boolean {
  return event.date === told.date && event.title === told.title && event.summary === told.summaryEn;
}

function toAccount(
  event: Omit<ContextAccount, "sources" | "fromArticle">,
  sources: readonly string[],
  isFromArticle: boolean,
): ContextAccount {
  const { date, title, summary, value, unit, category } = event;
  const cited = isFromArticle ? [...new Set([...sources, articleSource])] : sources;
  const fromArticle = cited.some(isArticle);
  return { date, title, summary, value, unit, category, sources: cited, fromArticle };
}

function isArticle(source: string): boolean {
  return source === articleSource || source.startsWith(articleAddress);
}

/** Events of the same day are one; others where date and title agree or where they were judged the same. */
function eventKey(iso3: string, { date, title }: ContextAccount): string {
  const known = sameEvents.findIndex(
    (event) =>
      event.iso3 === iso3 && event.tellings.some(([day, name]) => day === date && name === title),
  );
  if (known >= 0) return `same ${known}`;
  return date.length === 10 ? date : `${date} ${title}`;
}

function toEntry(iso3: string, accounts: readonly ContextAccount[]): ContextEntry {
  const ordered = [...accounts].sort(surestFirst);
  const first = ordered[0];
  if (first === undefined) throw new Error("An event has at least one account.");
  const category = ordered.find((account) => account.category !== null)?.category ?? null;
  return { iso3, date: first.date, title: first.title, category, accounts: ordered };
}

/** The most precise date first, then what does not rest on the article alone. */
function surestFirst(a: ContextAccount, b: ContextAccount): number {
  return b.date.length - a.date.length || Number(a.fromArticle) - Number(b.fromArticle);
}

function oldestFirst(a: ContextEntry, b: ContextEntry): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
