import { describe, expect, test } from "vitest";
import { indexFacts } from "#lib/facts/fact-index";
import { curatedObservations } from "#lib/observations/from-facts";
import { storeOfAll } from "#lib/observations/store";
import { recurrenceOfAll } from "#lib/recurrence/group-all";
import { documentsOfFacts } from "#lib/recurrence/recurrence";
import { datasetSummaries, recordChanges } from "#lib/release/record-changes";
import type { Release } from "#lib/release/release";
import { frozenAddress, releaseBand } from "#lib/release/release-band";
import { viewAddress } from "#lib/release/view";
import { viewChanges } from "#lib/release/view-changes";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const after = bundledRelease();
const { facts } = after.index;
const before = releaseOf({
  ...facts,
  acts: facts.acts.filter(
    ({ iso3, instrument, act }) =>
      iso3 !== "KAZ" || instrument !== "CRPD-OP" || act !== "ratification",
  ),
  observations: facts.observations
    .filter(({ id }) => id !== "KAZ-CCPR-2025-05")
    .map((each) =>
      each.id === "KAZ-CCPR-2025-04" ? { ...each, summaryEn: `Earlier. ${each.summaryEn}` } : each,
    ),
});

function releaseOf(changed: typeof facts): Release {
  const observations = curatedObservations(changed);
  return {
    ...after,
    id: "20250101-000000000000",
    index: indexFacts(changed),
    observations: storeOfAll(observations),
    recurrence: recurrenceOfAll(observations, documentsOfFacts(changed)),
  };
}

function compare(view: string) {
  const found = viewChanges({ before, after, view, today: "2026-02-03", words: englishWords });
  if (found.kind !== "compared") throw new Error(`${view}: ${found.kind}`);
  const told = found.tables.flatMap(({ name, changes }) =>
    changes.map(({ change, row }) => `${name} ${change} ${row}`),
  );
  return { ...found, told };
}

describe("what changed in a view", () => {
  test.each([
    // Kazakhstan ratified the protocol to the CRPD on 13 July 2023 (UNTC IV-15-a).
    ["/?countries=KAZ&treaties=CRPD-OP", "main edited KAZ"],
    ["/treaties/CRPD-OP", "main edited KAZ"],
    ["/countries/KAZ", "acts added CRPD-OP-ratification-2023-07-13"],
    ["/countries/KAZ/CCPR", "observations added KAZ-CCPR-2025-05"],
    ["/countries/KAZ/CCPR", "observations edited KAZ-CCPR-2025-04"],
    ["/documents/CCPR/C/KAZ/CO/3", "main added KAZ-CCPR-2025-05"],
    ["/observations/KAZ-CCPR-2025-04", "observation edited KAZ-CCPR-2025-04"],
    ["/rights/torture", "main added KAZ-CCPR-2025-05"],
    ["/search?country=KAZ", "main added KAZ-CCPR-2025-05"],
    ["/search?country=KAZ", "main edited KAZ-CCPR-2025-04"],
    ["/countries/KAZ/sheet", "counts edited Observations kept here"],
  ])("%s: %s", (view, change) => {
    expect(compare(view).told).toContain(change);
  });

  test.each([
    "/?countries=KAZ&treaties=CRPD-OP&asOf=2023-07-12", // the day before
    "/countries/KGZ/CCPR",
    "/search?country=KGZ",
    "/search?country=KAZ&right=children",
    "/treaties/CAT",
  ])("%s shows the same in both", (view) => {
    expect(compare(view).told.filter((each) => !each.startsWith("parties "))).toEqual([]);
  });

  test("the words by which a reader filters a table narrow what is compared", () => {
    const acts = (view: string) => compare(view).told.filter((each) => each.startsWith("acts "));
    expect(acts("/countries/KAZ?acts.filter=CRPD")).toHaveLength(1);
    expect(acts("/countries/KAZ?acts.filter=CERD")).toEqual([]);
  });

  test("a page that one of the releases does not have is said, and all that it shows is new", () => {
    const found = compare("/observations/KAZ-CCPR-2025-05");
    expect(found.isThere).toEqual({ before: false, after: true });
    expect(found.told).toContain("observation added KAZ-CCPR-2025-05");
  });

  test.each(["/guide", "/report", "//elsewhere", "/data/releases", "nonsense"])(
    "%s shows nothing of a release",
    (view) => {
      const found = viewChanges({ before, after, view, today: "2026-02-03", words: englishWords });
      expect(found.kind).toBe("no-view");
    },
  );

  test("the same release on both sides has no changes on any page", () => {
    for (const view of [
      "/",
      "/countries/KAZ",
      "/data",
      "/calendar",
      "/compare?countries=KAZ,UZB",
      "/search",
    ]) {
      const found = viewChanges({
        before: after,
        after,
        view,
        today: "2026-02-03",
        words: englishWords,
      });
      expect(found.kind === "compared" && found.tables.flatMap(({ changes }) => changes)).toEqual(
        [],
      );
    }
  });
});

describe("what changed in the datasets", () => {
  test("is counted record by record, and the counts are those of the lists", () => {
    const changed = datasetSummaries(before.index, after.index).filter(
      ({ added, removed, edited }) => added + removed + edited > 0,
    );
    expect(changed).toEqual([
      {
        dataset: "acts",
        before: facts.acts.length - 1,
        after: facts.acts.length,
        added: 1,
        removed: 0,
        edited: 0,
      },
      {
        dataset: "observations",
        before: facts.observations.length - 1,
        after: facts.observations.length,
        added: 1,
        removed: 0,
        edited: 1,
      },
    ]);
  });

  test("an act whose date was corrected was edited, and is no other act", () => {
    const [first, ...rest] = facts.acts;
    if (first === undefined) throw new Error("no acts");
    const corrected = releaseOf({ ...facts, acts: [{ ...first, date: "1901-01-01" }, ...rest] });
    const found = recordChanges(corrected.index, after.index, "acts");
    expect(found.map(({ change, fields }) => [change, fields.map(({ column }) => column)])).toEqual(
      [["edited", ["date"]]],
    );
  });
});

describe("addresses", () => {
  test.each([
    [
      "/ru/countries/KAZ?kinds=concern&release=20260101-000000000000",
      "/countries/KAZ?kinds=concern",
    ],
    ["/?cell=KAZ.CCPR", "/?cell=KAZ.CCPR"],
    ["/documents/CCPR/C/KAZ/CO/2", "/documents/CCPR/C/KAZ/CO/2"],
  ])("the view of %s is %s", (address, view) => {
    expect(viewAddress(address)).toBe(view);
  });

  test("a lasting link names day and release, and keeps those that are named", () => {
    const now = { id: "20260101-000000000000", today: "2026-02-03" };
    expect(frozenAddress("/countries?sort=name", now)).toBe(
      "/countries?sort=name&asOf=2026-02-03&release=20260101-000000000000",
    );
    expect(frozenAddress("/countries?asOf=2020-01-01&release=20250101-000000000000", now)).toBe(
      "/countries?asOf=2020-01-01&release=20250101-000000000000",
    );
  });

  test("the band of an older release leads to the same view in the live one, and to a comparison on the same day", () => {
    const pinned = {
      id: "20250101-000000000000",
      current: "20260101-000000000000",
      readable: ["20250101-000000000000", "20260101-000000000000"],
      address: "/ru/rights/torture?countries=KAZ&release=20250101-000000000000",
      asOf: null,
      today: "2026-02-03",
    };
    expect(releaseBand(pinned)).toMatchObject({
      isOnly: false,
      currentHref: "/ru/rights/torture?countries=KAZ",
      changesHref:
        "/data/releases/changes?from=20250101-000000000000&to=20260101-000000000000&view=/rights/torture%3Fcountries%3DKAZ%26asOf%3D2026-02-03",
    });
    expect(releaseBand({ ...pinned, id: pinned.current })).toMatchObject({
      currentHref: null,
      changesHref: null,
    });
  });
});
