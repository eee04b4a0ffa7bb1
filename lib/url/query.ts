/** Parts of an address by name, each already text; what is absent or "" is not written. */
export type Query = Readonly<Record<string, string>>;

/** The query of an address in the order given: "" or "?name=value&…", commas, colons and slashes kept readable. */
export function printQuery(query: Query): string {
  const parts = Object.entries(query)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeQueryValue(value)}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

export function encodeQueryValue(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%2F", "/");
}
