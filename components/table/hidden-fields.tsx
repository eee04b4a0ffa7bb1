import type { Query } from "#lib/url/query";

/** What a GET form must carry along so that the rest of the address survives it. */
export function HiddenFields({ query }: Readonly<{ query: Query }>) {
  return Object.entries(query)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
