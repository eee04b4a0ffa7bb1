import type { Block, ManuscriptTable, Run } from "#lib/manuscript/manuscript";
import { plainText } from "#lib/manuscript/plain-text";

/** Scripts that part their words by no blank. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text as word processors count them: what stands between blanks and holds a letter or a digit, so that
 * "well-being", "17(b)" and "CCPR/C/KAZ/CO/2" are one each. Where a script puts no blanks, the words of its language.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(/\S+/g)) {
    if (unspaced.test(piece)) count += countUnspaced(piece);
    else if (/[\p{L}\p{N}]/u.test(piece)) count += 1;
  }
  return count;
}

/** Made only where it is needed: browsers of before 2024 may lack it, and then each letter counts as word processors do. */
function countUnspaced(text: string): number {
  if (Intl.Segmenter === undefined) return text.match(/\p{L}|\p{N}+/gu)?.length ?? 0;
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** Words of a text and of its footnotes, apart. */
export type Counted = Readonly<{ text: number; footnotes: number }>;

/**
 * The words of blocks: headings, paragraphs, lists, tables with captions and notes, captions of pictures. The contents
 * repeat headings and an alternative text stands for a picture: neither counts.
 */
export function countBlocks(blocks: readonly Block[]): Counted {
  const counted = blocks.map(countBlock);
  return {
    text: counted.reduce((sum, { text }) => sum + text, 0),
    footnotes: counted.reduce((sum, { footnotes }) => sum + footnotes, 0),
  };
}

function countBlock(block: Block): Counted {
  switch (block.kind) {
    case "heading":
      return { text: countWords(block.text), footnotes: 0 };
    case "paragraph":
      return countLines([block.runs]);
    case "list":
      return countLines(block.items);
    case "table":
      return countTable(block.table);
    case "picture":
      return { text: countWords(block.picture.caption), footnotes: 0 };
    case "contents":
    case "page-break":
      return { text: 0, footnotes: 0 };
  }
}

function countTable({ caption, columns, rows, notes }: ManuscriptTable): Counted {
  const labels = columns.map(({ label }): readonly Run[] => [{ text: label }]);
  return countLines([[{ text: caption }], ...labels, ...rows.flat(), ...notes]);
}

function countLines(lines: readonly (readonly Run[])[]): Counted {
  const notes = lines.flat().flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote]));
  const count = (all: readonly (readonly Run[])[]) =>
    all.reduce((sum, runs) => sum + countWords(plainText(runs)), 0);
  return { text: count(lines), footnotes: count(notes) };
}
