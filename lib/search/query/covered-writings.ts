import { searchTokens } from "#lib/search/query/search-tokens";

/**
 * Leaves out every text that another finds anyway: "women's" beside "women", because whatever holds the longer holds
 * the shorter.
 */
export function withoutCovered(texts: readonly string[]): readonly string[] {
  const words = texts.map((text) => ` ${searchTokens(text).join(" ")} `);
  return texts.filter(
    (_, n) => !words.some((other) => other !== words[n] && words[n]?.includes(other)),
  );
}
