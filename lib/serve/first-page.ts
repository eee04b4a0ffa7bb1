/**
 * Whether a page is asked for by a reader who comes from elsewhere, by the header `Sec-Fetch-Site` of their browser: then
 * nothing of ours is likely to be kept there yet. One that does not say is taken for one that comes back.
 */
export function isFirstPage(fetchSite: string | readonly string[] | undefined): boolean {
  return fetchSite === "none" || fetchSite === "cross-site" || fetchSite === "same-site";
}

const opening = Buffer.from("<html ");

/** A page that shows the fonts of ours from its first picture on, for a reader who has them. */
export function withFonts(html: Buffer): Buffer {
  const at = html.indexOf(opening);
  if (at < 0) return html;
  const end = at + opening.length;
  return Buffer.concat([html.subarray(0, end), Buffer.from('data-fonts="" '), html.subarray(end)]);
}
