"use client";

import { createContext, useContext } from "react";
import { defaultLocale } from "#lib/i18n/locales";
import { type Say, type Words, wordsIn } from "#lib/i18n/words";

/** The words of the reader's language: `report.items.title` and the like. */
export const WordsContext = createContext<Words>(wordsIn(defaultLocale, (key: string) => key));

/** The words of one part of the page: `useWords("items")("title")`. */
export function useWords(group: string): Say {
  const words = useContext(WordsContext);
  return (key, values) => words(`report.${group}.${key}`, values);
}
