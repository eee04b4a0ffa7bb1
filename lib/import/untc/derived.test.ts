import { beforeAll, expect, test, vi } from "vitest";
import type { Facts } from "#data/catalogue";
import { loadFacts } from "#lib/db/load-facts";
import type { Change } from "#lib/import/untc/change";
import { derivedProcedures } from "#lib/import/untc/derived-procedures";
import { derivedReviews } from "#lib/import/untc/derived-reviews";

vi.setConfig({ testTimeout: 60_000 });

let facts: Facts;
beforeAll(() => {
  facts = loadFacts();
});

/** As if every participant had an accepted change under every instrument, which changed nothing. */
function touchingAll(): Change[] {
  return facts.countries.flatMap(({ iso3 }) =>
    facts.instruments.map(
      ({ code, dataCurrentTo }): Change => ({
        id: `${code}.${iso3}`,
        kind: "changed-date",
        instrument: code,
        iso3,
        participant: iso3,
        row: null,
        held: null,
        shown: null,
        asOf: dataCurrentTo,
        words: "nothing",
        needs: null,
        decision: "accept",
        why: null,
        denunciation: null,
        sourceIds: [],
      }),
    ),
  );
}

test("what follows from our acts is what we have: no answer on a procedure changes", () => {
  expect(derivedProcedures(facts, touchingAll())).toEqual(facts.procedures);
});

test("nor does a row of the last reviews", () => {
  expect(derivedReviews(facts, touchingAll())).toEqual(facts.latestReviews);
});

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

test("worked out anew, each State is a party since the same day, and its first report due within a month of it", () => {
  const forgotten: Facts = {
    ...facts,
    latestReviews: facts.latestReviews.map((row) => ({
      ...row,
      party: "no",
      partySince: null,
      initialReportDue: null,
      status: row.party === "yes" && row.status.startsWith("initial") ? "not-a-party" : row.status,
    })),
  };
  const anew = derivedReviews(forgotten, touchingAll());
  const known = facts.latestReviews.filter(({ partySince }) => partySince?.length !== 4);
  let compared = 0;
  for (const row of known) {
    const own = anew.find((one) => one.iso3 === row.iso3 && one.instrument === row.instrument);
    expect([own?.party, own?.partySince]).toEqual([row.party, row.partySince]);
    if (row.initialReportDue === null) continue;
    compared += 1;
    const apart = monthOf(own?.initialReportDue ?? "") - monthOf(row.initialReportDue);
    expect(Math.abs(apart)).toBeLessThanOrEqual(1);
  }
  expect(compared).toBeGreaterThan(1700);
});

test("answers forgotten and worked out anew open what membership opens, on the same day", () => {
  const forgotten: Facts = {
    ...facts,
    procedures: facts.procedures.map((one) => ({
      ...one,
      accepted: "no",
      since: null,
      basis: `not a party to ${one.instrument}`,
    })),
  };
  const anew = derivedProcedures(forgotten, touchingAll());
  const opened = (records: Facts["procedures"]) =>
    records
      .filter(
        ({ procedure, instrument, accepted }) =>
          accepted === "yes" && (procedure === instrument || procedure === "CED-33"),
      )
      .map(({ iso3, procedure, since }) => `${iso3} ${procedure} ${since}`);
  expect(opened(anew)).toEqual(opened(facts.procedures));
});
