import type { UnDocument } from "#data/observations/documents.schema";
import type { ReportingRow } from "#data/observations/reporting.schema";
import type { Review } from "#data/reviews/reviews.schema";
import type { UnassignedSymbol } from "#data/reviews/unassigned.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import { formatSymbol, normalizeSymbol } from "#lib/symbols/normalize-symbol";

/** What is known of the document that an address names. */
export type DocumentLookup = Readonly<
  /** Something of it is held. Two documents share the symbol of an annual report that prints both. */
  | { kind: "held"; symbol: string | null; documents: readonly UnDocument[]; mentions: Mentions }
  /** Sources name it; nothing of it is held. */
  | { kind: "known"; symbol: string; mentions: Mentions }
  | { kind: "unknown"; symbol: string }
>;

/** Where else the symbol stands. */
export type Mentions = Readonly<{
  reviews: readonly Review[];
  reports: readonly ReportingRow[];
  unassigned: readonly UnassignedSymbol[];
}>;

/** The document with this symbol, in any case, or with this id behind "id/". */
export function findDocument(index: FactIndex, path: string): DocumentLookup {
  const held = documentsAt(index, path);
  if (held.length === 0 && isId(path))
    return { kind: "unknown", symbol: path.slice(idPrefix.length) };
  const printed = held[0]?.symbol ?? null;
  const symbol = printed ?? formatSymbol(normalizeSymbol(path));
  const mentions = held.length > 0 && printed === null ? nowhere : mentionsOf(index, symbol);
  if (held.length > 0) return { kind: "held", symbol: printed, documents: held, mentions };
  const isNamed = Object.values(mentions).some((rows) => rows.length > 0);
  return isNamed
    ? { kind: "known", symbol: printedSymbol(mentions) ?? symbol, mentions }
    : { kind: "unknown", symbol };
}

/** Documents without a symbol are addressed by their id: "id/KAZ-CEDAW-concluding-observations-2007". */
const idPrefix = "id/";

function isId(path: string): boolean {
  return path.startsWith(idPrefix);
}

const nowhere: Mentions = { reviews: [], reports: [], unassigned: [] };

function documentsAt({ facts, document }: FactIndex, path: string): readonly UnDocument[] {
  if (isId(path)) {
    const found = document(path.slice(idPrefix.length));
    return found === undefined ? [] : [found];
  }
  const wanted = normalizeSymbol(path);
  return facts.documents.filter(({ symbol }) => isSame(symbol, wanted));
}

function mentionsOf({ facts }: FactIndex, symbol: string): Mentions {
  const wanted = normalizeSymbol(symbol);
  return {
    reviews: facts.reviews.filter((review) => isSame(review.symbol, wanted)),
    reports: facts.reporting.filter(({ reportSymbol }) => isSame(reportSymbol, wanted)),
    unassigned: facts.unassignedSymbols.filter((seen) => isSame(seen.symbol, wanted)),
  };
}

function isSame(symbol: string | null, normalized: string): boolean {
  return symbol !== null && normalizeSymbol(symbol) === normalized;
}

function printedSymbol({ reviews, reports, unassigned }: Mentions): string | null {
  return reviews[0]?.symbol ?? reports[0]?.reportSymbol ?? unassigned[0]?.symbol ?? null;
}
