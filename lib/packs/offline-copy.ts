import { createTranslator } from "use-intl/core";
import { localHref } from "#lib/i18n/local-href";
import type { Messages } from "#lib/i18n/messages";
import { wordsIn } from "#lib/i18n/words";
import type { PackAbout } from "#lib/packs/pack-file";
import { heldNonce } from "#lib/packs/page-nonce";

/** A page that is kept as the server gave it. */
export type SavedPage = Readonly<{ html: string; about: PackAbout; messages: Messages }>;

/**
 * Downloads that carry `download` pass a service worker by in some browsers; asked for as pages they do not, and the answer
 * says that it is a file.
 */
const catchDownloads = `addEventListener("click",e=>{const a=e.target.closest("a[download]");if(a&&a.origin===location.origin&&new URL(a.href).pathname.startsWith("/export/")){e.preventDefault();location.href=a.href}})`;

/**
 * Puts the line into the page as an element once React has taken the page over, which would throw it out before; until then
 * the style sheet shows it.
 */
const placeBanner = `const place=()=>{if(!banner.isConnected){document.body.prepend(banner);document.documentElement.dataset.offlineSaid=""}};const wait=setInterval(()=>{if(document.body&&Object.keys(document.body).some(k=>k.startsWith("__react"))){clearInterval(wait);place();setInterval(place,1000)}},50);`;

const look =
  "display:block;padding:.5rem 1rem;background:var(--warn-ground,#fbefe9);color:var(--warn,#94291c);border-bottom:1px solid currentColor";

/** A saved page with the day and the release that it is of, in its first line: nobody takes it for today's. */
export function offlineCopy(
  { html, about, messages }: SavedPage,
  kind: "page" | "tables" | "search" | "not-saved" = "page",
): string {
  const { locale, day, release } = about;
  const say = wordsIn(locale, createTranslator({ locale, messages: messages as never }));
  const words = say(`offline.banner.${kind}`, { day, release });
  const link = { href: localHref(locale, "/offline"), words: say("offline.banner.link") };
  const style = `<style nonce="${heldNonce}">body::before{content:${cssText(words)};${look}}html[data-offline-said] body::before{content:none;display:none}</style>`;
  const make = `const said=${scriptText({ kind, words, link })};const banner=document.createElement("div");banner.setAttribute("role","status");banner.dataset.offline=said.kind;banner.style.cssText=${scriptText(look)};const way=document.createElement("a");way.href=said.link.href;way.textContent=said.link.words;banner.append(said.words+" ",way);`;
  const script = `<script nonce="${heldNonce}">{${make}${placeBanner}${catchDownloads}}</script>`;
  return html.replace(/<head[^>]*>/, (head) => `${head}${style}${script}`);
}

/** As a string of a style sheet, which cannot end the element that it stands in. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** As a value of a script, which cannot end the element that it stands in. */
function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
