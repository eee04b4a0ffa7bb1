import { describe, expect, test } from "vitest";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { cellText, type Table } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { columnsOf } from "#lib/tables/page-tables";
import { participantsTable } from "#lib/tables/treaty/participants-table";
import {
  type TreatyParameters,
  type TreatyRequest,
  treatyRequest,
} from "#lib/tables/treaty/treaty-request";
import { type TreatyTable, treatyTables } from "#lib/tables/treaty-tables";
import { readParameters } from "#lib/url/parameters";

const release = bundledRelease();

/** What an address such as "/treaties/CCPR?status=party" asks for; the day is 3 February 2026 unless it says another. */
function requestAt(address: string): TreatyRequest | null {
  const { pathname, searchParams } = new URL(address, "http://pacta.invalid");
  const specification = treatyTables.specification(release.index);
  const { values, dropped } = readParameters<TreatyParameters>(specification, searchParams);
  expect(dropped).toEqual([]);
  const asOf = values.asOf ?? "2026-02-03";
  const path = { code: pathname.split("/")[2] ?? "" };
  return treatyRequest({ release, path, values, asOf, words: englishWords });
}

function tablesAt(address: string): Readonly<Record<TreatyTable, Table>> | null {
  const request = requestAt(address);
  return request === null ? null : treatyTables.tables(request);
}

function participantsAt(address: string): Table["rows"] {
  const request = requestAt(address);
  if (request === null) throw new Error(`There is no page ${address}.`);
  return participantsTable(request).rows;
}

function tables(address: string): Readonly<Record<TreatyTable, Table>> {
  const found = tablesAt(address);
  if (found === null) throw new Error(`There is no page ${address}.`);
  return found;
}

function texts(table: Table, row: string, columns: readonly string[]): (string | undefined)[] {
  const cells = table.rows.find(({ id }) => id === row)?.cells;
  return columns.map((column) => {
    const cell = cells?.[column];
    return cell === undefined ? undefined : cellText(cell);
  });
}

describe("the participants of an instrument", () => {
  const { main } = tables("/treaties/CCPR");

  test("are 198 when nothing is chosen", () => expect(main.rows).toHaveLength(198));

  // Status pages of the depositary, 3 February 2026; entry into force by CCPR 49(2), three months after deposit.
  test.each([
    ["KAZ", ["State party", "ratification", "2006-01-24", "2003-12-02", "2006-04-24", "yes"]],
    [
      "KGZ",
      ["State party", "accession", "1994-10-07", "(no signature on record)", "1995-01-07", "yes"],
    ],
    [
      "CHN",
      ["Signatory", "signature", "1998-10-05", "1998-10-05", "(not a party)", "(not a party)"],
    ],
  ])("%s", (iso3, expected) => {
    const columns = ["status", "act", "date", "signature", "entryIntoForce", "inForce"];
    expect(texts(main, iso3, columns)).toEqual(expected);
  });

  test("a State that has left says so, with the day of effect", () => {
    // Belarus denounced CCPR-OP1 on 2022-11-08 with effect from 2023-02-08.
    const { main: protocol } = tables("/treaties/CCPR-OP1");
    expect(texts(protocol, "BLR", ["status", "act", "date", "effect"])).toEqual([
      "No longer a party",
      "denunciation",
      "2022-11-08",
      "2023-02-08",
    ]);
  });

  test("say in the title which filter made the list", () => {
    const { main: chosen } = tables("/treaties/CCPR?status=signatory,none&region=central-asia");
    expect(chosen.title).toBe(
      "Participants and the ICCPR on 2026-02-03: Signatory, No action; Central Asia",
    );
  });

  test("a reservation opens exactly the limiting texts in the dossier", () => {
    const cell = main.rows.find(({ id }) => id === "USA")?.cells.reservation;
    expect(cell).toMatchObject({
      href: "/countries/USA/CCPR?texts=limiting#declarations",
    });
  });
});

describe("every number of the page is the length of the list that it opens", () => {
  const lists = ["regions", "years", "totals", "complaints"] as const;
  const cases = lists.flatMap((table) =>
    (["CCPR-OP1", "CAT", "CMW"] as const).map((code) => [table, code] as const),
  );

  test.each(cases)("%s of %s", (name, code) => {
    let opened = 0;
    for (const row of tables(`/treaties/${code}`)[name].rows.slice(0, 25)) {
      for (const [column, cell] of Object.entries(row.cells)) {
        if (cell.kind !== "value" || typeof cell.sort !== "number" || cell.href === undefined)
          continue;
        expect(cell.href).toMatch(/#participants$/);
        expect(participantsAt(cell.href).length, `${row.id} ${column} ${cell.href}`).toBe(
          cell.sort,
        );
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(0);
  });
});

describe("who is missing, by region", () => {
  test("everyone is in exactly one row, the European Union outside the regions", () => {
    for (const code of ["CRPD", "CED"] as const) {
      const { regions } = tables(`/treaties/${code}`);
      const sum = (column: string) =>
        regions.rows.reduce(
          (total, { cells }) =>
            total + Number(cells[column]?.kind === "value" ? cells[column].text : 0),
          0,
        );
      expect(sum("participants")).toBe(198);
      expect(sum("parties") + sum("signatories") + sum("none")).toBe(198);
    }
  });

  // ratifications README: of the five, Tajikistan has only signed the CRPD, on 2018-03-22.
  test("names those who are not parties, with their signature", () => {
    const { regions } = tables("/treaties/CRPD");
    expect(texts(regions, "central-asia", ["participants", "parties", "missing"])).toEqual([
      "5",
      "4",
      "Tajikistan (signed 2018-03-22)",
    ]);
  });
});

describe("denunciations and withdrawals", () => {
  test("the attempt of 1997 took no effect: a party still", () => {
    const { exits } = tables("/treaties/CCPR");
    expect(exits.rows.map(({ id }) => id)).toEqual(["PRK-1997-08-25"]);
    expect(texts(exits, "PRK-1997-08-25", ["act", "effect", "clause", "statusNow"])).toEqual([
      "attempted withdrawal",
      "(takes no effect)",
      "(no clause on denunciation)",
      "State party",
    ]);
  });

  test("are told from their day on", () => {
    expect(tables("/treaties/CCPR?asOf=1997-08-24").exits.rows).toHaveLength(0);
    expect(tables("/treaties/CCPR-OP1").exits.rows).toHaveLength(
      release.index.facts.acts.filter(
        ({ act, instrument }) => act === "denunciation" && instrument === "CCPR-OP1",
      ).length,
    );
  });
});

describe("published totals", () => {
  const all = instrumentCodes.flatMap((code) =>
    tables(`/treaties/${code}`).totals.rows.map((row) => ({ code, row })),
  );

  test("are 51 over all instruments, and one differs with its reason", () => {
    // ratifications README: 51 totals, 50 equal; 106 spoken for OP-CEDAW on 2017-02-13, 108 by the dates of the acts.
    expect(all).toHaveLength(51);
    const differing = all.filter(({ row }) => row.cells.difference?.kind === "value");
    expect(differing.map(({ code, row }) => `${code} ${row.id}`)).toEqual(["CEDAW-OP 2017-02-13"]);
    const { totals } = tables("/treaties/CEDAW-OP");
    const [published, ours, difference, note] = texts(totals, "2017-02-13", [
      "published",
      "ours",
      "difference",
      "note",
    ]);
    expect([published, ours, difference]).toEqual(["106", "108", "+2"]);
    expect(note).toContain("66th session");
  });
});

describe("texts, conflicts and rules", () => {
  const sizes = (pick: (code: InstrumentCode) => number) =>
    instrumentCodes.reduce((sum, code) => sum + pick(code), 0);

  test("over all instruments nothing of the facts is left out", () => {
    // data: 1,368 declarations, 64 conflicts.
    expect(sizes((code) => tables(`/treaties/${code}`).declarations.rows.length)).toBe(1368);
    expect(sizes((code) => tables(`/treaties/${code}`).conflicts.rows.length)).toBe(64);
  });

  test("the texts follow the States chosen", () => {
    const { declarations } = tables("/treaties/CAT?countries=KAZ");
    expect(declarations.rows.map(({ cells }) => cells.iso3)).toEqual(
      declarations.rows.map(() => ({ kind: "value", text: "KAZ" })),
    );
    // CAT: competence under 21 and 22, both of 2008-02-21.
    expect(declarations.rows.length).toBe(2);
  });

  test("a treaty shows the complaints under its protocols too", () => {
    const codes = (code: string) => tables(`/treaties/${code}`).complaints.rows.map(({ id }) => id);
    expect(codes("CCPR")).toEqual(["CCPR-OP1"]);
    expect(codes("CAT").sort()).toEqual(["CAT-20", "CAT-22"]);
    expect(codes("CED").sort()).toEqual(["CED-30", "CED-31", "CED-33"]);
  });
});

test("tables have the columns that addresses know", () => {
  const known = columnsOf(treatyTables, release.index);
  for (const [name, table] of Object.entries(tables("/treaties/CAT"))) {
    expect(table.columns.map(({ id }) => id)).toEqual(known[name as TreatyTable]);
  }
});

test("every cell of every table says something", () => {
  for (const code of instrumentCodes) {
    for (const table of Object.values(tables(`/treaties/${code}`))) {
      for (const { id, cells } of table.rows) {
        for (const column of table.columns) {
          const cell = cells[column.id];
          expect(
            cell && cellText(cell).trim(),
            `${code} ${table.id} ${id} ${column.id}`,
          ).toBeTruthy();
        }
      }
    }
  }
});

test.each(["/treaties/ICCPR", "/treaties/ccpr", "/treaties/toString"])(
  "there is no page %s",
  (path) => {
    expect(tablesAt(path)).toBeNull();
  },
);
