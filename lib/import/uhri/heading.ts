const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that make the number behind them a reference: "articles 12 and 13. The". */
const referring = words(
  "add and art article articles arts corr goal no nos of or para paragraph paragraphs paras rev rule section sections to " +
    "глава главы от или и п правило правила пп пункт пункта пунктам пунктах пункте пунктов пункты раздел раздела ст " +
    "статей статье статьей статьи статью статья статьям статьями статьях стр цель цели",
);

/** Words that do so within a line, "under 18. The"; a heading that is a line of its own may end in one. */
const referringInLine = words(
  "a about above aged all annex approximately are around as at be below between by chapter exactly figure for from in " +
    "is item least less minus more most nearly number on only over page pages part per plus pp recommendation " +
    "resolution since step table target than the through under until up was were with within " +
    "более без в возрасте во до за из к кроме лет менее младше моложе на не номер о об около по под при примерно с свыше со " +
    "старше у через",
);

const lastWord = /(\p{L}+)\.?\s*$/u;
const enumerator = /^(?:[\p{Lu}]|[IVXLC]{1,6}|\d{1,2})\.\s*/u;
const sentenceEnd = /\p{Ll}{3}[.!?]["”’)]?\s+\p{Lu}/u;
const unfinished = /[:;,(–-]\s*$|[:;]\s*\(?\d{1,3} ?[.)]/;
const opensAsSentence =
  /^(?:(?:The|This|These|It|They|While|However|Furthermore|Moreover|In (?:the )?light|Recalling|Noting|Taking|Bearing) )?(?:the )?(?:Committee|State party|Subcommittee|Special Rapporteur|Independent Expert|Working Group|Council)(?!['’]s?\b)\b(?:[^\n]*\b(?:is|are|was|were|has|had|should|must|shall|will|also|not|[a-z]+s)\b)/u;
const predicate =
  /(?<!\b(?:who|that|which|what|whose) (?:\p{L}+ )?)\b(?:is|are|was|were|should|shall|must|will|has|had|welcomes|notes|regrets|recommends|recalls|urges|reiterates|considers|remains|encourages|requests)\b/u;
const russianPredicate =
  /(?<!\p{L})(?:вновь|выражает|выразил|высоко|должен|должна|должно|должны|напоминает|настоятельно|обеспокоен|озабочен|отмечает|предлагает|призывает|приветствует|принимает|просит|рекомендует|следует|сожалеет|считает|является|являются)(?!\p{L})/u;
const footnoteCall = /(?:(?<=\p{Ll}{3})\d{1,2}|\s?\*+)$/u;
const longest = 320;

/**
 * The heading that stands before a paragraph number, on one line and without the call of a footnote; null where
 * the words in front of the number are no heading but part of a sentence, which makes the number a reference.
 */
export function headingOf(front: string): string | null {
  const line = front.replace(/\s+/g, " ").trim();
  if (line === "" || line.length > longest || !/\p{L}/u.test(line)) return null;
  if (unfinished.test(line) || hasOpenBracket(line)) return null;
  if (endsInReference(line, front.endsWith("\n"))) return null;
  const title = line.replace(enumerator, "");
  if (sentenceEnd.test(title) || opensAsSentence.test(title) || predicate.test(title)) return null;
  if (russianPredicate.test(title)) return null;
  return line.replace(footnoteCall, "");
}

function endsInReference(line: string, ownLine: boolean): boolean {
  const last = lastWord.exec(line)?.[1]?.toLowerCase() ?? "";
  return referring.has(last) || (!ownLine && referringInLine.has(last));
}

function hasOpenBracket(line: string): boolean {
  return line.lastIndexOf("(") > line.lastIndexOf(")");
}
