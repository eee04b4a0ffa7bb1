import { describe, expect, test } from "vitest";
import countries from "#data/ratification/countries.json" with { type: "json" };
import names from "#data/ratification/participant-names.json" with { type: "json" };
import uhriNames from "#data/uhri/countries.json" with { type: "json" };
import aliases from "#data/uhri/country-aliases.json" with { type: "json" };
import { depositaryName, namedParticipant, printedName } from "#lib/import/untc/participant-name";

const held = new Set(countries.map(({ iso3 }) => iso3));

/** Every spelling of a participant that the lists of the UN, of the depositary and of OHCHR hold. */
const spellings: (readonly [string, string])[] = [
  ...countries.map(({ nameEn, iso3 }) => [nameEn, iso3] as const),
  ...uhriNames.flatMap(({ uhriName, unShortName, untcName, iso3 }) =>
    [uhriName, unShortName, untcName].flatMap((name) =>
      name === null ? [] : [[name, iso3] as const],
    ),
  ),
  ...aliases
    .filter(({ alias }) => alias.length > 2)
    .map(({ alias, iso3 }) => [alias, iso3] as const),
];

test("every spelling of the reference lists means its participant, and those of nobody of ours none", () => {
  for (const [name, iso3] of spellings) {
    const named = namedParticipant(name);
    if (held.has(iso3)) expect([name, named]).toEqual([name, { kind: "participant", iso3 }]);
    else expect([name, named.kind === "participant"]).toEqual([name, false]);
  }
  expect(spellings.filter(([, iso3]) => held.has(iso3)).length).toBeGreaterThan(3 * held.size);
});

test("the spelling of the depositary of each of the 198 leads back to it", () => {
  for (const { iso3 } of countries) {
    expect(namedParticipant(depositaryName(iso3))).toEqual({ kind: "participant", iso3 });
  }
});

describe("however a page prints it", () => {
  test.each([
    ["China 4,5,6", "CHN"],
    ["China4,5,6", "CHN"],
    ["Austria3", "AUT"],
    ["  Côte\u00a0d’Ivoire\t", "CIV"],
    ["Cote d'Ivoire", "CIV"],
    ["CÃ´te d'Ivoire", "CIV"],
    ["TÃ¼rkiye", "TUR"],
    ["Turkey", "TUR"],
    ["Bahamas (The) 4", "BHS"],
    ["Bolivia (Plurinational State of) 1", "BOL"],
    ["Netherlands (Kingdom of the) 12", "NLD"],
    ["Guinea‑Bissau", "GNB"],
    ["State of Palestine*", "PSE"],
    ["United\n\t Kingdom of Great Britain and Northern Ireland 6, 7", "GBR"],
    ["Germany [2]", "DEU"],
    ["Saint Lucia", "LCA"],
    ["St. Lucia", "LCA"],
    ["\ufeffCzech Republic", "CZE"],
    ["Lao People’s Democratic Republic", "LAO"],
    ["Swaziland", "SWZ"],
  ])("%j", (name, iso3) => {
    expect(namedParticipant(name)).toEqual({ kind: "participant", iso3 });
  });
});

test.each([
  "Turkei",
  "Korea",
  "Guinea Ecuatorial",
  "Kosovo",
  "",
  "4",
  "Republic",
  "Franc",
  "Congo-Brazzaville",
])("%j is nobody: nothing is guessed", (name) => {
  expect(namedParticipant(name)).toEqual({ kind: "unknown" });
});

test("the Congos, the Koreas and the Guineas are kept apart", () => {
  const of = (name: string) => namedParticipant(name);
  expect(of("Congo")).toEqual({ kind: "participant", iso3: "COG" });
  expect(of("Democratic Republic of the Congo")).toEqual({ kind: "participant", iso3: "COD" });
  expect(of("Republic of Korea")).toEqual({ kind: "participant", iso3: "KOR" });
  expect(of("Democratic People's Republic of Korea")).toEqual({ kind: "participant", iso3: "PRK" });
  expect(of("Guinea")).toEqual({ kind: "participant", iso3: "GIN" });
  expect(of("Equatorial Guinea")).toEqual({ kind: "participant", iso3: "GNQ" });
});

test("a State that is no more is known as such", () => {
  expect(namedParticipant("Czechoslovakia 2")).toEqual({
    kind: "predecessor",
    name: "Czechoslovakia",
  });
});

test("two spellings never mean two participants", () => {
  for (const { name, iso3 } of names) {
    const named = namedParticipant(name);
    expect(named.kind === "participant" ? named.iso3 : null).toBe(iso3);
  }
});

test("a name is printed without its footnotes", () => {
  expect(printedName(" Bahamas (The)\u00a04, 5 ")).toBe("Bahamas (The)");
});

test("what no name holds never reaches a terminal", () => {
  expect(printedName("Aland\u001b[31m\u0007")).toBe("Aland\ufffd[31m\ufffd");
  expect(printedName("x".repeat(500))).toHaveLength(120);
});
