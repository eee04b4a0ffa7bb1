"use client";

import { createContext, type ReactNode, useContext } from "react";

export type ErrorWords = Readonly<{
  title: string;
  lede: string;
  retry: string;
  home: string;
  code: string;
}>;

const Words = createContext<ErrorWords | null>(null);

/** Hands the words of the error page to it: an error boundary runs in the browser, where there is no message catalogue. */
export function ErrorWordsProvider({
  words,
  children,
}: Readonly<{ words: ErrorWords; children: ReactNode }>) {
  return <Words value={words}>{children}</Words>;
}

export function useErrorWords(): ErrorWords {
  const words = useContext(Words);
  if (words === null)
    throw new Error("The error page stands outside the layout that gives its words");
  return words;
}
