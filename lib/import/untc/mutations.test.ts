import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Facts } from "#data/catalogue";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { addDays } from "#lib/dates/calendar-date";
import { loadFacts } from "#lib/db/load-facts";
import { comparePage } from "#lib/import/untc/compare-page";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { namedParticipant } from "#lib/import/untc/participant-name";
import { readPage } from "#lib/import/untc/read-page";
import { htmlPage } from "#lib/import/untc/synthetic/html-page";
import {
  type ModelDate,
  type ModelRow,
  type PageModel,
  pageModel,
  withTotals,
} from "#lib/import/untc/synthetic/page-model";
import { xmlPage } from "#lib/import/untc/synthetic/xml-page";
import { hardRuns } from "#lib/limits/fixtures/hard-runs";

const day = "2026-02-03";
const options = { asOf: day, today: "2026-11-25" };
let facts: Facts;
const models = new Map<InstrumentCode, PageModel>();
beforeAll(() => {
  facts = loadFacts();
  for (const code of instrumentCodes) models.set(code, pageModel(facts, code, day));
});

const anyCode = fc.constantFrom(...instrumentCodes);
const anyFormat = fc.constantFrom(htmlPage, xmlPage);
const anyNumber = fc.nat({ max: 10_000 });
const runs = hardRuns(60);
const patient = { timeout: Math.max(60_000, runs.numRuns * 1000) };

function modelOf(code: InstrumentCode): PageModel {
  const model = models.get(code);
  if (model === undefined) throw new Error(code);
  return structuredClone(model);
}

/** The ids of the changes, or the sentence of the refusal. */
function answerTo(text: string | Uint8Array): string[] | string {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  try {
    const page = readPage(bytes, { ...options, instruments: facts.instruments });
    return comparePage(page, facts).changes.map(({ id }) => id);
  } catch (error) {
    // Nothing but a refusal in one sentence ever leaves the reader.
    if (!(error instanceof PageRefusal)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return error.message;
  }
}

function iso3Of({ name }: ModelRow): string {
  const named = namedParticipant(name);
  if (named.kind !== "participant") throw new Error(name);
  return named.iso3;
}

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** A row whose consent counts, and that date. */
function countingConsent(model: PageModel, number: number): { row: ModelRow; date: ModelDate } {
  const row = pick(
    model.rows.filter(({ consent }) => consent[0]?.bracketed === false),
    number,
  );
  const [date] = row.consent;
  if (date === undefined) throw new Error("no consent");
  return { row, date };
}

describe("a page that was changed in one way gives exactly that", patient, () => {
  test("a row taken out, with totals that follow: its acts have vanished", () => {
    fc.assert(
      fc.property(anyCode, anyFormat, anyNumber, (code, write, number) => {
        const model = modelOf(code);
        const row = pick(model.rows, number);
        const without = withTotals({ ...model, rows: model.rows.filter((one) => one !== row) });
        const expected = [...row.signature, ...row.consent].map(
          ({ act, date }) => `${code}.${iso3Of(row)}.vanished-act.${act}.${date}`,
        );
        expect(answerTo(write(without))).toEqual(expected);
      }),
      runs,
    );
  });

  test("a row taken out, with totals as they were: refused, unless it counted in none", () => {
    fc.assert(
      fc.property(anyCode, anyFormat, anyNumber, (code, write, number) => {
        const model = modelOf(code);
        const row = pick(model.rows, number);
        const answer = answerTo(write({ ...model, rows: model.rows.filter((one) => one !== row) }));
        const counted = [...row.signature, ...row.consent].some(({ bracketed }) => !bracketed);
        if (counted) expect(answer).toContain("contradicts itself");
        else expect(answer).toEqual(expect.any(Array));
      }),
      runs,
    );
  });

  test("another date", () => {
    fc.assert(
      fc.property(anyCode, anyFormat, anyNumber, (code, write, number) => {
        const model = modelOf(code);
        const { row, date } = countingConsent(model, number);
        date.date = addDays(date.date, 1);
        expect(answerTo(write(model))).toEqual([
          `${code}.${iso3Of(row)}.changed-date.${date.act}.${date.date}`,
        ]);
      }),
      runs,
    );
  });

  test("another kind of act", () => {
    fc.assert(
      fc.property(anyCode, anyFormat, anyNumber, (code, write, number) => {
        const model = modelOf(code);
        const { row, date } = countingConsent(model, number);
        date.act = date.act === "accession" ? "ratification" : "accession";
        expect(answerTo(write(model))).toEqual([
          `${code}.${iso3Of(row)}.changed-kind.${date.act}.${date.date}`,
        ]);
      }),
      runs,
    );
  });

  test("a consent put in brackets, with totals that follow", () => {
    fc.assert(
      fc.property(anyCode, anyFormat, anyNumber, (code, write, number) => {
        const model = modelOf(code);
        const { row, date } = countingConsent(model, number);
        date.bracketed = true;
        expect(answerTo(write(withTotals(model)))).toEqual([
          `${code}.${iso3Of(row)}.bracketed-date.${date.act}.${date.date}`,
        ]);
        expect(answerTo(write(model))).toContain("contradicts itself");
      }),
      runs,
    );
  });

  test("brackets taken from the dates of a State that has left", () => {
    const model = modelOf("CCPR-OP1");
    for (const row of model.rows) for (const date of row.consent) date.bracketed = false;
    expect(answerTo(htmlPage(withTotals(model)))).toEqual([
      "CCPR-OP1.BLR.unbracketed-date.accession.1992-09-30",
      "CCPR-OP1.JAM.unbracketed-date.ratification.1975-10-03",
      "CCPR-OP1.TTO.unbracketed-date.accession.1980-11-14",
    ]);
  });

  test("a consent by somebody who had none", () => {
    fc.assert(
      fc.property(anyCode, anyFormat, anyNumber, (code, write, number) => {
        const model = modelOf(code);
        const signatories = model.rows.filter(({ consent }) => consent.length === 0);
        fc.pre(signatories.length > 0);
        const row = pick(signatories, number);
        const act = "ratification" as const;
        row.consent = [{ act, date: "2026-01-15", bracketed: false, bySuccession: false }];
        expect(answerTo(write(withTotals(model)))).toEqual([
          `${code}.${iso3Of(row)}.new-act.ratification.2026-01-15`,
        ]);
      }),
      runs,
    );
  });

  test("a name that nobody has: it is unknown, and nobody is missed for it", () => {
    fc.assert(
      fc.property(anyCode, anyFormat, anyNumber, (code, write, number) => {
        const model = modelOf(code);
        const row = pick(model.rows, number);
        row.name = `${row.name} Isles`;
        expect(answerTo(write(model))).toEqual([
          `${code}.unknown-participant.row-${model.rows.indexOf(row) + 1}`,
        ]);
      }),
      runs,
    );
  });

  test("a State that is no more is named as such", () => {
    const model = modelOf("CCPR");
    const row = model.rows.find(({ name }) => name === "Czech Republic");
    if (row !== undefined) row.name = "Czechoslovakia";
    const bytes = new TextEncoder().encode(htmlPage(model));
    const page = readPage(bytes, { ...options, instruments: facts.instruments });
    const [change, ...others] = comparePage(page, facts).changes;
    expect([change?.kind, others]).toEqual(["unknown-participant", []]);
    expect(change?.words).toBe(
      "CCPR, Czechoslovakia: a State that is no more, and no participant of ours.",
    );
  });

  test("totals that are off: refused", () => {
    fc.assert(
      fc.property(
        anyCode,
        anyFormat,
        fc.integer({ min: -9, max: 9 }),
        fc.boolean(),
        (code, write, by, of) => {
          fc.pre(by !== 0);
          const model = modelOf(code);
          if (of) model.parties += by;
          else model.signatories += by;
          expect(answerTo(write(model))).toContain("contradicts itself");
        },
      ),
      runs,
    );
  });

  test("names and dates that slipped against each other: refused", () => {
    const model = modelOf("CCPR");
    const names = model.rows.map(({ name }) => name);
    for (const [index, row] of model.rows.entries()) row.name = pick(names, index + 1);
    const last = model.rows.pop();
    if (last !== undefined) model.rows.unshift(last);
    expect(answerTo(htmlPage(model))).toContain("columns have slipped");
  });
});

describe("a page that says the same in another way gives nothing", patient, () => {
  test("two rows in each other's place", () => {
    fc.assert(
      fc.property(anyCode, anyFormat, anyNumber, anyNumber, (code, write, a, b) => {
        const model = modelOf(code);
        const [one, other] = [pick(model.rows, a), pick(model.rows, b)];
        const swapped = model.rows.map((row) => (row === one ? other : row === other ? one : row));
        expect(answerTo(write({ ...model, rows: swapped }))).toEqual([]);
      }),
      runs,
    );
  });

  test("a consent given up before, in brackets beside the one that counts (Guyana, 1999)", () => {
    const model = modelOf("CCPR-OP1");
    const row = model.rows.find(({ name }) => name === "Guyana");
    row?.consent.unshift({
      act: "accession",
      date: "1993-05-10",
      bracketed: true,
      bySuccession: false,
    });
    expect(row?.consent).toHaveLength(2);
    expect(answerTo(htmlPage(model))).toEqual([]);
    expect(answerTo(xmlPage(model))).toEqual([]);
  });

  test("footnotes, no-break spaces and blanks anywhere round a name", () => {
    const noise = fc.array(fc.constantFrom(" ", "\u00a0", "\t", "\n", "4", ",", " 12"), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyCode, anyFormat, anyNumber, noise, (code, write, number, extra) => {
        const model = modelOf(code);
        const row = pick(model.rows, number);
        row.name = `${row.name.replaceAll(" ", "\u00a0 ")} ${extra.join("")}`;
        row.notes = [number, number + 1];
        expect(answerTo(write(model))).toEqual([]);
      }),
      runs,
    );
  });
});
