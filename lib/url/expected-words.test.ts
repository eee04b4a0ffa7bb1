import { expect, test } from "vitest";
import { surroundings } from "#lib/api/fixtures/ask-api";
import { respondExport } from "#lib/api/respond-export";
import { registeredTables } from "#lib/export/fixtures/registered-lists";
import { findExpectedPhrase } from "#lib/url/expected-words";

type Refused = Readonly<{ errors?: readonly Readonly<{ name: string; expected: string }>[] }>;

async function refusals(path: string, table: string, query: string): Promise<Refused> {
  const segments = [...path.split("/").filter(Boolean), `${table}.csv`];
  const request = new Request(`http://pacta.invalid/${segments.join("/")}?${query}`);
  return (await respondExport(request, segments, surroundings).json()) as Refused;
}

/** The names that a table of a page reads, as its refusal of an unknown one tells them. */
async function namesOf(path: string, table: string): Promise<readonly string[]> {
  const { errors = [] } = await refusals(path, table, "nothing=1");
  return [...(errors[0]?.expected.replace("one of ", "").split(", ") ?? []), `${table}.sort`];
}

/** Any words will do for a question; a release or a form of file that there is not is refused before anything else is read. */
const alone: ReadonlySet<string> = new Set(["q", "release", "format"]);

test("whatever a parameter of a page expects is said in every language", async () => {
  const pages = [...new Map(registeredTables)];
  const phrases = new Set<string>();
  for (const [path, table] of pages) {
    const names = await namesOf(path, table);
    const query = names.filter((name) => !alone.has(name)).map((name) => `${name}=~`);
    for (const { expected } of (await refusals(path, table, query.join("&"))).errors ?? []) {
      phrases.add(expected);
    }
  }
  expect(phrases.size).toBeGreaterThan(20);
  expect([...phrases].filter((phrase) => findExpectedPhrase(phrase) === null)).toEqual([]);
});

test.each([
  ["a day as YYYY-MM-DD", "day", {}],
  ["the id of a region, as world or central-asia", "region", { example: "world or central-asia" }],
  ["instrument codes, parted by commas: CCPR, CAT", "instruments", { list: "CCPR, CAT" }],
  ["at most 500 values, parted by commas", "most", { count: "500" }],
  ["a column (name, acts), with - in front to turn the order", "sort", { list: "name, acts" }],
])("%s keeps what is the same in every language", (expected, name, values) => {
  expect(findExpectedPhrase(expected)).toEqual({ name, values });
});

test("what nobody has put into words is not given the words of something else", () => {
  expect(findExpectedPhrase("the colour of a cat, one of two")).toBeNull();
});
