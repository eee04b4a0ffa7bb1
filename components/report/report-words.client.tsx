"use client";

import { createContext, useContext } from "react";
import type { Words } from "#lib/tables/page-tables";

/** The words of the reader's language: `report.items.title` and the like. */
export const WordsContext = createContext<Words>((key) => key);

/** The words of one part of the page: `useWords("items")("title")`. */
export function useWords(group: string): Words {
  const words = useContext(WordsContext);
  return (key, values) => words(`report.${group}.${key}`, values);
}
