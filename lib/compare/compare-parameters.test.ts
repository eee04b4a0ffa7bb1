import { expect, test } from "vitest";
import { compareSpecification } from "#lib/compare/compare-parameters";
import { compareScope } from "#lib/compare/compare-scope";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";
import { printParameters, readParameters } from "#lib/url/parameters";

const release = bundledRelease();
const specification = compareSpecification(release.index);
const asOf = "2026-11-25";

function read(query: string) {
  const { values, dropped } = readParameters(specification, new URLSearchParams(query));
  const { scope, unused } = compareScope(release, values, asOf);
  const names = [...dropped, ...unused].map((part) => `${part.name}=${part.value}`);
  return { values, scope, told: names };
}

test("two to eight States stand side by side, in the order of the address", () => {
  const { scope, told } = read("countries=UZB,KAZ");
  expect(scope.kind).toBe("states");
  expect(scope.kind === "states" && scope.states.map(({ iso3 }) => iso3)).toEqual(["UZB", "KAZ"]);
  expect(told).toEqual([]);
});

test("of more than eight States the first eight are kept and the others told", () => {
  const { values, told } = read("countries=AFG,ALB,DZA,AND,AGO,ATG,ARG,ARM,AUS,AUT");
  expect(values.countries).toEqual(["AFG", "ALB", "DZA", "AND", "AGO", "ATG", "ARG", "ARM"]);
  expect(told).toEqual(["countries=AUS", "countries=AUT"]);
});

test.each([
  ["countries=KAZ,XXX,KGZ", ["countries=XXX"], "states"],
  ["countries=KAZ,KAZ", [], "choose"],
  ["", [], "choose"],
  ["countries=KAZ", [], "choose"],
  ["countries=KAZ,KGZ&right=happiness&differ=2", ["right=happiness", "differ=2"], "states"],
  ["countries=KAZ,KGZ&cycles=CCPR:2,CCPR:3", ["cycles=CCPR:2,CCPR:3"], "states"],
  ["countries=KAZ&cycles=CCPR:2", ["cycles=CCPR:2"], "choose"],
  ["countries=KAZ&cycles=CCPR:2,CAT:3", ["cycles=CCPR:2,CAT:3"], "choose"],
  ["countries=KAZ&cycles=CCPR:2,CCPR:99", ["cycles=CCPR:2,CCPR:99"], "choose"],
  ["countries=KAZ&cycles=2,3", ["cycles=2", "cycles=3"], "choose"],
  ["countries=KAZ&cycles=CCPR:1,CCPR:2,CCPR:3", ["cycles=CCPR:3"], "cycles"],
  ["countries=KAZ&cycles=CCPR:2,CCPR:3&treaties=CAT", ["treaties=CAT"], "cycles"],
  ["cycles=CCPR:2,CCPR:3", ["cycles=CCPR:2,CCPR:3"], "choose"],
  ["committee=CCPR", ["committee=CCPR"], "choose"],
] as const)("%s: told %o, then %s", (query, told, kind) => {
  const found = read(query);
  expect(found.told).toEqual(told);
  expect(found.scope.kind).toBe(kind);
});

test("of two cycles the earlier one stands first, however they are named", () => {
  const { scope } = read("countries=KAZ&cycles=CCPR:3,CCPR:1");
  expect(scope).toMatchObject({ kind: "cycles", instrument: "CCPR", cycles: ["1", "3"] });
});

test("one State is asked which of its cycles; a report of CERD can have several numbers", () => {
  const { scope } = read("countries=KAZ");
  const known = scope.kind === "choose" ? scope.known : [];
  const cerd = known.find(({ instrument }) => instrument === "CERD");
  // data/observations/reporting.json
  expect(cerd?.cycles.map(({ cycle }) => cycle)).toEqual(["1-3", "4-5", "6-7", "8-10"]);
});

test("an address sent round comes back the same", () => {
  const query = "?countries=UZB,KAZ&treaties=CCPR&right=torture&differ=1&asOf=2021-04-15";
  expect(printParameters(specification, read(query).values)).toBe(query);
});
