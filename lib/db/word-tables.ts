import type { DatabaseSync } from "node:sqlite";
import { wordFunctions } from "#lib/db/word-functions";
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

/** What is searched of a passage: its own words, and those of its other language. */
export const wordColumns = ["heading", "text", "other_heading", "other_text"] as const;
export const headingColumns = ["heading", "other_heading"] as const;

/** Where an index finds the words of a passage: as they are held, Russian ones in the form that the index takes. */
export function wordView(index: WordMatch["index"]): string {
  return `searched_${index}`;
}

/**
 * The views are worked out anew whenever they are read, so that the forms of Russian words take no room beside their index.
 * Passages without a Cyrillic letter are handed on as they are.
 */
export function createWordViews(db: DatabaseSync): void {
  for (const index of wordIndexes) {
    const form = wordFunctions[index];
    db.exec(`CREATE VIEW ${wordView(index)} AS
      SELECT p.n AS n,
        iif(c.n IS NULL, p.heading, ${form}(p.heading)) AS heading,
        iif(c.n IS NULL, p.text, ${form}(p.text)) AS text,
        iif(t.n IS NULL, NULL, ${form}(t.heading)) AS other_heading,
        iif(t.n IS NULL, NULL, ${form}(t.text)) AS other_text
      FROM passage p LEFT JOIN passage_cyrillic c ON c.n = p.n LEFT JOIN passage_translation t ON t.n = p.n`);
  }
}
