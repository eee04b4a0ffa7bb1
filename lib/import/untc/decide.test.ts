import { beforeAll, describe, expect, test, vi } from "vitest";
import { loadFacts } from "#lib/db/load-facts";
import { comparePage } from "#lib/import/untc/compare-page";
import type { Decisions } from "#lib/import/untc/decide";
import { pageModel, withTotals } from "#lib/import/untc/synthetic/page-model";
import { breachesOf, consentOf, RenewalTrial } from "#lib/import/untc/synthetic/renewal-trial";

vi.setConfig({ testTimeout: 60_000 });

let trial: RenewalTrial;
beforeAll(() => {
  trial = new RenewalTrial(loadFacts());
});

describe("what a person rejects", () => {
  const page = () =>
    trial.bent("CRPD", "Vanuatu", (row) => {
      const [date] = row.signature;
      if (date !== undefined) date.date = "2007-05-18";
    });

  test("stays ours, with the reason on record, and is settled when the page says it again", () => {
    const why = "A misprint: the certified list of signatures has the day before.";
    const renewed = trial.accept(
      page(),
      trial.file(page(), () => ({ decision: "reject", why })),
    );
    expect(breachesOf(renewed)).toEqual([]);
    expect(renewed.acts).toEqual(trial.facts.acts);
    expect(renewed.conflicts.at(-1)).toMatchObject({ iso3: "VUT", why });
    const again = comparePage(page(), renewed);
    expect([again.changes, again.settled.map(({ iso3 }) => iso3)]).toEqual([[], ["VUT"]]);
  });

  test("needs a reason", () => {
    expect(() =>
      trial.accept(
        page(),
        trial.file(page(), () => ({ decision: "reject" })),
      ),
    ).toThrow("without saying why");
  });
});

describe("decisions are refused", () => {
  const two = () => {
    const model = trial.model("CRPD");
    for (const row of model.rows) {
      if (row.name === "Vanuatu" || row.name === "Zambia") row.signature = [];
    }
    return trial.read(model);
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
        trial.file(two(), ({ held }) => ({
          decision: "accept",
          held: held === null ? null : { ...held, date: "2007-05-16" },
        })),
      "what the page does not say",
    ],
  ])("%s", (_, decisions, words) => {
    expect(() => trial.accept(two(), decisions())).toThrow(words);
  });

  test("on a page older than our data", () => {
    const old = trial.read(
      withTotals({
        ...pageModel(trial.facts, "CED", "2026-01-01"),
        rows: pageModel(trial.facts, "CED", "2026-01-01").rows.slice(1),
      }),
    );
    expect(() => trial.accept(old)).toThrow("compared and not accepted");
  });

  test("on a participant that nobody knows", () => {
    const unknown = trial.bent("CED", "Haiti", (row) => {
      row.name = "Hispaniola";
    });
    expect(() => trial.accept(unknown)).toThrow("participant-names.json");
  });
});

describe("a State of Central Asia needs two sources", () => {
  const page = () =>
    trial.added("CMW", {
      name: "Turkmenistan",
      notes: [],
      signature: [],
      consent: consentOf("accession", trial.recently),
    });

  test("which the checks miss, beside the next report", () => {
    expect(breachesOf(trial.accept(page())).map((line) => line.split(",")[0])).toEqual([
      "ratification/acts.json",
      "ratification/countries.json",
    ]);
  });

  test("and has them when a person names the second", () => {
    const decisions = trial.file(page(), () => ({ decision: "accept", sourceIds: ["HRC-VIEWS"] }));
    expect(breachesOf(trial.accept(page(), decisions)).map((line) => line.split(",")[0])).toEqual([
      "ratification/countries.json",
    ]);
  });
});
