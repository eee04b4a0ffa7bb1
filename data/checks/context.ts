import { catalogue, type Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";
import { isSurelyAfter } from "#data/checks/dates";
import { newestDay } from "#data/checks/newest-day";

/** The mark, in place of a link, of an event that the page of the 2021 article reports. */
const articleMark = "article-2021";

type ContextEvent = Facts["contextEvents"][number];

function isOfArticle({ sources }: ContextEvent): boolean {
  return sources.includes(articleMark);
}

function factKey(event: {
  iso3: string;
  date: string;
  title: string;
  value: number | null;
}): string {
  return [event.iso3, event.date, event.title, event.value].join(" | ");
}

function* findEventBreaches(
  event: { date: string; value: number | null; unit: string | null },
  newest: string,
): Generator<Finding> {
  if (isSurelyAfter(event.date, newest)) {
    yield { field: "date", message: `the newest source is of ${newest}` };
  }
  if ((event.value === null) !== (event.unit === null)) {
    yield { field: "unit", message: "a value and its unit come together" };
  }
}

/** Events lie in the past; a figure has a unit; the category is given for the page of the article, and only for it. */
export function checkContextEvents(facts: Facts): Breach[] {
  const newest = newestDay(facts);
  return [
    ...checkEach(facts, "articleContext", "context", (event) => findEventBreaches(event, newest)),
    ...checkEach(facts, "contextEvents", "context", function* (event): Generator<Finding> {
      yield* findEventBreaches(event, newest);
      if (isOfArticle(event) !== (event.category !== null)) {
        yield { field: "category", message: `is given where the source is ${articleMark}` };
      }
    }),
  ];
}

/** The events of the article's page stand in both files, the same in each. */
export function checkArticleContext(facts: Facts): Breach[] {
  const own = new Set(facts.articleContext.map((e) => `${factKey(e)} | ${e.summaryEn}`));
  const copied = facts.contextEvents.filter(isOfArticle);
  const copies = new Set(copied.map((event) => `${factKey(event)} | ${event.summary}`));
  const [ownFile, copyFile] = [catalogue.articleContext.file, catalogue.contextEvents.file];
  return [
    ...checkEach(facts, "articleContext", "article-context", function* (event): Generator<Finding> {
      const there = copies.has(`${factKey(event)} | ${event.summaryEn}`);
      if (!there) yield { field: "title", message: `not the same in ${copyFile}` };
    }),
    ...checkEach(facts, "contextEvents", "article-context", function* (event): Generator<Finding> {
      const there = !isOfArticle(event) || own.has(`${factKey(event)} | ${event.summary}`);
      if (!there) yield { field: "title", message: `not the same in ${ownFile}` };
    }),
  ];
}

/** The table of the article has nine treaties for each of three States. */
export function checkArticleTable(facts: Facts): Breach[] {
  const instruments = new Set(facts.articleTable.map(({ instrument }) => instrument));
  const rows = Map.groupBy(facts.articleTable, ({ iso3 }) => iso3);
  return checkEach(facts, "articleTable", "article-table", function* ({ iso3 }, index) {
    const own = rows.get(iso3) ?? [];
    const isFirst = own[0] === facts.articleTable[index];
    if (isFirst && own.length !== instruments.size) {
      yield { field: "iso3", message: `has ${own.length} of ${instruments.size} instruments` };
    }
  });
}
