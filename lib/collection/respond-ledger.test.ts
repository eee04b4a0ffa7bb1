import { expect, test } from "vitest";
import { release, surroundings } from "#lib/api/fixtures/ask-api";
import { respondLedger } from "#lib/collection/respond-ledger";
import { ledgersSchema } from "#lib/recurrence/ledger.schema";

function ask(query: string): Response {
  const address = `http://pacta.invalid/export/collect/recurrence?${query}`;
  return respondLedger(new Request(address), surroundings);
}

async function ledgersOf(query: string) {
  return ledgersSchema.parse(await ask(query).json()).ledgers;
}

test("a State's groups are those of the release, with what is told of every passage in them", async () => {
  const [ledger] = await ledgersOf("countries=UZB&asOf=2026-11-25");
  expect(ledger).toMatchObject({ iso3: "UZB", name: "Uzbekistan", release: release.id });
  const groups = release.recurrence.groupsOf("UZB");
  expect(new Set(ledger?.groups.map(({ id }) => id))).toEqual(new Set(groups.map(({ id }) => id)));
  const ids = ledger?.groups.flatMap(({ members }) => members.map(({ id }) => id)) ?? [];
  expect(Object.keys(ledger?.passages ?? {}).sort()).toEqual([...ids].sort());
  // CAT/C/UZB/CO/3, paragraph 7.
  expect(ledger?.passages["UZB-CAT-2007-04"]).toMatchObject({
    body: "Committee against Torture",
    symbol: "CAT/C/UZB/CO/3",
    paragraphs: "7",
  });
});

test("on an earlier day there is what was said until then", async () => {
  const [ledger] = await ledgersOf("countries=UZB&asOf=2009-12-31");
  const dates = ledger?.groups.flatMap(({ members }) => members.map(({ date }) => date)) ?? [];
  expect(dates.filter((date) => date > "2009-12-31")).toEqual([]);
  expect(dates.length).toBeGreaterThan(0);
});

test("a State without repeated concerns has an empty ledger, and no State none", async () => {
  const [ledger] = await ledgersOf("countries=NRU");
  expect(ledger).toMatchObject({ iso3: "NRU", groups: [], passages: {} });
  expect(await ledgersOf("")).toEqual([]);
});

test.each([
  ["countries=XXX", 404],
  ["countries=Uzbekistan", 400],
  ["countries=UZB&release=20200101-000000000000", 404],
  ["countries=UZB&choices=all", 400],
])("%s is refused with %d", (query, status) => {
  expect(ask(query).status).toBe(status);
});
