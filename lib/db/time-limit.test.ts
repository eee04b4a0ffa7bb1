import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { askApi, askExport, release, surroundings, words } from "#lib/api/fixtures/ask-api";
import { respondApi } from "#lib/api/respond";
import { inTime, openTimeLimit } from "#lib/db/time-limit";
import { wordIndex } from "#lib/db/word-index";
import {
  headingTable,
  passageTable,
  wordColumns,
  wordIndexes,
  wordView,
} from "#lib/db/word-tables";
import { TooSlow } from "#lib/limits/too-slow";
import { searchViewInTime } from "#lib/search/search-page";
import { searchPage } from "#lib/search/search-tables";
import { noWordIndex } from "#lib/search/word-index";
import { readParameters } from "#lib/url/parameters";

/** Counts without end. */
const endless = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE ${inTime("i")}`;

describe("a statement without end", () => {
  test("is ended when its time is up, and the connection answers the next one", () => {
    const db = new DatabaseSync(":memory:");
    const { within } = openTimeLimit(db, 30);
    expect(() => within(() => db.prepare(endless).get())).toThrow(TooSlow);
    expect(within(() => db.prepare(`SELECT 7 AS n WHERE ${inTime("0")}`).get())).toEqual({ n: 7 });
  });

  test("time that was not used is not kept, and none is counted outside", () => {
    let now = 0;
    const db = new DatabaseSync(":memory:");
    const { within } = openTimeLimit(db, 10, () => now);
    const one = db.prepare(`SELECT 1 AS n WHERE ${inTime("0")}`);
    within(() => one.get());
    now = 100;
    expect(one.get()).toEqual({ n: 1 });
    expect(within(() => one.get())).toEqual({ n: 1 });
    expect(() =>
      within(() => {
        now += 11;
        return one.get();
      }),
    ).toThrow(TooSlow);
  });
});

/** An index of two passages, and a clock that runs out as soon as it is looked at twice. */
function slowIndex() {
  const db = new DatabaseSync(":memory:");
  db.exec(`CREATE TABLE passage (n INTEGER PRIMARY KEY, text TEXT);
    CREATE TABLE passage_cyrillic (n INTEGER PRIMARY KEY);
    CREATE TABLE passage_translation (n INTEGER PRIMARY KEY, text TEXT);
    INSERT INTO passage VALUES (0, 'torture'), (256, 'torture')`);
  const held = wordColumns.map((column) => (column === "text" ? "text" : `NULL AS ${column}`));
  for (const index of wordIndexes) {
    db.exec(`CREATE VIEW ${wordView(index)} AS SELECT n, ${held.join(", ")} FROM passage;
      CREATE VIRTUAL TABLE ${passageTable(index)} USING fts5(${wordColumns.join(", ")});
      CREATE VIRTUAL TABLE ${headingTable(index)} USING fts5(heading);
      INSERT INTO ${passageTable(index)} (rowid, text) SELECT n, text FROM passage;
      INSERT INTO ${headingTable(index)} (rowid, heading) SELECT n, text FROM passage`);
  }
  let now = 0;
  return wordIndex(
    db,
    openTimeLimit(db, 10, () => (now += 6)),
  );
}

describe("every question of the index of words is ended in time", () => {
  const match = { index: "words", expression: '"torture"' } as const;

  test.each([
    ["matches", (index: ReturnType<typeof slowIndex>) => index.matches(match)],
    ["in headings", (index: ReturnType<typeof slowIndex>) => index.inHeading(match)],
    ["counted", (index: ReturnType<typeof slowIndex>) => index.countUpTo(match, 9)],
    ["ranked", (index: ReturnType<typeof slowIndex>) => index.ranked(match)],
    ["snippets", (index: ReturnType<typeof slowIndex>) => index.snippets(match, [0, 256])],
  ])("%s", (_, ask) => {
    expect(() => ask(slowIndex())).toThrow(TooSlow);
  });
});

describe("who asks is told", () => {
  const tooSlow = () => {
    throw new TooSlow(5000);
  };
  const slow = { ...release, words: { ...noWordIndex, matches: tooSlow } };

  test("a program by a problem with status 503 and a time to come again", async () => {
    const url = "http://pacta.invalid/api/v1/observations?q=torture";
    const requestRelease = () => ({ release: slow, missing: null });
    const answer = respondApi(new Request(url), ["observations"], {
      ...surroundings,
      requestRelease,
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
    expect((await answer.json()).detail).toBe(words("api.problems.too-slow"));
  });

  test("a reader by a page without counts, since none is known", () => {
    const spec = searchPage.specification(slow.index, slow);
    const { values } = readParameters(spec, new URLSearchParams("q=torture"));
    expect(searchViewInTime(slow, values)).toBeNull();
  });

  test("what is no matter of time stays a failure", () => {
    expect(() => askApi("observations?q=torture")).toThrow("no index of words");
    expect(() => askExport("search/main.csv?q=torture")).toThrow("no index of words");
  });
});
