/**
 * Whether a text is a symbol under which the United Nations keeps a document. Some documents are named by the number of
 * a complaint ("Communication No. 2009/2010") or of a decision, because their symbol was not seen.
 */
export function isDocumentSymbol(symbol: string): boolean {
  return /^[A-Z]+\/\S+$/.test(symbol);
}
