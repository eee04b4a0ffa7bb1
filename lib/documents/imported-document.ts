import { type HeldParagraphs, heldParagraphs } from "#lib/documents/held-paragraphs";
import { sharesParagraph } from "#lib/documents/paragraphs";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import { searchRows } from "#lib/search/search";
import { formatSymbol, normalizeSymbol } from "#lib/symbols/normalize-symbol";

/** What the imported UN index holds of one document. */
export type ImportedDocument = Readonly<{
  /** As the United Nations prints it. */
  symbol: string;
  /** In the order of their paragraphs, then of the import; those without a number last. */
  passages: readonly Observation[];
  /** Curated observations of the same document. */
  curated: readonly Observation[];
  paragraphs: HeldParagraphs;
  /** By the rule of `wholeDocuments`. */
  inFull: boolean;
}>;

/** Whether imported passages of the document with this symbol, in any case, are held. */
export function holdsImported({ observations }: Release, symbol: string): boolean {
  const wanted = normalizeSymbol(symbol);
  const { values } = observations.columns.exclusive.symbol;
  return values.includes(wanted) && observations.count(importedOf(wanted)) > 0;
}

/** The imported passages of a document; `null` where none are held. */
export function findImported(release: Release, symbol: string): ImportedDocument | null {
  if (!holdsImported(release, symbol)) return null;
  const wanted = normalizeSymbol(symbol);
  const passages = passagesOf(release, wanted);
  return {
    symbol: formatSymbol(wanted),
    passages,
    curated: release.observations.select({ symbols: [wanted], origins: ["curated"] }),
    paragraphs: heldParagraphs(passages),
    inFull: release.observations.heldInFull.has(wanted),
  };
}

function importedOf(symbol: string) {
  return { symbols: [symbol], origins: ["imported"] };
}

function passagesOf(release: Release, symbol: string): readonly Observation[] {
  const { rows } = searchRows(release, {
    match: { kind: "all" },
    marks: [],
    filter: importedOf(symbol),
    sort: "symbol",
    offset: 0,
    limit: release.observations.total,
  });
  const passages = release.observations.read(rows);
  const isSeen = ({ paragraphs }: Observation) => paragraphs !== null;
  return [...passages.filter(isSeen), ...passages.filter((each) => !isSeen(each))];
}

/** The observations of another origin that name a paragraph of this one in the same document. */
export function sameParagraph({ observations }: Release, of: Observation): readonly Observation[] {
  if (of.symbol === null || of.paragraphs === null) return [];
  const origins = [of.origin === "imported" ? "curated" : "imported"];
  return observations
    .select({ symbols: [normalizeSymbol(of.symbol)], origins })
    .filter(({ paragraphs }) => sharesParagraph(of.paragraphs, paragraphs));
}
