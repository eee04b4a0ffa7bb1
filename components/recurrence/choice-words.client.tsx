"use client";

import { createContext, useContext } from "react";
import { defaultLocale } from "#lib/i18n/locales";
import { type Words, wordsIn } from "#lib/i18n/words";

/** The words of the reader's language under `recurrence.choices`, for what a reader does with the groups. */
export const ChoiceWords = createContext<Words>(wordsIn(defaultLocale, (key: string) => key));

export function useChoiceWords(): Words {
  return useContext(ChoiceWords);
}
