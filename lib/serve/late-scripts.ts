/** The scripts of a page as Next writes them: in the head, fetched while the page still comes. */
const opening = '<script src="/_next/static/';
const closing = "></script>";
const preload = '<link rel="preload" as="script"';

/**
 * A page whose scripts are fetched once it has been painted. Every page can be read, and its links and forms used, without
 * them; over a slow connection they would share the line with the text that they serve.
 *
 * @param html the page as Next wrote it, UTF-8
 * @param nonce the nonce of its content policy, which the script that fetches the others carries
 */
export function lateScripts(html: Buffer, nonce: string): Buffer {
  const kept: Buffer[] = [];
  const sources: string[] = [];
  let from = 0;
  for (const tag of scriptTags(html)) {
    kept.push(html.subarray(from, tag.start));
    from = tag.end;
    if (tag.source !== null) sources.push(tag.source);
  }
  if (sources.length === 0) return html;
  kept.push(html.subarray(from));
  const page = Buffer.concat(kept);
  const end = page.indexOf("</head>");
  return Buffer.concat([
    page.subarray(0, end),
    Buffer.from(`<script nonce="${nonce}">${fetchLater(sources)}</script>`),
    page.subarray(end),
  ]);
}

type Tag = Readonly<{ start: number; end: number; source: string | null }>;

/** Scripts that come from a file of ours and wait for nothing, and what asks the browser to fetch them early. */
function* scriptTags(html: Buffer): Generator<Tag> {
  let from = 0;
  for (;;) {
    const script = html.indexOf(opening, from);
    const link = html.indexOf(preload, from);
    const start = Math.min(...[script, link].filter((at) => at >= 0));
    if (start === Number.POSITIVE_INFINITY) return;
    from = html.indexOf(">", start) + 1;
    if (start === link) yield { start, end: from, source: null };
    else yield* scriptTag(html, start);
  }
}

function* scriptTag(html: Buffer, start: number): Generator<Tag> {
  const end = html.indexOf(closing, start) + closing.length;
  const tag = html.toString("latin1", start, end);
  const source = /src="([^"]+)"/.exec(tag)?.[1];
  if (source !== undefined && tag.includes(' async=""')) yield { start, end, source };
}

/**
 * Fetches after the first picture of the whole page; a page in the background is never painted, and does not wait. Three
 * seconds are for a browser that never says that it painted.
 */
function fetchLater(sources: readonly string[]): string {
  const list = JSON.stringify(sources);
  return (
    `{let go=()=>{go=()=>{};for(const src of ${list}){const s=document.createElement("script");` +
    `s.src=src;s.async=true;document.head.append(s)}};` +
    `addEventListener("DOMContentLoaded",()=>{if(document.hidden)return go();` +
    `requestAnimationFrame(()=>setTimeout(()=>go()));setTimeout(()=>go(),3000)})}`
  );
}
