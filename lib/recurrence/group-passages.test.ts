import { describe, expect, test } from "vitest";
import type { Observation } from "#lib/observations/observation";
import { groupAll } from "#lib/recurrence/group-all";
import { groupsOfPassage } from "#lib/recurrence/recurrence";
import { countsOf, groupsUpTo, type RecurrenceGroup } from "#lib/recurrence/recurrence-group";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const { recurrence, observations } = release;
const states = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const idsOf = ({ members }: RecurrenceGroup) => members.map(({ id }) => id);
const groupOfEvent = (iso3: string, event: string) => {
  const found = recurrence.groupsOf(iso3).filter((group) => group.event === event);
  expect(found).toHaveLength(1);
  return found[0] as RecurrenceGroup;
};
const symbolsOf = (group: RecurrenceGroup) =>
  idsOf(group).map((id) => observations.find(id)?.symbol);

describe("known stories come out as one group each", () => {
  test("Andijan, May 2005, told by two committees over three reviews", () => {
    const group = groupOfEvent("UZB", "andijan-2005");
    // CAT/C/UZB/CO/3, paragraph 7; CCPR/C/UZB/CO/3; the article of 2021 on the review of 2020.
    expect(idsOf(group)).toEqual(["UZB-CAT-2007-04", "UZB-CCPR-2010-02", "UZB-CCPR-2021-05"]);
    expect(symbolsOf(group)).toEqual(["CAT/C/UZB/CO/3", "CCPR/C/UZB/CO/3", null]);
    expect(countsOf(group)).toMatchObject({
      passages: 3,
      cycles: 3,
      bodies: ["CAT", "CCPR"],
      firstDate: "2007-11-22",
      lastDate: "2021",
      lastAnsweredBy: null,
    });
  });

  test("June 2010 in Kyrgyzstan, told by three committees over four documents", () => {
    const group = groupOfEvent("KGZ", "june-2010");
    expect(idsOf(group)).toEqual([
      "KGZ-CERD-2010-01", // early warning decision
      "KGZ-CERD-2010-02", // rebuilding of Osh
      "KGZ-CERD-2013-01", // CERD/C/KGZ/CO/5-7, paragraph 5: root causes
      "KGZ-CERD-2013-02", // paragraph 7: torture of minority detainees
      "KGZ-CERD-2013-03", // paragraph 11: displaced people
      "KGZ-CERD-2013-07", // trials and the Askarov case
      "KGZ-CCPR-2014-18", // CCPR/C/KGZ/CO/2: incomplete investigation
      "KGZ-CRC-2014-05", // CRC/C/KGZ/CO/3-4, paragraphs 22-23: children killed
    ]);
    expect(new Set(symbolsOf(group))).toEqual(
      new Set(["CERD Decision 1 (77)", "CERD/C/KGZ/CO/5-7", "CCPR/C/KGZ/CO/2", "CRC/C/KGZ/CO/3-4"]),
    );
    expect(countsOf(group)).toMatchObject({
      passages: 8,
      documents: 4,
      cycles: 4,
      bodies: ["CERD", "CCPR", "CRC"],
    });
  });

  test("what only mentions June 2010 and is about schools, minorities' rights or expression is not among them", () => {
    const about = idsOf(groupOfEvent("KGZ", "june-2010"));
    for (const id of ["KGZ-CERD-2013-04", "KGZ-CCPR-2014-14", "KGZ-CCPR-2014-12"])
      expect(about).not.toContain(id);
  });

  test("Zhanaozen, December 2011, of which one passage is held", () => {
    const group = groupOfEvent("KAZ", "zhanaozen-2011");
    expect(idsOf(group)).toEqual(["KAZ-ARTICLE-2021-04"]);
    expect(countsOf(group)).toMatchObject({ passages: 1, cycles: 1, bodies: [] });
  });
});

describe("every group", () => {
  const groups = states.flatMap((iso3) => recurrence.groupsOf(iso3));

  test("holds each passage that it holds alone: none counts twice", () => {
    const ids = groups.flatMap(idsOf);
    expect(ids.length).toBe(200);
    expect(new Set(ids).size).toBe(ids.length);
    for (const group of groups) {
      for (const id of idsOf(group)) {
        const observation = observations.find(id);
        if (observation === undefined) throw new Error(id);
        expect(groupsOfPassage(recurrence, observation)).toEqual([group]);
      }
    }
  });

  test("repeats: it has passages of two documents, or names an event", () => {
    for (const group of groups) {
      const least = group.basis === "event" ? 1 : 2;
      expect(countsOf(group).documents, group.id).toBeGreaterThanOrEqual(least);
    }
  });

  test("is named by its first passage, and is about one State", () => {
    for (const group of groups) {
      expect(group.id).toBe(group.members[0]?.id);
      for (const id of idsOf(group)) expect(observations.find(id)?.countries).toEqual([group.iso3]);
    }
  });

  test("holds neither positive aspects nor follow-up entries; what answers it is positive and later", () => {
    for (const { members, answers } of groups) {
      for (const { id } of members)
        expect(["concern", "recommendation"]).toContain(observations.find(id)?.kind);
      for (const { id, date } of answers) {
        expect(observations.find(id)?.kind).toBe("positive");
        expect(date > (members[0]?.date ?? ""), id).toBe(true);
      }
    }
  });
});

test("the same passages in another order give the same groups", () => {
  const all = observations.select({});
  const found = (given: readonly Observation[]) =>
    [...groupAll(given, (symbol) => release.index.documentBySymbol(symbol))]
      .flatMap(([, groups]) => groups)
      .map(idsOf)
      .map((ids) => ids.join(" "))
      .sort();
  expect(found([...all].reverse())).toEqual(found(all));
});

test("on an earlier day a group holds what was known by then", () => {
  const known = (asOf: string) =>
    groupsUpTo(recurrence.groupsOf("UZB"), asOf).find(({ event }) => event === "andijan-2005");
  expect(known("2007-11-21")).toBeUndefined();
  expect(known("2010-03-23")?.members.map(({ id }) => id)).toEqual(["UZB-CAT-2007-04"]);
  expect(known("2015-01-01")?.members).toHaveLength(2);
});

test("a positive aspect that follows stands as the last answer, with what was said again after it", () => {
  const cotton = recurrence
    .groupsOf("UZB")
    .find((group) => idsOf(group).includes("UZB-CAT-2013-04"));
  if (cotton === undefined) throw new Error("no group");
  // CCPR/C/UZB/CO/5, paragraph 3: the ban of 2017 on sending children and staff to the cotton harvest.
  expect(countsOf(cotton)).toMatchObject({
    lastAnsweredBy: { id: "UZB-CCPR-2020-05", body: "CCPR" },
    saidAgain: 0,
  });
});

describe("an imported passage", () => {
  const ours = observations.find("UZB-CAT-2007-04");
  if (ours === undefined) throw new Error("no observation");
  const official = (id: string, more: Partial<Observation>): Observation => ({
    ...ours,
    id,
    origin: "imported",
    documentId: `uhri-${id}`,
    summary: null,
    recommendation: null,
    note: null,
    cycle: null,
    verification: "official-text",
    ...more,
  });
  const made = [
    official("same", {
      paragraphs: "7",
      text: "A made-up text: excessive force by security forces in Andijan in May 2005.",
    }),
    official("later", {
      symbol: "CAT/C/UZB/CO/9",
      paragraphs: "12",
      date: "2031-05-01",
      year: 2031,
      text: "A made-up text: the killings in Andijan have still not been investigated.",
    }),
  ];
  const groups =
    groupAll([...observations.select({}), ...made], (symbol) =>
      release.index.documentBySymbol(symbol),
    ).get("UZB") ?? [];
  const group = groups.find(({ event }) => event === "andijan-2005");
  if (group === undefined) throw new Error("no group");

  test("of the same paragraph counts in place of our words on it", () => {
    expect(idsOf(group)).toEqual(expect.arrayContaining(["same", "UZB-CAT-2007-04"]));
    expect(group.members.find(({ id }) => id === "UZB-CAT-2007-04")?.wordsOf).toBe("same");
    expect(countsOf(group).passages).toBe(4);
    expect(countsOf(group).documents).toBe(4);
  });

  test("of a later document joins the group, and its cycle counts", () => {
    expect(group.members.at(-1)?.id).toBe("later");
    expect(countsOf(group)).toMatchObject({ cycles: 4, lastDate: "2031-05-01" });
  });
});
