const opening = '<link rel="stylesheet" href="/_next/static/';

/**
 * A page with its style sheets in it, for a reader who comes from elsewhere and has none of them yet: nothing is painted before
 * they are there, and to ask for them takes as long as the way to the server and back. Once the page has been taken over by
 * React it asks for the files as well, and the pages after it find them kept. It puts them after the last of the same
 * precedence, which the styles in the page therefore bear: before them, the first file to come would decide which layer of
 * styles goes before which.
 *
 * @param html the page, UTF-8
 * @param nonce the nonce of its content policy
 * @param styleAt the style sheet at an address, where its own addresses are whole; a page names no other
 */
export function inlineStyles(
  html: Buffer,
  nonce: string,
  styleAt: (address: string) => string | undefined,
): Buffer {
  const end = html.indexOf("</head>");
  if (end < 0 || html.indexOf(opening) < 0) return html;
  const head = html.toString("utf8", 0, end).replace(links, (link, address: string) => {
    const style = styleAt(address);
    const [precedence = ""] = / data-precedence="[^"]*"/.exec(link) ?? [];
    return style === undefined ? link : `<style nonce="${nonce}"${precedence}>${style}</style>`;
  });
  return Buffer.concat([Buffer.from(head), html.subarray(end)]);
}

const links = /<link rel="stylesheet" href="(\/_next\/static\/[^"]+)"[^>]*>/g;

/** A style sheet whose relative addresses are written out, so that it says the same wherever it stands. */
export function withWholeAddresses(style: string, address: string): string {
  return style.replace(
    /url\((["']?)(\.\.?\/[^"')]+)\1\)/g,
    (_, quote: string, path: string) =>
      `url(${quote}${new URL(path, `http://site${address}`).pathname}${quote})`,
  );
}
