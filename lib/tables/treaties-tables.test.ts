import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { cellText } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { treatiesTables } from "#lib/tables/treaties-tables";

const release = bundledRelease();

function tables(asOf: string) {
  const values = { asOf, release: null };
  const found = treatiesTables.tables({ release, path: null, values, asOf, words: englishWords });
  if (found === null) throw new Error("There is a page of treaties.");
  return found;
}

function texts(asOf: string, code: string, columns: readonly string[]) {
  const row = tables(asOf).main.rows.find(({ id }) => id === code);
  return columns.map((column) => {
    const cell = row?.cells[column];
    return cell === undefined ? undefined : cellText(cell);
  });
}

describe("the eighteen instruments", () => {
  // The depositary's pages of 3 February 2026; CRC-OP-IC had 54 parties on 19 September 2026 (WTL-2026-09-19).
  test.each([
    ["CCPR", "2026-02-03", ["IV-4", "175", "175", "74", "74"]],
    ["CRC-OP-IC", "2026-09-19", ["IV-11-d", "54", "53", "54", "54"]],
    ["CRPD-OP", "2026-02-03", ["IV-15-a", "108", "108", "95", "95"]],
  ])("%s on %s", (code, asOf, expected) => {
    const columns = ["untc", "parties", "publishedParties", "signed", "publishedSignatories"];
    expect(texts(asOf, code, columns)).toEqual(expected);
  });

  test("a number opens the participants that it counts, on the day asked for", () => {
    const row = tables("2021-04-15").main.rows.find(({ id }) => id === "CAT");
    expect(row?.cells.parties).toMatchObject({
      href: "/treaties/CAT?status=party&asOf=2021-04-15#participants",
    });
    expect(row?.cells.signed).toMatchObject({
      href: "/treaties/CAT?signed=yes&asOf=2021-04-15#participants",
    });
  });

  test("before its adoption an instrument has no number, and says why", () => {
    // The CRPD was adopted on 2006-12-13.
    expect(texts("2006-12-12", "CRPD", ["parties"])).toEqual(["(not adopted by that day)"]);
    expect(texts("2006-12-13", "CRPD", ["parties"])).toEqual(["0"]);
  });

  test("eleven say that they are unverified after 3 February 2026", () => {
    const said = tables("2026-02-03").main.rows.map(({ cells }) => cells.currentTo);
    const unverified = said.filter(
      (cell) => cell?.kind === "value" && cell.text === "2026-02-03, unverified after",
    );
    expect(unverified).toHaveLength(11);
  });
});

describe("all States by all instruments", () => {
  const { states } = tables("2026-02-03");

  test("has 198 rows and every column that the address knows", () => {
    expect(states.rows).toHaveLength(198);
    const columns = treatiesTables.columns as {
      main: readonly string[];
      states: readonly string[];
    };
    expect(states.columns.map(({ id }) => id)).toEqual(columns.states);
    expect(tables("2026-02-03").main.columns.map(({ id }) => id)).toEqual(columns.main);
  });

  // ratifications README, table of Central Asia; the denunciation of CCPR-OP1 by Belarus took effect on 2023-02-08.
  test.each([
    ["KAZ", "CCPR", "State party by ratification"],
    ["KGZ", "CCPR", "State party by accession"],
    ["KAZ", "CESCR-OP", "Signatory by signature"],
    ["KGZ", "CED", "(no act on record)"],
    ["BLR", "CCPR-OP1", "no longer a party, by denunciation"],
    ["EUE", "CRPD", "State party by formal confirmation"],
  ])("%s under %s: %s", (iso3, code, expected) => {
    const cell = states.rows.find(({ id }) => id === iso3)?.cells[code];
    expect(cell === undefined ? undefined : cellText(cell)).toBe(expected);
  });

  test("a letter opens the dossier and the total its list, on the day asked for", () => {
    const cells = tables("2021-04-15").states.rows.find(({ id }) => id === "KAZ")?.cells;
    expect(cells?.CCPR).toMatchObject({ href: "/countries/KAZ/CCPR?asOf=2021-04-15" });
    expect(cells?.total).toMatchObject({
      href: "/countries/KAZ?status=party&asOf=2021-04-15#status",
    });
  });

  test("the parties of a column are the number of the instrument", () => {
    const { main } = tables("2026-02-03");
    for (const code of instrumentCodes) {
      const parties = states.rows.filter(({ cells }) => cells[code]?.mark === "party");
      const stated = main.rows.find(({ id }) => id === code)?.cells.parties;
      expect(stated, code).toMatchObject({ text: String(parties.length) });
    }
  });
});
