/** The page of a document by its symbol: "/documents/CCPR/C/KAZ/CO/2". */
export function documentAddress(symbol: string): string {
  return `/documents/${symbol.split("/").map(encodeURIComponent).join("/")}`;
}

/** The page of a document whose symbol was not seen, by its id. */
export function documentIdAddress(id: string): string {
  return `/documents/id/${encodeURIComponent(id)}`;
}
