import type { DocumentSymbol, SymbolState } from "#lib/symbols/document-symbol";

/** The State that the symbol itself names; null where it names none, as "A/HRC/44/10" does. */
export function stateOfSymbol(symbol: DocumentSymbol): SymbolState | null {
  return "state" in symbol ? symbol.state : null;
}
