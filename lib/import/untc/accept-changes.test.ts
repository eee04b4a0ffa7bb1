import { beforeAll, describe, expect, test, vi } from "vitest";
import type { DatasetId, Facts } from "#data/catalogue";
import { formatBreach } from "#data/checks/breach";
import { checkFacts } from "#data/checks/check-facts";
import { newestDay } from "#data/checks/newest-day";
import { expectedCounts } from "#data/checks/record-counts";
import type { InstrumentCode } from "#data/vocabulary";
import { addDays, addMonths } from "#lib/dates/calendar-date";
import { loadFacts } from "#lib/db/load-facts";
import { indexFacts } from "#lib/facts/fact-index";
import { acceptChanges } from "#lib/import/untc/accept-changes";
import type { Change } from "#lib/import/untc/change";
import { comparePage } from "#lib/import/untc/compare-page";
import { type Decisions, decideChanges } from "#lib/import/untc/decide";
import { readPage } from "#lib/import/untc/read-page";
import type { StatusPage } from "#lib/import/untc/status-page";
import { htmlPage } from "#lib/import/untc/synthetic/html-page";
import {
  type ModelRow,
  type PageModel,
  pageModel,
  withTotals,
} from "#lib/import/untc/synthetic/page-model";
import { statusOn } from "#lib/ratification/status";

/** The day of the pages: after all that we have; of an act on them, and of the reading. */
let day: string;
let recently: string;
let today: string;
vi.setConfig({ testTimeout: 60_000 });

let facts: Facts;
beforeAll(() => {
  facts = loadFacts();
  day = addDays(newestDay(facts), 60);
  recently = addDays(day, -20);
  today = addDays(day, 5);
});

function read(model: PageModel): StatusPage {
  const bytes = new TextEncoder().encode(htmlPage(withTotals(model)));
  return readPage(bytes, { instruments: facts.instruments, asOf: null, today });
}

/** The page of a day with one row bent. */
function bent(code: InstrumentCode, name: string, bend: (row: ModelRow) => void): StatusPage {
  const model = pageModel(facts, code, day);
  const row = model.rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`${name} is not there`);
  bend(row);
  return read(model);
}

function added(code: InstrumentCode, row: ModelRow): StatusPage {
  const model = pageModel(facts, code, day);
  const rows = [...model.rows, row].sort((a, b) => a.name.localeCompare(b.name));
  return read({ ...model, rows });
}

/** Our facts after a person accepted what a page shows, and whether everything still holds together. */
function accept(page: StatusPage, decisions: Decisions = { kind: "all" }): Facts {
  const decided = decideChanges(comparePage(page, facts).changes, decisions);
  return { ...facts, ...acceptChanges(facts, [page], decided, today) };
}

function breachesOf(renewed: Facts): string[] {
  const counts = Object.fromEntries(
    Object.keys(expectedCounts).map((id) => [id, renewed[id as DatasetId].length]),
  );
  return checkFacts(renewed, counts).map(formatBreach);
}

function fileOf(page: StatusPage, edit: (change: Change) => Partial<Change>): Decisions {
  const changes = comparePage(page, facts).changes.map((one) => ({ ...one, ...edit(one) }));
  return { kind: "file", file: { format: "pacta-untc-changes-1", changes } };
}

const consent = (act: "accession" | "ratification", date: string) => [
  { act, date, bracketed: false, bySuccession: false },
];

describe("a new party", () => {
  test("to a treaty of committees: act, source, day, totals, answers and reports follow, and everything holds", () => {
    const page = bent("CED", "Guinea-Bissau", (row) => {
      row.consent = consent("ratification", recently);
    });
    const renewed = accept(page);
    const partiesBefore = read(pageModel(facts, "CED", day)).parties;
    expect(breachesOf(renewed)).toEqual([]);
    expect(renewed.acts).toHaveLength(facts.acts.length + 1);
    expect(renewed.acts.find(({ iso3, date }) => iso3 === "GNB" && date === recently)).toEqual({
      iso3: "GNB",
      instrument: "CED",
      act: "ratification",
      date: recently,
      precision: "day",
      effectiveOn: null,
      sourceIds: [`UNTC-${day}`],
      asOf: day,
      note: null,
    });
    expect(renewed.sources.at(-1)).toMatchObject({
      id: `UNTC-${day}`,
      statusDate: day,
      accessedNote: expect.stringContaining(today),
    });
    expect(renewed.instruments.find(({ code }) => code === "CED")).toMatchObject({
      publishedParties: partiesBefore + 1,
      publishedAsOf: day,
      dataCurrentTo: day,
    });
    expect(renewed.publishedCounts.at(-1)).toMatchObject({
      instrument: "CED",
      date: day,
      publishedParties: partiesBefore + 1,
    });
    const answers = renewed.procedures.filter(
      ({ iso3, instrument }) => iso3 === "GNB" && instrument === "CED",
    );
    expect(answers.map(({ procedure, accepted, since }) => [procedure, accepted, since])).toEqual([
      ["CED-31", "unknown", null],
      ["CED-33", "yes", recently],
    ]);
    expect(
      renewed.latestReviews.find(({ iso3, instrument }) => iso3 === "GNB" && instrument === "CED"),
    ).toMatchObject({
      party: "yes",
      partySince: recently,
      status: "initial-report-not-yet-due",
      // CED 39(2): in force on the thirtieth day; CED 29: two years later.
      initialReportDue: addMonths(addDays(recently, 30), 24).slice(0, 7),
    });
  });

  test("to a protocol that is a procedure, by somebody who had not signed", () => {
    const page = added("CRC-OP-IC", {
      name: "Iceland",
      notes: [],
      signature: [],
      consent: consent("accession", recently),
    });
    const renewed = accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    const answers = renewed.procedures.filter(
      ({ iso3, instrument }) => iso3 === "ISL" && instrument === "CRC-OP-IC",
    );
    expect(answers.map(({ procedure, accepted, since }) => [procedure, accepted, since])).toEqual([
      ["CRC-OP-IC", "yes", recently],
      ["CRC-OP-IC-13", "unknown", null],
    ]);
  });
});

test("all other records stay as they are, to the letter", () => {
  const page = bent("CED", "Guinea-Bissau", (row) => {
    row.consent = consent("ratification", recently);
  });
  const renewed = accept(page);
  const untouched = (records: readonly unknown[], before: readonly unknown[]) => {
    const known = new Set(before.map((record) => JSON.stringify(record)));
    return records.filter((record) => !known.has(JSON.stringify(record))).length;
  };
  expect(untouched(renewed.acts, facts.acts)).toBe(1);
  expect(untouched(renewed.procedures, facts.procedures)).toBe(2);
  expect(untouched(renewed.latestReviews, facts.latestReviews)).toBe(1);
  expect(untouched(renewed.instruments, facts.instruments)).toBe(1);
  expect(untouched(renewed.conflicts, facts.conflicts)).toBe(0);
});

describe("a correction", () => {
  test("of a day drops the sources that say otherwise, and stays on record as a conflict", () => {
    const page = bent("CMW", "Philippines", (row) => {
      const [date] = row.consent;
      if (date !== undefined) date.date = "1995-07-06";
    });
    const renewed = accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    const act = renewed.acts.find(({ iso3, date }) => iso3 === "PHL" && date === "1995-07-06");
    expect(act).toMatchObject({ sourceIds: [`UNTC-${day}`], asOf: day });
    expect(renewed.acts).toHaveLength(facts.acts.length);
    expect(renewed.conflicts.at(-1)).toEqual({
      iso3: "PHL",
      instrument: "CMW",
      sourceASays: "UNTC-2026-02-03 and UNTC-2015-03-14 and WPDL-2022: ratification 1995-07-05",
      sourceBSays: `UNTC-${day}: ratification 1995-07-06`,
      resolution: "ratification 1995-07-06",
      why: "The newer page of the depositary is preferred.",
    });
  });

  test("of a day moves the day on which its procedure opened, and of a signature none", () => {
    const page = bent("CCPR-OP1", "Ghana", (row) => {
      // Signed and ratified on one day, 7 September 2000.
      for (const date of row.consent) date.date = "2000-09-08";
    });
    const openedOf = (renewed: Facts) =>
      renewed.procedures.find(({ iso3, procedure }) => iso3 === "GHA" && procedure === "CCPR-OP1")
        ?.since;
    const renewed = accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    expect(openedOf(renewed)).toBe("2000-09-08");
    const signed = bent("CCPR-OP1", "Ghana", (row) => {
      for (const date of row.signature) date.date = "2000-09-06";
    });
    expect(openedOf(accept(signed))).toBe("2000-09-07");
  });

  test("of a year to its day keeps the sources that knew the year", () => {
    const page = added("CAT", {
      name: "St. Lucia",
      notes: [],
      signature: [],
      consent: consent("accession", "2026-02-11"),
    });
    expect(comparePage(page, facts).changes.map(({ id }) => id)).toEqual([
      "CAT.LCA.changed-date.accession.2026-02-11",
    ]);
    const renewed = accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    expect(renewed.conflicts).toHaveLength(facts.conflicts.length);
    expect(
      renewed.acts.find(({ iso3, instrument }) => iso3 === "LCA" && instrument === "CAT"),
    ).toMatchObject({
      date: "2026-02-11",
      precision: "day",
      sourceIds: [`UNTC-${day}`, "MOND-2026", "CARIBPULSE-2026"],
    });
    expect(
      renewed.latestReviews.find(({ iso3, instrument }) => iso3 === "LCA" && instrument === "CAT"),
    ).toMatchObject({ partySince: "2026-02-11", initialReportDue: "2027-03" });
  });

  test("of the kind of an act", () => {
    const page = bent("CRC-OP-IC", "Serbia", (row) => {
      const [date] = row.consent;
      if (date !== undefined) date.act = "accession";
    });
    const renewed = accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    expect(renewed.conflicts.at(-1)).toMatchObject({
      sourceASays: "WTL-2026-09-19: ratification 2026-08-04",
      resolution: "accession 2026-08-04",
    });
  });
});

test("an act that has vanished goes, and the conflict says that it was there", () => {
  const model = pageModel(facts, "CED", day);
  const rows = model.rows.filter(({ name }) => name !== "Haiti");
  const renewed = accept(read({ ...model, rows }));
  expect(breachesOf(renewed)).toEqual([]);
  expect(renewed.acts.some(({ iso3, instrument }) => iso3 === "HTI" && instrument === "CED")).toBe(
    false,
  );
  expect(renewed.conflicts.at(-1)).toMatchObject({
    iso3: "HTI",
    resolution: "no such act",
    sourceBSays: expect.stringMatching(/^UNTC-[-0-9]+: does not show signature /),
  });
});

describe("a State that has left", () => {
  const leave = () =>
    bent("CCPR-OP1", "Peru", (row) => {
      for (const date of [...row.signature, ...row.consent]) date.bracketed = true;
    });

  test("is not taken in before a person says when it gave notice", () => {
    expect(() => accept(leave())).toThrow("accepts CCPR-OP1.PER.bracketed-date");
  });

  test("leaves on the day of effect, and its answers say no", () => {
    const denunciation = { date: addDays(day, -120), effectiveOn: recently };
    const decisions = fileOf(leave(), ({ shown }) => ({
      decision: "accept",
      denunciation: shown?.act === "signature" ? denunciation : null,
    }));
    const renewed = accept(leave(), decisions);
    expect(breachesOf(renewed)).toEqual([]);
    const index = indexFacts(renewed);
    const status = (on: string) =>
      statusOn(index.instrument("CCPR-OP1"), index.actsOf("PER", "CCPR-OP1"), on).status;
    expect([status(addDays(recently, -1)), status(recently)]).toEqual(["party", "none"]);
    expect(
      renewed.procedures.find(({ iso3, procedure }) => iso3 === "PER" && procedure === "CCPR-OP1"),
    ).toMatchObject({ accepted: "no", since: null });
    expect(
      renewed.acts.filter(({ iso3, act }) => iso3 === "PER" && act === "denunciation"),
    ).toHaveLength(1);
  });
});

describe("what a person rejects", () => {
  const page = () =>
    bent("CRPD", "Vanuatu", (row) => {
      const [date] = row.signature;
      if (date !== undefined) date.date = "2007-05-18";
    });

  test("stays ours, with the reason on record, and is settled when the page says it again", () => {
    const why = "A misprint: the certified list of signatures has the day before.";
    const renewed = accept(
      page(),
      fileOf(page(), () => ({ decision: "reject", why })),
    );
    expect(breachesOf(renewed)).toEqual([]);
    expect(renewed.acts).toEqual(facts.acts);
    expect(renewed.conflicts.at(-1)).toMatchObject({ iso3: "VUT", why });
    const again = comparePage(page(), renewed);
    expect([again.changes, again.settled.map(({ iso3 }) => iso3)]).toEqual([[], ["VUT"]]);
  });

  test("needs a reason", () => {
    expect(() =>
      accept(
        page(),
        fileOf(page(), () => ({ decision: "reject" })),
      ),
    ).toThrow("without saying why");
  });
});

describe("decisions are refused", () => {
  const two = () => {
    const model = pageModel(facts, "CRPD", day);
    for (const row of model.rows) {
      if (row.name === "Vanuatu" || row.name === "Zambia") row.signature = [];
    }
    return read(model);
  };

  test.each<[string, () => Decisions, string]>([
    ["of an id that no page shows", () => ({ kind: "ids", ids: ["CRPD.XYZ"] }), "do not show"],
    [
      "that leave another change of the page open",
      () => ({ kind: "ids", ids: ["CRPD.VUT.vanished-act.signature.2007-05-17"] }),
      "open; changes of one page are decided together",
    ],
    [
      "with another date written into the file",
      () =>
        fileOf(two(), ({ held }) => ({
          decision: "accept",
          held: held === null ? null : { ...held, date: "2007-05-16" },
        })),
      "what the page does not say",
    ],
  ])("%s", (_, decisions, words) => {
    expect(() => accept(two(), decisions())).toThrow(words);
  });

  test("on a page older than our data", () => {
    const old = read(
      withTotals({
        ...pageModel(facts, "CED", "2026-01-01"),
        rows: pageModel(facts, "CED", "2026-01-01").rows.slice(1),
      }),
    );
    expect(() => accept(old)).toThrow("compared and not accepted");
  });

  test("on a participant that nobody knows", () => {
    const unknown = bent("CED", "Haiti", (row) => {
      row.name = "Hispaniola";
    });
    expect(() => accept(unknown)).toThrow("participant-names.json");
  });
});

describe("a State of Central Asia needs two sources", () => {
  const page = () =>
    added("CMW", {
      name: "Turkmenistan",
      notes: [],
      signature: [],
      consent: consent("accession", recently),
    });

  test("which the checks miss, beside the next report", () => {
    expect(breachesOf(accept(page())).map((line) => line.split(",")[0])).toEqual([
      "ratification/acts.json",
      "ratification/countries.json",
    ]);
  });

  test("and has them when a person names the second", () => {
    const decisions = fileOf(page(), () => ({ decision: "accept", sourceIds: ["HRC-VIEWS"] }));
    expect(breachesOf(accept(page(), decisions)).map((line) => line.split(",")[0])).toEqual([
      "ratification/countries.json",
    ]);
  });
});
