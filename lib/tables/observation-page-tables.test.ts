import { expect, test } from "vitest";
import { cellText } from "#lib/table/table";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";
import { observationPageTables } from "#lib/tables/observation-page-tables";

const release = bundledRelease();

function tablesOf(id: string) {
  return observationPageTables.tables({
    release,
    path: { id },
    values: { asOf: null, release: null },
    asOf: "2026-02-03",
    words: englishWords,
  });
}

test("an observation that is not held has no tables", () => {
  expect(tablesOf("KAZ-CCPR-1900-01")).toBeNull();
});

test("each row says whether it is earlier or later and which rights it shares", () => {
  const main = tablesOf("KAZ-CCPR-2025-05")?.main; // torture, liberty-security
  const rows = main?.rows.map(({ cells }) => [
    cells.order && cellText(cells.order),
    cells.sharedRights && cellText(cells.sharedRights),
  ]);
  expect(rows?.length).toBeGreaterThan(10);
  for (const [order, shared] of rows ?? []) {
    expect(order).toMatch(/^(earlier|later|same day|same document|order not known)$/);
    expect(shared).toMatch(/Freedom from torture and ill-treatment|Liberty, security/);
  }
});

test("the State's reply under a paragraph stands with the observations of that paragraph only", () => {
  // CAT/C/KAZ/CO/3, paragraph 8: reply received 20 November 2015, no grade found
  const dates = (id: string) =>
    tablesOf(id)?.followUp.rows.map(({ cells }) => [
      cells.paragraphs && cellText(cells.paragraphs),
      cells.reply && cellText(cells.reply),
      cells.grade && cellText(cells.grade),
    ]);
  const { facts } = release.index;
  const ofDocument = facts.observations.filter(
    ({ documentSymbol }) => documentSymbol === "CAT/C/KAZ/CO/3",
  );
  const onParagraph8 = ofDocument.filter(({ paragraphs }) => paragraphs === "8");
  expect(onParagraph8.length).toBeGreaterThan(0);
  for (const { id } of onParagraph8) {
    expect(dates(id)).toContainEqual(["8", "2015-11-20", "(no grade found)"]);
  }
  const onParagraph10 = ofDocument.filter(({ paragraphs }) => paragraphs === "10");
  expect(onParagraph10.length).toBeGreaterThan(0);
  for (const { id } of onParagraph10) {
    expect(dates(id)?.map(([paragraph]) => paragraph)).not.toContain("8");
  }
});
