/** A source as some files write it: an address, a remark, or a remark followed by the address. */
export type MixedSource = Readonly<{ url: string | null; remark: string | null }>;

/** "visit, not a reporting cycle; https://host/page" is a remark and an address. */
export function parseMixedSource(text: string): MixedSource {
  const start = text.search(/https?:\/\//);
  if (start < 0) return { url: null, remark: text };
  const remark = text.slice(0, start).replace(/[;\s]+$/, "");
  return { url: text.slice(start), remark: remark === "" ? null : remark };
}
