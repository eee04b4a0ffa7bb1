import { QueryFault } from "#lib/search/query/query-fault";
import { type Place, queryLimits, type TermNode } from "#lib/search/query/query-node";
import { hasToken, searchTokens } from "#lib/search/query/search-tokens";
import { plainSigns, wordText } from "#lib/search/query/word-text";

type Star = Readonly<{ text: string; prefix: boolean }>;

const trailingStar = /^([^*]*[\p{L}\p{N}\p{Co}][^*]*)\*+[^\p{L}\p{N}\p{Co}*]*$/u;
const letterWildcard = /^[^/]*[\p{L}\p{N}]\?[\p{L}\p{N}]/u;

/** A run of signs without blanks as a term; undefined where it holds no letter or digit. */
export function readWord(raw: string, place: Place): TermNode | undefined {
  const { text, prefix } = readStar(raw, place);
  if (text === "") return undefined;
  return isReserved(text)
    ? { kind: "phrase", words: [text], prefix }
    : { kind: "word", text, prefix };
}

/** What stands between quotation marks as a phrase; `starAfter`: a star follows the closing mark. */
export function readPhrase(inside: string, starAfter: boolean, place: Place): TermNode {
  const pieces = inside.split(/\s+/u).filter(isSearchable);
  const words = pieces.map((piece) => readStar(piece, place));
  const [last] = words.slice(-1);
  if (last === undefined) throw new QueryFault({ ...place, code: "empty-phrase" });
  const early = words.slice(0, -1).findIndex(({ prefix }) => prefix);
  if (early >= 0)
    throw new QueryFault({ ...place, code: "star-inside", word: pieces[early] ?? "" });
  if (starAfter && !last.prefix) checkPrefix(last.text, place);
  return { kind: "phrase", words: words.map(({ text }) => text), prefix: starAfter || last.prefix };
}

/** A piece with a star is never passed over, so that a star alone is reported. */
function isSearchable(piece: string): boolean {
  return hasToken(piece) || piece.includes("*");
}

/** Words that would be read as operators if they stood without quotation marks. */
function isReserved(text: string): boolean {
  return /^(?:AND|OR|NOT|NEAR(?:\/\d+)?)(?:\(|$)/.test(text);
}

function readStar(raw: string, place: Place): Star {
  const word = plainSigns(raw);
  if (letterWildcard.test(word)) throw new QueryFault({ ...place, code: "letter-wildcard", word });
  if (!word.includes("*")) return { text: wordText(word), prefix: false };
  const text = wordText(word.match(trailingStar)?.[1] ?? "");
  if (text === "") throw misplacedStar(word, place);
  checkPrefix(text, place);
  return { text, prefix: true };
}

function misplacedStar(word: string, place: Place): QueryFault {
  if (!hasToken(word)) return new QueryFault({ ...place, code: "star-alone" });
  const first = /^[^\p{L}\p{N}\p{Co}]*\*/u.test(word);
  return new QueryFault({ ...place, code: first ? "star-first" : "star-inside", word });
}

function checkPrefix(text: string, place: Place): void {
  const limit = queryLimits.prefixCharacters;
  const last = searchTokens(text).at(-1) ?? "";
  if ([...last].length < limit) {
    throw new QueryFault({ ...place, code: "star-too-short", word: text, limit });
  }
}
