import type { CollectionItem, PassageItem } from "#lib/collection/item.schema";
import type { Words } from "#lib/i18n/words";
import type { Block, Run } from "#lib/manuscript/manuscript";
import { passageVerifications } from "#lib/observations/observation";
import { passagesOf } from "#lib/report/cited-documents";
import { grouped } from "#lib/report/grouped";
import { hasCopy } from "#lib/report/source-note";

/** The last page: what the report holds, where it comes from, how sure it is, and what it cannot show. */
export function methodBlocks(items: readonly CollectionItem[], words: Words): Block[] {
  const method = (key: string, values?: Record<string, string | number>) =>
    words(`report.document.method.${key}`, values);
  const head = (key: string): Block => ({ kind: "heading", level: 2, text: method(key) });
  const say = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });
  return [
    { kind: "page-break" },
    { kind: "heading", level: 1, text: method("title") },
    say(method("holds", countsOf(items))),
    head("releases"),
    { kind: "list", items: releaseLines(items, words) },
    say(method("releaseMeans")),
    head("verification"),
    { kind: "list", items: tallyLines(passagesOf(items), words) },
    say(method("natures", naturesOf(passagesOf(items)))),
    head("notVerified"),
    ...gapLines(passagesOf(items), words).map(say),
    head("coverage"),
    say(method("coverageText")),
    say(method("own")),
    head("cite"),
    say(method("citeText")),
  ];
}

function countsOf(items: readonly CollectionItem[]) {
  const of = (kind: CollectionItem["kind"]) => items.filter((item) => item.kind === kind).length;
  return {
    items: items.length,
    passages: of("passage"),
    facts: of("fact"),
    tables: of("table"),
    pictures: of("picture"),
  };
}

function releaseLines(items: readonly CollectionItem[], words: Words): (readonly Run[])[] {
  const groups = grouped(items, ({ release, asOf }) => `${release} ${asOf}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { release, asOf } = first;
    const text = words("report.document.method.release", { release, asOf, count: own.length });
    return [[{ text }]];
  });
}

/** Each kind of verification that occurs, surest first; together they are all passages. */
function tallyLines(passages: readonly PassageItem[], words: Words): (readonly Run[])[] {
  return passageVerifications.flatMap((verification) => {
    const count = passages.filter((passage) => passage.verification === verification).length;
    if (count === 0) return [];
    const said = (part: string) => words(`sources.verification.${verification}.${part}`);
    const values = { word: said("word"), means: said("means").replace(/\.$/, ""), count };
    return [[{ text: words("report.document.method.tally", values) }]];
  });
}

function naturesOf(passages: readonly PassageItem[]) {
  const of = (nature: "official" | "paraphrase" | undefined) =>
    passages.filter(({ text }) => text?.nature === nature).length;
  return { official: of("official"), paraphrase: of("paraphrase"), none: of(undefined) };
}

function gapLines(passages: readonly PassageItem[], words: Words): string[] {
  const direct = passages.filter(({ citations }) => !citations.isSecondHand);
  const lines = [
    ["secondHand", passages.filter(({ citations }) => citations.isSecondHand)],
    ["noSymbol", direct.filter(({ symbol }) => !hasCopy(symbol))],
    ["noParagraph", direct.filter(({ paragraphs }) => paragraphs === null)],
  ] as const;
  const said = lines
    .filter(([, found]) => found.length > 0)
    .map(([key, found]) => {
      const titles = found.map(({ title }) => title).join("; ");
      return words(`report.document.method.${key}`, { titles, count: found.length });
    });
  return said.length > 0 ? said : [words("report.document.method.allVerified")];
}
