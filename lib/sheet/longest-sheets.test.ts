import { expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import type { Words } from "#lib/i18n/words";
import { longestInstruments, longestStates } from "#lib/sheet/fixtures/longest-sheets";
import type { SheetList } from "#lib/sheet/sheet";
import { stateSheet } from "#lib/sheet/state-sheet";
import { treatySheet } from "#lib/sheet/treaty-sheet";
import { bundledRelease, englishWords, russianWords } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const asked = { release, values: { asOf: "2026-02-03", release: null }, asOf: "2026-02-03" };
/** How many letters a line of each column holds on paper, about. */
const letters: Readonly<Record<string, readonly number[]>> = {
  status: [12, 14, 14],
  procedures: [30, 18, 24],
  reporting: [8, 30, 60, 26],
  "follow-up": [24, 24, 30, 30, 24],
  observations: [20, 12, 12, 14, 60, 16],
  regions: [34, 12, 8],
  acts: [12, 34, 18],
};
const lettersOfSources = 180;

type Sheet = Readonly<{ sources: { named: readonly { name: string }[] } }>;

/** How many lines the lists and sources of a sheet take, about. */
function linesOf(lists: readonly SheetList[], { sources }: Sheet): number {
  const ofSources = sources.named.reduce((sum, { name }) => sum + name.length, 0);
  return lists.reduce((sum, list) => sum + linesIn(list), Math.ceil(ofSources / lettersOfSources));
}

function linesIn({ id, rows }: SheetList): number {
  const lengths = rows.map((cells) =>
    Math.max(...cells.map(({ text }, at) => Math.ceil(text.length / (letters[id]?.[at] ?? 30)))),
  );
  return lengths.reduce((sum, lines) => sum + Math.max(1, lines), 0);
}

function stateLines(iso3: string, words: Words): number {
  const sheet = stateSheet({ ...asked, path: { iso3 }, words });
  if (sheet === null) throw new Error(`${iso3} has no sheet.`);
  const { status, procedures, reporting, followUp, observations } = sheet;
  return linesOf([status, procedures, reporting, followUp, observations], sheet);
}

function instrumentLines(code: string, words: Words): number {
  const sheet = treatySheet({ ...asked, path: { code }, words });
  if (sheet === null) throw new Error(`${code} has no sheet.`);
  return linesOf([sheet.regions, sheet.acts, sheet.procedures], sheet);
}

const states = release.index.facts.countries.map(({ iso3 }) => iso3);

test.each([
  ["State", "en", states, longestStates, stateLines, englishWords],
  ["State", "ru", states, longestStates, stateLines, russianWords],
  ["instrument", "en", instrumentCodes, longestInstruments, instrumentLines, englishWords],
  ["instrument", "ru", instrumentCodes, longestInstruments, instrumentLines, russianWords],
] as const)(
  "no sheet of any %s has more lines in %s than those that are printed",
  (_, __, all, printed, lines, words) => {
    const most = Math.max(...printed.map((each) => lines(each, words)));
    const longer = all.filter((each) => lines(each, words) > most);
    expect(longer).toEqual([]);
  },
);
