import { expect, test } from "vitest";
import { askExport, release, surroundings } from "#lib/api/fixtures/ask-api";
import { askedTables } from "#lib/collection/fixtures/asked-tables";
import { type CollectionItem, itemSchema } from "#lib/collection/item.schema";
import { itemAddress, rowItemId } from "#lib/collection/item-address";
import { respondCollect } from "#lib/collection/respond-collect";
import { curatedObservations } from "#lib/observations/from-facts";

const added = { collectedAt: "2026-02-03T08:00:00.000Z", own: { text: "", assessment: "" } };

/** What the browser makes of an answer; throws where an item is not of the shape that collections keep. */
async function itemsOf(response: Response): Promise<readonly CollectionItem[]> {
  expect(response.status, await response.clone().text()).toBe(200);
  const { items } = await response.json();
  return items.map((item: object) => itemSchema.parse({ ...item, ...added }));
}

function ask(query: string): Response {
  return respondCollect(new Request(`http://pacta.invalid/export/collect?${query}`), surroundings);
}

test("an observation is kept with its words, its place, its verification and its reference", async () => {
  const [item] = await itemsOf(ask("observations=KAZ-CCPR-2016-01"));
  const known = release.observations.find("KAZ-CCPR-2016-01");
  expect(item).toMatchObject({
    kind: "passage",
    id: "observation:KAZ-CCPR-2016-01",
    states: [{ id: "KAZ", name: "Kazakhstan" }],
    committee: { id: "CCPR", name: "Human Rights Committee" },
    symbol: "CCPR/C/KAZ/CO/2",
    date: "2016-07-11",
    text: { words: known?.summary, nature: "paraphrase" },
    verification: known?.verification,
    link: "http://pacta.invalid/observations/KAZ-CCPR-2016-01?asOf=2026-02-03&release=20260101-000000000000",
    own: { text: "", assessment: "" },
  });
  expect(item?.kind === "passage" && item.citations.un).toContain("CCPR/C/KAZ/CO/2");
});

test("every observation held can be collected", async () => {
  const all = curatedObservations(release.index.facts);
  const items = await Promise.all(
    Array.from({ length: Math.ceil(all.length / 200) }, (_, piece) => {
      const ids = all.slice(piece * 200, piece * 200 + 200).map(({ id }) => id);
      return itemsOf(ask(`observations=${ids.map(encodeURIComponent).join(",")}`));
    }),
  );
  expect(items.flat().map(({ id }) => id)).toEqual(all.map(({ id }) => `observation:${id}`));
});

// Ratification 24 January 2006, in force 24 April 2006: UNTC, chapter IV-4.
test("a cell of the matrix is kept with its acts, what follows from them and the reference of the act that counts", async () => {
  const [item] = await itemsOf(ask("cells=KAZ.CCPR"));
  expect(item).toMatchObject({
    kind: "fact",
    id: "cell:KAZ.CCPR",
    title: "Kazakhstan and the ICCPR",
    state: { id: "KAZ", name: "Kazakhstan" },
    instrument: { id: "CCPR" },
  });
  const facts = item?.kind === "fact" ? item.facts : [];
  expect(facts[0]).toEqual(["Status on 2026-02-03", "State party, by ratification of 2006-01-24."]);
  expect(facts[1]?.[1]).toContain("2006-04-24");
  expect(item?.kind === "fact" && item.citations?.un).toContain("24 January 2006");
});

test("a cell without an act says so and cites the treaty", async () => {
  const [item] = await itemsOf(ask("cells=KGZ.CESCR-OP"));
  expect(item?.kind === "fact" && item.facts[0]?.[1]).toBe("No act on record.");
  expect(item?.kind === "fact" && item.citations?.un).toContain("Optional Protocol");
});

test.each([
  ["observations=KAZ-CCPR-2016-01,NO-SUCH", 404, "NO-SUCH"],
  ["cells=KAZ.NOPE", 404, "KAZ.NOPE"],
  ["observation=KAZ-CCPR-2016-01", 400, "observation"],
  ["cells=KAZ.CCPR&release=20250101-aaaaaaaaaaaa", 404, "20250101-aaaaaaaaaaaa"],
])("%s is refused as a whole (%d) and what is wrong is named", async (query, status, named) => {
  const response = ask(query);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(named);
});

test.each(askedTables)(
  "the table %s can be collected whole, with the rows and columns shown",
  async (path, table) => {
    const [item] = await itemsOf(askExport(`${path}.collect.json`));
    expect(item).toMatchObject({ kind: "table", title: table.title, release: release.id });
    const rows = item?.kind === "table" ? item.rows : [];
    expect(rows).toHaveLength(table.rows.length);
    expect(item?.kind === "table" && item.columns).toHaveLength(
      table.columns.filter(({ hidden }) => hidden !== true).length,
    );
  },
);

test.each(askedTables)(
  "a row of %s is collected under the name that its button has",
  async (path, table) => {
    const row = table.rows[0];
    if (row === undefined) throw new Error(`${path} has no row to collect`);
    const name = rowItemId(row, `/export/${path}.csv`);
    const address = itemAddress(name, null);
    const response = address.startsWith("/export/collect?")
      ? ask(address.slice("/export/collect?".length))
      : askExport(address.slice("/export/".length));
    const [item] = await itemsOf(response);
    expect(item?.id).toBe(name);
  },
);

test("a table as it is sorted and narrowed has a name of its own", async () => {
  const [item] = await itemsOf(
    askExport("countries/KAZ/acts.collect.json?acts.sort=date&acts.filter=CAT"),
  );
  expect(item?.id).toBe("table:countries/KAZ/acts?acts.sort=date&acts.filter=CAT");
  expect(item?.kind === "table" && item.rows.every(({ cells }) => /cat/i.test(cells.join()))).toBe(
    true,
  );
});

// The grid counts observations: /rights/torture?countries=KAZ lists as many.
test("a cell of the concerns grid is kept as the number that it shows, with the State and the right", async () => {
  const [item] = await itemsOf(askExport("concerns.collect.json?row=torture&column=KAZ"));
  const listed = curatedObservations(release.index.facts).filter(
    ({ countries, rights }) => countries.includes("KAZ") && rights.includes("torture"),
  );
  expect(item).toMatchObject({
    id: "row:concerns?row=torture&column=KAZ",
    state: { id: "KAZ" },
    right: { id: "torture" },
  });
  expect(item?.kind === "fact" && item.facts[1]?.[1]).toBe(String(listed.length));
  expect(item?.link).toContain("/rights/torture?");
  expect(item?.link).toContain(`release=${release.id}`);
});

test("what the page draws is kept as a picture with its numbers", async () => {
  const [item] = await itemsOf(askExport("by-committee.collect.json?as=picture"));
  expect(item).toMatchObject({ kind: "picture", id: "picture:by-committee" });
  expect(item?.kind === "picture" && item.svg.startsWith("<svg")).toBe(true);
  expect(item?.kind === "picture" && item.rows.length).toBeGreaterThan(5);
});

test.each([
  "countries/KAZ/acts.collect.json?row=no-such-row",
  "concerns.collect.json?row=torture&column=NOP",
  "countries/KAZ/acts.collect.json?as=picture",
])("%s is not there", (address) => {
  expect(askExport(address).status).toBe(404);
});

test("a row has one name, however its table is sorted and narrowed", async () => {
  const id = askedTables.find(([path]) => path === "countries/KAZ/acts")?.[1].rows[3]?.id ?? "";
  const row = `row=${encodeURIComponent(id)}`;
  const narrowed = await itemsOf(
    askExport(`countries/KAZ/acts.collect.json?acts.filter=no-row-has-this&${row}`),
  );
  const whole = await itemsOf(askExport(`countries/KAZ/acts.collect.json?${row}`));
  expect(narrowed[0]?.id).toBe(whole[0]?.id);
});
