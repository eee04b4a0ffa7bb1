"use client";

import { createContext, useContext, useState } from "react";

const PageNonce = createContext<string | undefined>(undefined);

type ProviderProps = Readonly<{ nonce: string | undefined; children: React.ReactNode }>;

/**
 * Tells what is written in the browser which nonce the content policy of the page asks for. It is the one that the page came
 * with: when the page is asked for again for its data alone, the answer carries another, which no policy knows.
 */
export function PageNonceProvider({ nonce, children }: ProviderProps) {
  const [first] = useState(nonce);
  // The name under which libraries that write styles of their own look for it.
  Object.assign(globalThis, typeof window === "undefined" ? {} : { __webpack_nonce__: first });
  return <PageNonce value={first}>{children}</PageNonce>;
}

/** A style sheet that follows from what the page shows. */
export function PageStyle({ css }: Readonly<{ css: string }>) {
  return (
    <style nonce={useContext(PageNonce)} suppressHydrationWarning>
      {css}
    </style>
  );
}
