import type { DocumentSymbol, SymbolRefusal } from "#lib/symbols/document-symbol";
import { parseSymbol } from "#lib/symbols/parse-symbol";

/** A text of the search box that is the symbol of a document, or begins like one. */
export type SymbolLookup =
  | Readonly<{
      kind: "symbol";
      symbol: DocumentSymbol;
      /** The paragraph that a citation adds, as typed: "17 (b)"; null where none is given. */
      paragraph: string | null;
    }>
  /** Stops before the symbol is whole, or has a form that we do not know: "CCPR/C/KAZ". */
  | Readonly<{ kind: "beginning"; normalized: string }>
  /** A symbol of the United Nations whose documents hold no observations, and why. */
  | Readonly<{ kind: "elsewhere"; normalized: string; reason: Elsewhere }>;

type Elsewhere = Extract<SymbolRefusal, "complaint" | "summary-record" | "other-organ">;

const address =
  /^(?:https?:\/\/)?(?:www\.)?(?:docs\.un\.org|undocs\.org)\/(?:(?:en|fr|es|ru|ar|zh)\/)?/i;
const preface = /^u\.?\s?n\.?\s+docs?\.?\s+(?:no\.?\s+)?/i;
const paragraph = /[\s,]+(?:at\s+)?para(?:graph)?s?\.?\s*(\d.*)$/i;
const tail = /[\s.,;:]+$/;

/**
 * Reads a text as the symbol of a document, however it was copied: from a footnote ("UN Doc. CCPR/C/KAZ/CO/2, para.
 * 14"), or as the address of the document at the United Nations. Undefined for any other text, which is words.
 */
export function looksLikeSymbol(text: string): SymbolLookup | undefined {
  const cited = text.trim().replace(address, "").replace(preface, "").replace(tail, "");
  const parse = parseSymbol(cited.replace(paragraph, ""));
  if (parse.ok) {
    return { kind: "symbol", symbol: parse.symbol, paragraph: cited.match(paragraph)?.[1] ?? null };
  }
  return lookup(parse.normalized, parse.reason);
}

const known = /^(?:CCPR|CEDAW|CAT|CRC|CERD|CRPD|CED|CMW|E\/C\.12|E\/CN\.4|A)\/[A-Z0-9./()-]+$/;
const otherOrgans = /^(?:S|E|ST|HRI|DP|PBC)\/[A-Z0-9./()-]*\d[A-Z0-9./()-]*$/;

function lookup(normalized: string, reason: SymbolRefusal): SymbolLookup | undefined {
  switch (reason) {
    case "complaint":
    case "summary-record":
      return known.test(normalized) ? { kind: "elsewhere", normalized, reason } : undefined;
    case "other-organ":
      return otherOrgans.test(normalized) ? { kind: "elsewhere", normalized, reason } : undefined;
    case "incomplete":
    case "unknown-form":
      return known.test(normalized) ? { kind: "beginning", normalized } : undefined;
    default:
      return undefined;
  }
}
