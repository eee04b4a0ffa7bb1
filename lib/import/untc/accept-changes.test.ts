import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Facts } from "#data/catalogue";
import { addDays, addMonths } from "#lib/dates/calendar-date";
import { loadFacts } from "#lib/db/load-facts";
import { indexFacts } from "#lib/facts/fact-index";
import { comparePage } from "#lib/import/untc/compare-page";
import { breachesOf, consentOf, RenewalTrial } from "#lib/import/untc/synthetic/renewal-trial";
import { statusOn } from "#lib/ratification/status";

vi.setConfig({ testTimeout: 60_000 });

let trial: RenewalTrial;
beforeAll(() => {
  trial = new RenewalTrial(loadFacts());
});

describe("a new party", () => {
  test("to a treaty of committees: act, source, day, totals, answers and reports follow, and everything holds", () => {
    const page = trial.bent("CED", "Guinea-Bissau", (row) => {
      row.consent = consentOf("ratification", trial.recently);
    });
    const renewed = trial.accept(page);
    const partiesBefore = trial.read(trial.model("CED")).parties;
    expect(breachesOf(renewed)).toEqual([]);
    expect(renewed.acts).toHaveLength(trial.facts.acts.length + 1);
    expect(
      renewed.acts.find(({ iso3, date }) => iso3 === "GNB" && date === trial.recently),
    ).toEqual({
      iso3: "GNB",
      instrument: "CED",
      act: "ratification",
      date: trial.recently,
      precision: "day",
      effectiveOn: null,
      sourceIds: [`UNTC-${trial.day}`],
      asOf: trial.day,
      note: null,
    });
    expect(renewed.sources.at(-1)).toMatchObject({
      id: `UNTC-${trial.day}`,
      statusDate: trial.day,
      accessedNote: expect.stringContaining(trial.today),
    });
    expect(renewed.instruments.find(({ code }) => code === "CED")).toMatchObject({
      publishedParties: partiesBefore + 1,
      publishedAsOf: trial.day,
      dataCurrentTo: trial.day,
    });
    expect(renewed.publishedCounts.at(-1)).toMatchObject({
      instrument: "CED",
      date: trial.day,
      publishedParties: partiesBefore + 1,
    });
    const answers = renewed.procedures.filter(
      ({ iso3, instrument }) => iso3 === "GNB" && instrument === "CED",
    );
    expect(answers.map(({ procedure, accepted, since }) => [procedure, accepted, since])).toEqual([
      ["CED-31", "unknown", null],
      ["CED-33", "yes", trial.recently],
    ]);
    expect(
      renewed.latestReviews.find(({ iso3, instrument }) => iso3 === "GNB" && instrument === "CED"),
    ).toMatchObject({
      party: "yes",
      partySince: trial.recently,
      status: "initial-report-not-yet-due",
      // CED 39(2): in force on the thirtieth day; CED 29: two years later.
      initialReportDue: addMonths(addDays(trial.recently, 30), 24).slice(0, 7),
    });
  });

  test("to a protocol that is a procedure, by somebody who had not signed", () => {
    const page = trial.added("CRC-OP-IC", {
      name: "Iceland",
      notes: [],
      signature: [],
      consent: consentOf("accession", trial.recently),
    });
    const renewed = trial.accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    const answers = renewed.procedures.filter(
      ({ iso3, instrument }) => iso3 === "ISL" && instrument === "CRC-OP-IC",
    );
    expect(answers.map(({ procedure, accepted, since }) => [procedure, accepted, since])).toEqual([
      ["CRC-OP-IC", "yes", trial.recently],
      ["CRC-OP-IC-13", "unknown", null],
    ]);
  });
});

test("all other records stay as they are, to the letter", () => {
  const page = trial.bent("CED", "Guinea-Bissau", (row) => {
    row.consent = consentOf("ratification", trial.recently);
  });
  const renewed = trial.accept(page);
  const untouched = (records: readonly unknown[], before: readonly unknown[]) => {
    const known = new Set(before.map((record) => JSON.stringify(record)));
    return records.filter((record) => !known.has(JSON.stringify(record))).length;
  };
  expect(untouched(renewed.acts, trial.facts.acts)).toBe(1);
  expect(untouched(renewed.procedures, trial.facts.procedures)).toBe(2);
  expect(untouched(renewed.latestReviews, trial.facts.latestReviews)).toBe(1);
  expect(untouched(renewed.instruments, trial.facts.instruments)).toBe(1);
  expect(untouched(renewed.conflicts, trial.facts.conflicts)).toBe(0);
});

describe("a correction", () => {
  test("of a day drops the sources that say otherwise, and stays on record as a conflict", () => {
    const page = trial.bent("CMW", "Philippines", (row) => {
      const [date] = row.consent;
      if (date !== undefined) date.date = "1995-07-06";
    });
    const renewed = trial.accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    const act = renewed.acts.find(({ iso3, date }) => iso3 === "PHL" && date === "1995-07-06");
    expect(act).toMatchObject({ sourceIds: [`UNTC-${trial.day}`], asOf: trial.day });
    expect(renewed.acts).toHaveLength(trial.facts.acts.length);
    expect(renewed.conflicts.at(-1)).toEqual({
      iso3: "PHL",
      instrument: "CMW",
      sourceASays: "UNTC-2026-02-03 and UNTC-2015-03-14 and WPDL-2022: ratification 1995-07-05",
      sourceBSays: `UNTC-${trial.day}: ratification 1995-07-06`,
      resolution: "ratification 1995-07-06",
      why: "The newer page of the depositary is preferred.",
    });
  });

  test("of a day moves the day on which its procedure opened, and of a signature none", () => {
    const page = trial.bent("CCPR-OP1", "Ghana", (row) => {
      // Signed and ratified on one day, 7 September 2000.
      for (const date of row.consent) date.date = "2000-09-08";
    });
    const openedOf = (renewed: Facts) =>
      renewed.procedures.find(({ iso3, procedure }) => iso3 === "GHA" && procedure === "CCPR-OP1")
        ?.since;
    const renewed = trial.accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    expect(openedOf(renewed)).toBe("2000-09-08");
    const signed = trial.bent("CCPR-OP1", "Ghana", (row) => {
      for (const date of row.signature) date.date = "2000-09-06";
    });
    expect(openedOf(trial.accept(signed))).toBe("2000-09-07");
  });

  test("of a year to its day keeps the sources that knew the year", () => {
    const page = trial.added("CAT", {
      name: "St. Lucia",
      notes: [],
      signature: [],
      consent: consentOf("accession", "2026-02-11"),
    });
    expect(comparePage(page, trial.facts).changes.map(({ id }) => id)).toEqual([
      "CAT.LCA.changed-date.accession.2026-02-11",
    ]);
    const renewed = trial.accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    expect(renewed.conflicts).toHaveLength(trial.facts.conflicts.length);
    expect(
      renewed.acts.find(({ iso3, instrument }) => iso3 === "LCA" && instrument === "CAT"),
    ).toMatchObject({
      date: "2026-02-11",
      precision: "day",
      sourceIds: [`UNTC-${trial.day}`, "MOND-2026", "CARIBPULSE-2026"],
    });
    expect(
      renewed.latestReviews.find(({ iso3, instrument }) => iso3 === "LCA" && instrument === "CAT"),
    ).toMatchObject({ partySince: "2026-02-11", initialReportDue: "2027-03" });
  });

  test("of the kind of an act", () => {
    const page = trial.bent("CRC-OP-IC", "Serbia", (row) => {
      const [date] = row.consent;
      if (date !== undefined) date.act = "accession";
    });
    const renewed = trial.accept(page);
    expect(breachesOf(renewed)).toEqual([]);
    expect(renewed.conflicts.at(-1)).toMatchObject({
      sourceASays: "WTL-2026-09-19: ratification 2026-08-04",
      resolution: "accession 2026-08-04",
    });
  });
});

test("an act that has vanished goes, and the conflict says that it was there", () => {
  const model = trial.model("CED");
  const rows = model.rows.filter(({ name }) => name !== "Haiti");
  const renewed = trial.accept(trial.read({ ...model, rows }));
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
    trial.bent("CCPR-OP1", "Peru", (row) => {
      for (const date of [...row.signature, ...row.consent]) date.bracketed = true;
    });

  test("is not taken in before a person says when it gave notice", () => {
    expect(() => trial.accept(leave())).toThrow("accepts CCPR-OP1.PER.bracketed-date");
  });

  test("leaves on the day of effect, and its answers say no", () => {
    const denunciation = { date: addDays(trial.day, -120), effectiveOn: trial.recently };
    const decisions = trial.file(leave(), ({ shown }) => ({
      decision: "accept",
      denunciation: shown?.act === "signature" ? denunciation : null,
    }));
    const renewed = trial.accept(leave(), decisions);
    expect(breachesOf(renewed)).toEqual([]);
    const index = indexFacts(renewed);
    const status = (on: string) =>
      statusOn(index.instrument("CCPR-OP1"), index.actsOf("PER", "CCPR-OP1"), on).status;
    expect([status(addDays(trial.recently, -1)), status(trial.recently)]).toEqual([
      "party",
      "none",
    ]);
    expect(
      renewed.procedures.find(({ iso3, procedure }) => iso3 === "PER" && procedure === "CCPR-OP1"),
    ).toMatchObject({ accepted: "no", since: null });
    expect(
      renewed.acts.filter(({ iso3, act }) => iso3 === "PER" && act === "denunciation"),
    ).toHaveLength(1);
  });
});
