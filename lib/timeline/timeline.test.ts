import { describe, expect, test } from "vitest";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";
import { contextEntries } from "#lib/timeline/context-entry";
import { sameEvents } from "#lib/timeline/same-events";
import { timelineOf } from "#lib/timeline/timeline";

const { index } = bundledRelease();
const { facts } = index;
const five = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

describe("events around the reviews", () => {
  test("what the article of 2021 repeats is told once, with its source", () => {
    const [zhanaozen, ...others] = contextEntries(facts, "KAZ").filter(
      ({ date }) => date === "2011-12-16",
    );
    expect(others).toEqual([]);
    expect(zhanaozen?.accounts.map(({ title, fromArticle }) => [title, fromArticle])).toEqual([
      ["Zhanaozen", false],
      ["Zhanaozen protests", true],
    ]);
    const sources = zhanaozen?.accounts.flatMap((account) => account.sources);
    expect(sources?.some((source) => source.includes("opendemocracy.net"))).toBe(true);
    expect(sources).toContain("article-2021");
  });

  test("no account of the 110 is lost, and 101 events remain", () => {
    const entries = five.flatMap((iso3) => contextEntries(facts, iso3));
    expect(entries.flatMap(({ accounts }) => accounts)).toHaveLength(facts.contextEvents.length);
    // 3 pairs on one day (Zhanaozen, Bishkek 2010, Andijan) and 6 judged the same.
    expect(entries).toHaveLength(facts.contextEvents.length - 9);
  });

  test("the twenty of the article, and the three that cite it by its address, are marked as known from it", () => {
    const accounts = five.flatMap((iso3) =>
      contextEntries(facts, iso3).flatMap((entry) => entry.accounts),
    );
    expect(accounts.filter(({ fromArticle }) => fromArticle)).toHaveLength(
      facts.articleContext.length + 3,
    );
  });

  test("each telling judged the same is a fact", () => {
    for (const { iso3, tellings } of sameEvents) {
      for (const [date, title] of tellings) {
        const found = facts.contextEvents.filter(
          (event) => event.iso3 === iso3 && event.date === date && event.title === title,
        );
        expect(found, `${iso3} ${date} ${title}`).toHaveLength(1);
      }
    }
  });
});

describe("the timeline of a State", () => {
  const { entries, undatedDocuments, undatedReviews } = timelineOf(index, "KAZ", "2026-02-03");

  test("runs from the newest to the oldest", () => {
    const dates = entries.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test("tells a review and its concluding observations once", () => {
    const told = entries.filter(
      (entry) =>
        (entry.kind === "review" && entry.review.symbol === "CCPR/C/KAZ/CO/2") ||
        (entry.kind === "document" && entry.document.symbol === "CCPR/C/KAZ/CO/2"),
    );
    expect(told).toMatchObject([
      { kind: "review", date: "2016-07-11", document: { id: "KAZ-CCPR-C-KAZ-CO-2" } },
    ]);
  });

  test("joins a review without a symbol to its document by instrument and day", () => {
    // The Committee on Economic, Social and Cultural Rights adopted its first observations on 20 May 2010.
    const told = entries.filter(({ date }) => date === "2010-05-20");
    expect(told).toMatchObject([
      { kind: "review", document: { id: "KAZ-CESCR-concluding-observations-2010" } },
    ]);
  });

  test("keeps apart what has no date, and loses nothing", () => {
    const held = facts.documents.filter(({ iso3 }) => iso3 === "KAZ");
    const placed = entries.filter(
      (entry) => entry.kind === "document" || (entry.kind === "review" && entry.document !== null),
    );
    expect(placed.length + undatedDocuments.length).toBe(held.length);
    // The observations on children in armed conflict are known by its symbol only (CRC/C/OPAC/KAZ/CO/1).
    expect(undatedReviews.map(({ symbol }) => symbol)).toEqual(["CRC/C/OPAC/KAZ/CO/1"]);
  });

  test("leaves out what is later than the day asked for", () => {
    const before = timelineOf(index, "KAZ", "2006-01-23").entries;
    expect(before.every(({ date }) => date.slice(0, 10) <= "2006-01-23")).toBe(true);
    const after = timelineOf(index, "KAZ", "2006-01-24").entries;
    // Both Covenants were ratified on that day.
    expect(after.length - before.length).toBe(2);
  });
});
