import type { FactItem, PassageItem } from "#lib/collection/item.schema";
import type { Words } from "#lib/i18n/words";
import type { Run } from "#lib/manuscript/manuscript";
import { symbolAddress } from "#lib/url/source-address";

/** What needs no further word on how sure it is. */
const sure: ReadonlySet<PassageItem["verification"]> = new Set(["official-text", "paragraph-read"]);

/**
 * The footnote of an item: reference in the form of the United Nations, linked to the official copy where it has one,
 * how it was verified, whether it is known second-hand, and its record. Other addresses are named and not linked.
 */
export function sourceNote(item: PassageItem | FactItem, words: Words): readonly Run[] {
  const record = { text: words("report.document.record"), href: item.link };
  if (item.kind === "fact") return [...factSource(item), record, { text: "." }];
  const { citations, verification, verificationWords, note, symbol } = item;
  const reference = {
    text: citations.un,
    ...(!citations.isSecondHand &&
      hasCopy(symbol) && { href: symbolAddress(symbol, words.locale) }),
  };
  const remarks = [
    ...(citations.isSecondHand ? [words("report.document.secondHand")] : []),
    words("report.document.verified", { word: verificationWords }),
    ...(note === null || sure.has(verification) ? [] : [note]),
  ];
  return [reference, { text: `. ${remarks.join(" ")} ` }, record, { text: "." }];
}

function factSource({ citations, about }: FactItem): Run[] {
  const said = about.map(([label, text]) => `${label}: ${text}.`);
  const reference = citations === null ? [] : [`${citations.un}.`];
  const text = [...reference, ...said].join(" ");
  return text === "" ? [] : [{ text: `${text} ` }];
}

/** "CCPR/C/KAZ/CO/2" has an official copy; "Communication No. 661/2015" is no symbol. */
export function hasCopy(symbol: string | null): symbol is string {
  return symbol !== null && /^[A-Z][A-Z0-9]*\/\S+$/.test(symbol);
}
