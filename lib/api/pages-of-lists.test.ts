import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { committeeCodes, instrumentCodes } from "#data/vocabulary";
import { askApi, release } from "#lib/api/fixtures/ask-api";
import { passageKinds, passageVerifications } from "#lib/observations/observation";

// Thousands of answers are made here, one after the other.
vi.setConfig({ testTimeout: 120_000 });

const { facts } = release.index;
const states = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "FRA"];
const groups = [...new Set(facts.observations.flatMap((fact) => fact.affectedGroups))];

/** Several values of a parameter as its text, "" for none. */
function several(values: readonly string[]): fc.Arbitrary<string> {
  return fc.subarray([...values], { maxLength: 3 }).map((chosen) => chosen.join(","));
}

const observationFilters = fc.record({
  countries: several(states),
  region: fc.constantFrom("", "", "", "central-asia", "world"),
  rights: several(facts.rights.map(({ id }) => id)),
  committees: several(committeeCodes),
  treaties: several(instrumentCodes),
  kinds: several(passageKinds),
  groups: several(groups),
  verification: several(passageVerifications),
  from: fc.constantFrom("", "", "2001", "2015"),
  to: fc.constantFrom("", "", "2014", "2021"),
  asOf: fc.constantFrom("", "", "2012-06-30", "2021-04-15"),
});
const ratificationFilters = fc.record({
  countries: several(states),
  region: fc.constantFrom("", "central-asia", "world"),
  treaties: several(instrumentCodes),
  status: several(["party", "signatory", "none"]),
  asOf: fc.constantFrom("", "1990-01-01", "2021-04-15"),
});
const documentFilters = fc.record({
  countries: several(states),
  committees: several(committeeCodes),
  treaties: several(instrumentCodes),
  types: several(["concluding-observations", "views", "decision"]),
});

function addressOf(list: string, filters: Readonly<Record<string, string>>): string {
  const given = Object.entries(filters).filter(([, text]) => text !== "");
  return `${list}?${new URLSearchParams(given)}`;
}

async function ask(address: string) {
  const response = askApi(address);
  expect(response.status, address).toBe(200);
  return response.json();
}

/** The items of all pages, found by following the links. */
async function itemsOfAllPages(address: string, limit: number) {
  const items: unknown[] = [];
  const totals = new Set<number>();
  let next: string | undefined = `/api/v1/${address}&limit=${limit}`;
  while (next !== undefined) {
    const page = await ask(next);
    items.push(...page.items);
    totals.add(page.total);
    next = page.next;
  }
  return { items, totals: [...totals] };
}

describe.each([
  ["observations", observationFilters],
  ["ratifications", ratificationFilters],
  ["documents", documentFilters],
] as const)("whatever is asked of %s", (list, filters) => {
  test("the total is the number of items over all pages and of rows of the CSV", async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.integer({ min: 150, max: 1000 }), async (chosen, limit) => {
        const address = addressOf(list, chosen);
        const { items, totals } = await itemsOfAllPages(address, limit);
        const whole = await ask(`${address}&limit=${list === "observations" ? 1000 : 10_000}`);
        const rows = parse(await askApi(`${address}&format=csv`).text()).slice(1);
        expect(totals).toEqual([whole.total]);
        expect(items).toEqual(whole.items);
        expect(items).toHaveLength(whole.total);
        expect(rows).toHaveLength(whole.total);
      }),
      { numRuns: 25 },
    );
  });
});

test("the number beside a value is the total of the list with that value alone in its place", async () => {
  await fc.assert(
    fc.asyncProperty(observationFilters, fc.nat(), async (chosen, pick) => {
      const { facets } = await ask(`${addressOf("observations", chosen)}&limit=0`);
      const counted = Object.entries(facets as Record<string, Record<string, number>>).flatMap(
        ([name, counts]) => Object.entries(counts).map(([value, n]) => ({ name, value, n })),
      );
      if (counted.length === 0) return;
      const { name, value, n } = counted[pick % counted.length] ?? { name: "", value: "", n: 0 };
      const region = name === "countries" ? "" : chosen.region;
      const narrowed = addressOf("observations", { ...chosen, region, [name]: value });
      expect((await ask(`${narrowed}&limit=0`)).total).toBe(n);
    }),
    { numRuns: 100 },
  );
});
