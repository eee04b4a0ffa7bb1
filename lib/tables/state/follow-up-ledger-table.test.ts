import { describe, expect, test } from "vitest";
import type { GradeFound } from "#data/committees/grades-found.schema";
import { assessmentsOf } from "#lib/follow-up/assessments";
import { followUpLedger } from "#lib/follow-up/ledger";
import type { LedgerEntry } from "#lib/follow-up/ledger-entry";
import { cellText, type Row } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { countryPage, dossierPage } from "#lib/tables/fixtures/open-list";
import { ledgerTable } from "#lib/tables/state/follow-up-ledger-table";

const release = bundledRelease();
const { facts } = release.index;
const asOf = "2026-11-25";
const tajikistan = {
  release,
  iso3: "TJK",
  name: "Tajikistan",
  asOf,
  words: englishWords,
  pins: {},
} as const;

function said(row: Row | undefined, column: string): string {
  const cell = row?.cells[column];
  if (cell === undefined) throw new Error(`no cell ${column}`);
  return cellText(cell);
}

/** The first entry of Tajikistan that has a grade, graded anew. */
function gradedAnew(grades: readonly GradeFound[]): LedgerEntry {
  const entry = followUpLedger(release, "TJK", asOf).find(({ state }) => state === "graded");
  if (entry === undefined) throw new Error("no grade is held of Tajikistan");
  return { ...entry, assessments: assessmentsOf(release.index, grades, []) };
}

function gradeOn(scaleId: string, grade: GradeFound["grade"]): GradeFound {
  const any = facts.gradesFound.find((each) => each.iso3 === "TJK");
  if (any === undefined) throw new Error("no grade is held of Tajikistan");
  return { ...any, scaleId: scaleId as GradeFound["scaleId"], grade };
}

describe("two scales of grades are never read as one", () => {
  // data/committees/grading-scales.json: a letter that stands on two scales.
  const letters = facts.gradingScales.map(({ grade }) => grade);
  const shared = facts.gradingScales.filter(
    ({ grade }) => letters.filter((letter) => letter === grade).length > 1,
  );
  const [one, other] = shared.filter(({ grade }) => grade === shared[0]?.grade);
  if (one === undefined || other === undefined) throw new Error("no letter stands on two scales");

  test("the same letter on two scales names each scale, with its own meaning", () => {
    const entry = gradedAnew([
      gradeOn(one.scaleId, one.grade),
      gradeOn(other.scaleId, other.grade),
    ]);
    const [row] = ledgerTable(tajikistan, "", [entry]).rows;
    expect(said(row, "grade")).toBe(
      `${one.grade} (${one.scaleId}); ${other.grade} (${other.scaleId})`,
    );
    expect(said(row, "gradeMeaning")).toBe(`${one.meaning}; ${other.meaning}`);
    expect(one.meaning).not.toBe(other.meaning);
  });

  test("two grades on one scale need not repeat it", () => {
    const entry = gradedAnew([gradeOn(one.scaleId, one.grade), gradeOn(one.scaleId, one.grade)]);
    const [row] = ledgerTable(tajikistan, "", [entry]).rows;
    expect(said(row, "grade")).toBe(`${one.grade}; ${one.grade}`);
  });

  test("Tajikistan, graded by two committees: each dossier shows the grades of its own scale alone", () => {
    const scales = (code: string) =>
      new Set(
        dossierPage(release, { iso3: "TJK", code }).grades.rows.map((row) => said(row, "scale")),
      );
    // data/committees/grades-found.json
    expect(scales("CCPR")).toEqual(new Set(["CCPR-CO-B"]));
    expect(scales("CAT")).toEqual(new Set(["CAT-LABELS"]));
  });

  test("every grade held has one scale, and the meaning that this scale gives it", () => {
    const states = new Set(facts.gradesFound.map(({ iso3 }) => iso3));
    expect(states.size).toBeGreaterThan(2);
    for (const iso3 of [...states].filter((each) => release.index.country(each) !== undefined)) {
      for (const row of countryPage(release, { iso3 }).grades.rows) {
        const [scale, grade, meaning] = [
          said(row, "scale"),
          said(row, "grade"),
          said(row, "gradeMeaning"),
        ];
        const known = facts.gradingScales.find(
          (each) => each.scaleId === scale && each.grade === grade,
        );
        if (known !== undefined) expect([iso3, meaning]).toEqual([iso3, known.meaning]);
        else expect([iso3, meaning]).toEqual([iso3, expect.stringMatching(/^\(.+\)$/)]);
      }
    }
  });

  test("no number counts grades: their columns hold words", () => {
    const { grades, "follow-up": ledger } = countryPage(release, { iso3: "TJK" });
    for (const table of [grades, ledger]) {
      const numbers = table.columns.filter(({ kind }) => kind === "number").map(({ id }) => id);
      expect(numbers).toEqual([]);
    }
  });
});
