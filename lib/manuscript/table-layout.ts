import type { ManuscriptTable } from "#lib/manuscript/manuscript";
import { plainText } from "#lib/manuscript/plain-text";

/** What a line of the page takes at the size of table text, in characters of a wide typeface: not every reader has ours. */
export const lineCharacters = { portrait: 94, landscape: 148 } as const;
/** So many more characters stand on a line of small type. */
const smaller = 1.12;
/** What the edges of a cell take. */
const edges = 2;
/** How much wider the bold words of the head are. */
const boldness = 1.15;
/** A longer word may break; a longer cell gains nothing from more room. */
const longestWord = 16;
const longestCell = 240;

type Need = Readonly<{ least: number; wanted: number; longest: number }>;

/** Whether a table has too many or too wide columns for an upright page. */
export function isWide(table: ManuscriptTable): boolean {
  return sum(needsOf(table).map(({ least }) => least)) > lineCharacters.portrait * smaller;
}

/** How the columns of a table share a line: parts of its width, at most 1 together, and how crowded they stand. */
export type TableLayout = Readonly<{
  shares: readonly number[];
  /** `tight`: the words do not find room at the usual size of type. */
  size: "usual" | "small" | "tight";
}>;

/** Each column gets room for its longest word, and the rest is shared by how much text it holds. */
export function layoutTable(
  table: ManuscriptTable,
  orientation: "portrait" | "landscape",
): TableLayout {
  const needs = needsOf(table);
  const line = lineCharacters[orientation];
  const least = sum(needs.map((need) => need.least));
  const size = least > line * smaller ? "tight" : least > line ? "small" : "usual";
  return { shares: sharesOf(needs, line), size };
}

function sharesOf(needs: readonly Need[], line: number): number[] {
  const least = sum(needs.map((need) => need.least));
  if (least >= line) return needs.map((need) => need.least / least);
  const longest = sum(needs.map((need) => need.longest));
  if (longest <= line) return needs.map((need) => need.longest / line);
  const wishes = needs.map(({ wanted, least: own }) => Math.max(0, wanted - own));
  const all = sum(wishes) || 1;
  return needs.map((need, place) => {
    return (need.least + ((line - least) * (wishes[place] ?? 0)) / all) / line;
  });
}

function needsOf({ columns, rows }: ManuscriptTable): Need[] {
  return columns.map(({ label }, place) => {
    const texts = rows.map((row) => plainText(row[place] ?? []));
    const lengths = texts.map(({ length }) => Math.min(length, longestCell));
    const longest = lengths.reduce((most, length) => Math.max(most, length), 1);
    const mean = sum(lengths) / Math.max(1, lengths.length);
    const words = [wordLength(label) * boldness, ...texts.map(wordLength)];
    const least = words.reduce((most, length) => Math.max(most, length), 1);
    return {
      least: least + edges,
      wanted: Math.sqrt(mean * longest) + edges,
      longest: Math.max(longest, Math.min(label.length, 24), least) + edges,
    };
  });
}

/** The longest piece that does not break, in letters of middling width. */
function wordLength(text: string): number {
  const longest = text
    .split(/[\s-]+/)
    .reduce((most, word) => Math.max(most, lettersWidth(word)), 0);
  return Math.min(longest, longestWord);
}

function lettersWidth(word: string): number {
  const narrow = word.match(/[iljtfrI.,:;'|()!]/g)?.length ?? 0;
  const wide = word.match(/[mwMW@%]|\p{Lu}/gu)?.length ?? 0;
  return word.length - narrow * 0.4 + wide * 0.25;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
