/** Words that make the number behind them a reference: "articles 12 and 13. The", "under 18. The". */
const referring = new Set(
  (
    "a about above add age aged ages all and annex approximately are around art article articles arts as at be " +
    "below between by chapter corr decision decree exactly figure for from goal goals in is item items least less " +
    "minus more most no nos nearly number numbers of on only or order over page pages para paragraph paragraphs " +
    "paras part per plus pp protocol recommendation resolution rev rule rules sect section sections since step " +
    "table target targets than the through to under until up was were with within"
  ).split(" "),
);

const lastWord = /(\p{L}+)\.?\s*$/u;
const enumerator = /^(?:[\p{Lu}]|[IVXLC]{1,6}|\d{1,2})\.\s*/u;
const sentenceEnd = /\p{Ll}{3}[.!?]["”’)]?\s+\p{Lu}/u;
const unfinished = /[:;,(–-]\s*$|[:;]\s*\(?\d{1,3} ?[.)]/;
const opensAsSentence =
  /^(?:(?:The|This|These|It|They|While|However|Furthermore|Moreover|In (?:the )?light|Recalling|Noting|Taking|Bearing) )?(?:the )?(?:Committee|State party|Subcommittee|Special Rapporteur|Independent Expert|Working Group|Council)(?!['’]s?\b)\b(?:[^\n]*\b(?:is|are|was|were|has|had|should|must|shall|will|also|not|[a-z]+s)\b)/u;
const predicate =
  /(?<!\b(?:who|that|which|what|whose) (?:\p{L}+ )?)\b(?:is|are|was|were|should|shall|must|will|has|had|welcomes|notes|regrets|recommends|recalls|urges|reiterates|considers|remains|encourages|requests)\b/u;
const footnoteCall = /(?<=\p{Ll}{3})\d{1,2}$/u;
const longest = 320;

/**
 * The heading that stands before a paragraph number, on one line and without the call of a footnote; null where
 * the words in front of the number are no heading but part of a sentence, which makes the number a reference.
 */
export function headingOf(front: string): string | null {
  const words = front.replace(/\s+/g, " ").trim();
  if (words === "" || words.length > longest || !/\p{L}/u.test(words)) return null;
  if (unfinished.test(words) || endsInReference(words) || hasOpenBracket(words)) return null;
  const title = words.replace(enumerator, "");
  if (sentenceEnd.test(title) || opensAsSentence.test(title) || predicate.test(title)) return null;
  return words.replace(footnoteCall, "");
}

function endsInReference(words: string): boolean {
  const last = lastWord.exec(words)?.[1]?.toLowerCase();
  return last !== undefined && referring.has(last);
}

function hasOpenBracket(words: string): boolean {
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}
