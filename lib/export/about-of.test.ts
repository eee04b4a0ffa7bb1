import { describe, expect, test } from "vitest";
import { unspokenParameters, wordedParameters } from "#lib/export/about/parameter-words";
import {
  listOf,
  queryOf,
  readTable,
  registeredTables,
  release,
  today,
} from "#lib/export/fixtures/registered-lists";

/** Reads the page's own address back as a browser would open it. */
function readBack(link: string, name: string) {
  const url = new URL(link);
  const path = url.pathname.split("/").filter(Boolean).map(decodeURIComponent).join("/");
  return { url, reading: readTable(path, name, url.search.slice(1)) };
}

describe.each(registeredTables)("the file of /%s, table %s", (path, name) => {
  const asked = queryOf(path, name);
  const reading = readTable(path, name, asked);
  const first = reading.whole.columns[0]?.id ?? "";
  const prefix = name === "main" ? "" : `${name}.`;
  const arranged = `${asked}&${prefix}sort=-${first}&${prefix}filter=a&${prefix}columns=${first}`;

  test("names its sources, and says what it can and cannot show", () => {
    const about = listOf(path, name, asked).about();
    expect(about.sources.length).toBeGreaterThan(0);
    expect(about.sources.every((source) => source.name.trim() !== "")).toBe(true);
    expect(about.coverage.trim()).not.toBe("");
    expect(about.title.trim()).not.toBe("");
    expect(about.release).toBe(release.id);
    expect(about.asOf).toBe(today);
  });

  test.each([asked, arranged])("leads back to exactly the same table, with %j", (query) => {
    const list = listOf(path, name, query);
    const { url, reading: again } = readBack(list.about().link, name);
    expect(url.searchParams.get("release")).toBe(release.id);
    expect(url.hash).toBe(`#${list.subject.table.id}`);
    const ids = (table: typeof again.table) => [
      table.columns.map(({ id }) => id),
      table.rows.map(({ id }) => id),
    ];
    expect(ids(again.table)).toEqual(ids(list.table().table));
    expect(list.about().rowCount).toBe(again.table.rows.length);
  });

  test("has a word for every parameter of its page", () => {
    const known: ReadonlySet<string> = new Set([...wordedParameters, ...unspokenParameters]);
    expect(Object.keys(reading.specification).filter((each) => !known.has(each))).toEqual([]);
  });

  test("leads from every row to a page of this site", () => {
    const { table, rowLink } = listOf(path, name, asked).table();
    for (const row of table.rows.slice(0, 50)) {
      expect(rowLink(row)).toMatch(/^https:\/\/pacta\.example\//);
      expect(new URL(rowLink(row)).searchParams.get("release"), rowLink(row)).toBe(release.id);
    }
  });
});

test("what was chosen and how it was arranged is said in words", () => {
  const query =
    "rights=torture,right-to-life&kinds=concern&observations.sort=-date&observations.filter=police&observations.columns=id,summary";
  expect(listOf("countries/KAZ", "observations", query).about().scope).toEqual([
    ["State", "Kazakhstan"],
    ["Rights", "Freedom from torture and ill-treatment, Right to life and the death penalty"],
    ["Kinds", "Concern"],
    ["Sorted by", "Date of the document, falling"],
    ["Rows that hold", "police"],
    ["Columns chosen", "Observation, In our words"],
  ]);
});

test("the States with which a page begins are named, though its address names none", () => {
  expect(listOf("", "main").about().scope).toEqual([
    ["States", "Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan"],
  ]);
  expect(listOf("", "main", "region=world&treaties=CCPR").about().scope).toEqual([
    ["States", "198 States"],
    ["Region", "World"],
    ["Instruments", "ICCPR"],
  ]);
});

test("sources are those of the rows that are exported, with how many rest on each", () => {
  const { sources } = listOf("countries/KAZ/CCPR", "main", "filter=signature").about();
  // One signature, 2 December 2003, by both copies of the depositary's pages.
  expect(sources.map(({ name, rowCount }) => [name.replace(/, .*/, ""), rowCount])).toEqual([
    ["Multilateral Treaties Deposited with the Secretary-General", 1],
    ["Multilateral Treaties Deposited with the Secretary-General", 1],
  ]);
});

test("the row of an observation leads to its page, that of an act to its dossier, pinned", () => {
  const link = (path: string, name: string) => {
    const { table, rowLink } = listOf(path, name).table();
    const [row] = table.rows;
    return row === undefined ? "" : rowLink(row);
  };
  const pins = `?asOf=${today}&release=${release.id}`;
  expect(link("documents/CCPR/C/KAZ/CO/3", "main")).toBe(
    `https://pacta.example/observations/KAZ-CCPR-2025-02${pins}`,
  );
  expect(link("countries/KAZ/CCPR", "main")).toBe(
    `https://pacta.example/countries/KAZ/CCPR${pins}`,
  );
  // A host that facts cite has no page of its own.
  expect(link("data", "hosts")).toBe(`https://pacta.example/data${pins}#hosts`);
});

test.each([
  ["changes", "main", "kinds=act&from=2025-01-01", "Kinds", "Act"],
  ["calendar", "main", "kind=session", "Kinds", "ession"],
  ["countries/KAZ/avenues", "texts", "under=CCPR", "Instrument", "CCPR"],
  [
    "countries/KAZ/avenues",
    "texts",
    "touch=names",
    "Texts that touch",
    "names one of these articles",
  ],
  ["countries/KAZ/articles", "links", "links=committee", "Links made by", "own references"],
] as const)("/%s, %s, asked for %s, says %s: %s", (path, name, query, label, text) => {
  const line = listOf(path, name, query)
    .about()
    .scope.find(([each]) => each === label);
  expect(line?.[1]).toContain(text);
});
