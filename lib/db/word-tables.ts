import type { WordMatch } from "#lib/search/word-index";

/** How words are taken for the two indexes: by stem with accents folded, and exactly as written. */
export const tokenizers: Readonly<Record<WordMatch["index"], string>> = {
  words: "porter unicode61 remove_diacritics 2",
  exact: "unicode61 remove_diacritics 0",
};

export const wordIndexes = ["words", "exact"] as const satisfies readonly WordMatch["index"][];

/** The words of heading and text. */
export function passageTable(index: WordMatch["index"]): string {
  return `passage_${index}`;
}

/**
 * The words of headings alone: in the table of both, a look into the headings reads the places of a common word in all
 * texts.
 */
export function headingTable(index: WordMatch["index"]): string {
  return `heading_${index}`;
}
