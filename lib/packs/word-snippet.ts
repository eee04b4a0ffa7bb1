import { searchTokens } from "#lib/search/query/search-tokens";
import { hitEnd, hitStart } from "#lib/search/word-index";

/** Words shown before the first hit, and in all. */
const wordsBefore = 12;
const wordsShown = 48;

/** A piece of a text round the first of its `hits`, the places of words among its words; every hit between its marks. */
export function wordSnippet(text: string, hits: ReadonlySet<number>): string {
  const tokens = searchTokens(text);
  const first = hits.size === 0 ? 0 : Math.min(...hits);
  const from = Math.max(0, Math.min(first - wordsBefore, tokens.length - wordsShown));
  const to = from + wordsShown;
  let cut = from > 0 ? "…" : "";
  let at = 0;
  for (const [place, token] of tokens.entries()) {
    const start = text.indexOf(token, at);
    if (place >= from && place < to) {
      const between = place === from && from > 0 ? "" : text.slice(at, start);
      cut += `${between}${hits.has(place) ? `${hitStart}${token}${hitEnd}` : token}`;
    }
    at = start + token.length;
  }
  return to < tokens.length ? `${cut}…` : `${cut}${text.slice(at)}`;
}
