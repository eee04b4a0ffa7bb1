import { html } from "#lib/html/html-template";

type Frame = Readonly<{
  /** The whole address of the embeddable page. */
  address: string;
  title: string;
  width: number | "100%";
  height: number;
}>;

/**
 * The code that embeds a page: it takes no script, sends no referrer, and what is in the frame can open links in a new
 * window and do nothing else.
 */
export function embedCode({ address, title, width, height }: Frame): string {
  const code = html`<iframe src="${address}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return code.html;
}
