import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { respondExport } from "#lib/api/respond-export";
import { openPassageWriter } from "#lib/db/passage-tables";
import { wordIndex } from "#lib/db/word-index";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { storeOfAll } from "#lib/observations/store";
import { answerFile, type HeldSurroundings } from "#lib/packs/answer-held";
import { heldRelease, NotHeldError } from "#lib/packs/held-release";
import { packDataOf } from "#lib/packs/pack-data";
import { gzipped, openPack, packFile } from "#lib/packs/pack-file";
import { pageView } from "#lib/packs/page-view";
import type { Release } from "#lib/release/release";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import messages from "#messages/en.json" with { type: "json" };

/** A release with its index of words, as the server has it; `imported` come after the facts. */
function serverRelease(imported: readonly Observation[] = []): Release {
  const release = bundledRelease();
  const all = [...curatedObservations(release.index.facts), ...imported];
  const db = new DatabaseSync(":memory:");
  const writer = openPassageWriter(db);
  for (const observation of all) writer.add(observation);
  writer.finish();
  return { ...release, observations: storeOfAll(all), words: wordIndex(db) };
}

const today = "2026-06-01";

function surroundingsOf(release: Release) {
  return {
    requestRelease: (id: string | null) => ({
      release,
      missing: id === null || id === release.id ? null : id,
    }),
    releases: { current: release.id, all: () => [] },
    today,
    build: "test",
    words: englishWords,
    locale: "en" as const,
    messages,
  };
}

/** What travels is JSON: the data of a pack as a browser reads it. */
function savedData(release: Release, states: readonly string[]) {
  return JSON.parse(JSON.stringify(packDataOf(release, states, []))) as ReturnType<
    typeof packDataOf
  >;
}

function savedSite(
  release: Release,
  states: readonly string[],
): HeldSurroundings & { release: Release } {
  const { release: own, held } = heldRelease([{ states, data: savedData(release, states) }]);
  return { release: own, held, in: () => surroundingsOf(own) };
}

const server = serverRelease();
const saved = savedSite(server, []);

describe("everything that comes with the product, saved", () => {
  test.each([
    "countries/KAZ/acts.csv",
    "countries/KAZ/acts.csv?acts.sort=-date&acts.filter=protocol",
    "countries/KAZ/main.csv?asOf=2006-01-01",
    "countries/FRA/main.json",
    "countries/UZB/CAT/main.csv",
    "countries/KAZ/recurrence/main.csv",
    "treaties/CCPR/main.csv",
    "rights/torture/main.csv",
    "documents/CCPR/C/KAZ/CO/2/main.csv",
    "main.csv?region=central-asia",
    "search/main.csv?q=torture",
    "search/main.csv?q=torture%20OR%20ill-treatment&country=KAZ,KGZ&sort=symbol",
    "search/main.json?q=%22domestic%20violence%22&kind=concern",
    "search/main.csv?committee=CEDAW&from=2015&to=2019",
    "search/main.bib?q=statelessness",
    "countries/KAZ/rights.svg",
    "countries/KAZ/acts.md",
  ])("/export/%s is the server's file, byte for byte", async (address) => {
    const request = new Request(`http://pacta.test/export/${address}`);
    const path = new URL(request.url).pathname.split("/").slice(2).map(decodeURIComponent);
    const theirs = respondExport(request, path, surroundingsOf(server));
    const ours = answerFile(request, saved);
    expect(theirs.status).toBe(200);
    expect(ours?.status).toBe(200);
    expect(await ours?.text()).toBe(await theirs.text());
  });

  test("a page has the tables of the server's page, on any day", () => {
    const query = new URLSearchParams("asOf=2006-01-01");
    const ours = pageView(["countries", "KAZ"], query, surroundingsOf(saved.release));
    const theirs = pageView(["countries", "KAZ"], query, surroundingsOf(server));
    expect(ours?.tables.length).toBeGreaterThan(5);
    expect(ours).toEqual(theirs);
    expect([ours?.asOf, ours?.leftOut]).toEqual(["2006-01-01", 0]);
  });

  test("no page answers where the server has none", () => {
    expect(pageView(["nowhere"], new URLSearchParams(), surroundingsOf(saved.release))).toBeNull();
  });
});

describe("one State saved of a release that holds more", () => {
  const [model] = curatedObservations(bundledRelease().index.facts);
  const imported = ["KAZ", "KGZ", "KAZ", "UZB"].map((iso3, n): Observation => {
    if (model === undefined) throw new Error("There are no observations.");
    const text = `Passage ${n} about torture and prisons.`;
    return {
      ...model,
      id: `imported-${n}`,
      origin: "imported",
      countries: [iso3],
      text,
      summary: null,
    };
  });
  const larger = serverRelease(imported);
  const one = savedSite(larger, ["KAZ"]);

  test("it has every observation of that State, in the server's order", () => {
    const ids = (release: Release) =>
      release.observations.select({ countries: ["KAZ"] }).map(({ id }) => id);
    expect(ids(one.release)).toEqual(ids(larger));
    expect(ids(one.release)).toContain("imported-2");
  });

  test("what would leave out what is not saved is refused, never counted short", () => {
    const { observations } = one.release;
    expect(() => observations.count({})).toThrow(NotHeldError);
    expect(() => observations.select({ countries: ["KAZ", "KGZ"] })).toThrow(NotHeldError);
    expect(() => observations.tally({ rights: ["torture"] }, "country")).toThrow(NotHeldError);
    expect(() => observations.find("imported-1")).toThrow(NotHeldError);
    expect(() => one.release.recurrence.groupsOf("UZB")).toThrow(NotHeldError);
  });

  test("what comes with the product is counted for every State", () => {
    const filter = { origins: ["curated"], rights: ["torture"] };
    expect(one.release.observations.count(filter)).toBe(larger.observations.count(filter));
  });

  test.each([
    ["search/main.csv?q=torture&country=KAZ&sort=date", 200],
    ["search/main.csv?q=torture", 503],
    ["search/main.csv?q=torture&country=KGZ", 503],
    // The notes of the file count what is held of every State, imported passages too.
    ["search/main.csv?q=torture&origin=curated&sort=date", 503],
    ["countries/KAZ/acts.csv", 200],
    ["countries/KAZ/acts.xlsx", 503],
  ])("/export/%s answers %i", async (address, status) => {
    const request = new Request(`http://pacta.test/export/${address}`);
    const ours = answerFile(request, one);
    expect(ours?.status).toBe(status);
    if (status !== 200) return;
    const path = new URL(request.url).pathname.split("/").slice(2);
    const theirs = respondExport(request, path, surroundingsOf(larger));
    expect(await ours?.text()).toBe(await theirs.text());
  });

  test("two States together answer for both", () => {
    const { release } = heldRelease(
      ["KAZ", "KGZ"].map((iso3) => ({ states: [iso3], data: savedData(larger, [iso3]) })),
    );
    const filter = { countries: ["KGZ", "KAZ"] };
    expect(release.observations.select(filter)).toEqual(larger.observations.select(filter));
  });
});

describe("the file of a pack", () => {
  const about = {
    id: "KAZ",
    states: ["KAZ"],
    locale: "en",
    release: "20260101-000000000000",
    build: "b",
    day: today,
    leftOut: 0,
  };
  const parts = ["<p>Қазақстан</p>", "", "x".repeat(100_000)];
  const made = async () =>
    packFile(
      about,
      await Promise.all(parts.map(async (text, n) => [`part ${n}`, await gzipped(text)] as const)),
    );

  test("every part comes back as it was", async () => {
    const opened = await openPack(await made());
    expect(opened.head).toMatchObject(about);
    for (const [n, text] of parts.entries()) expect(await opened.read(`part ${n}`)).toBe(text);
    expect(await opened.read("part 9")).toBeNull();
  });

  test("one that is cut off, longer, or something else is refused", async () => {
    const whole = await made();
    await expect(openPack(whole.slice(0, whole.size - 1))).rejects.toThrow("not whole");
    await expect(openPack(new Blob([whole, "x"]))).rejects.toThrow("not whole");
    await expect(openPack(new Blob(["<!doctype html><title>502</title>"]))).rejects.toThrow(
      "no pack",
    );
  });
});
