import { describe, expect, test } from "vitest";
import {
  acts,
  committeeCodes,
  committeeVerifications,
  documentVerifications,
  instrumentCodes,
  observationVerifications,
  reviewVerifications,
} from "#data/vocabulary";
import { coverageOf } from "#lib/coverage/coverage";
import { bundledDataDir, loadFacts } from "#lib/db/load-facts";
import { passageKinds, passageVerifications } from "#lib/observations/observation";
import messages from "#messages/en.json" with { type: "json" };
import { readPage, tableUnder } from "./page.ts";

const page = readPage("docs/glossary.md");
const yesNo = [true, false];

/** Every state that some evidence leads to. */
const coverageStates = yesNo.flatMap((bound) =>
  yesNo.flatMap((reviewKnown) =>
    yesNo.flatMap((heldInFull) =>
      [0, 1].map((recorded) => coverageOf({ bound, reviewKnown, heldInFull, recorded }).state),
    ),
  ),
);

const verifications = [
  ...observationVerifications,
  ...passageVerifications,
  ...documentVerifications,
  ...committeeVerifications,
  ...reviewVerifications,
];

describe("the glossary explains every code once, and no other", () => {
  test.each([
    ["States and instruments", instrumentCodes],
    ["Acts", acts],
    ["Committees", committeeCodes],
    ["Observations", passageKinds],
    ["Coverage", coverageStates],
    ["How a fact was verified", verifications],
  ])("%s", (heading, codes) => {
    const explained = tableUnder(page, heading).map(([code]) => code);
    expect(explained.sort()).toEqual([...new Set<string>(codes)].sort());
  });

  test("and no explanation is empty", () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? "");
    const withTable = headings.filter((heading) => hasTable(heading));
    expect(withTable).toHaveLength(6);
    expect(withTable.flatMap((heading) => tableUnder(page, heading)).flat()).not.toContain("");
  });
});

function hasTable(heading: string): boolean {
  return /^\|/m.test(page.split(`\n## ${heading}\n`)[1]?.split(/^## /m)[0] ?? "");
}

describe("the glossary and the interface have one word for one thing", () => {
  test("acts and their letters", () => {
    const { acts: words, letters } = messages.marks;
    expect(wordsOf("Acts", 1)).toEqual(words);
    expect(wordsOf("Acts", 2)).toEqual(letters);
  });

  test("kinds of observation", () => {
    expect(wordsOf("Observations", 1)).toEqual(messages.observation.kinds);
  });

  test("coverage states", () => {
    expect(messages.marks).toMatchObject(wordsOf("Coverage", 1));
  });

  test("verification levels", () => {
    const words = Object.entries(messages.sources.verification).map(([code, { word }]) => [
      code,
      word,
    ]);
    expect(wordsOf("How a fact was verified", 1)).toEqual(Object.fromEntries(words));
  });

  test("committees, as the facts name them", () => {
    const { committees } = loadFacts(bundledDataDir);
    const names = committees.map(({ code, nameEn }) => [code, nameEn]);
    expect(wordsOf("Committees", 1)).toEqual(Object.fromEntries(names));
  });
});

function wordsOf(heading: string, column: number): Record<string, string> {
  const rows = tableUnder(page, heading);
  return Object.fromEntries(rows.map((row) => [row[0] ?? "", row[column] ?? ""]));
}
