import { createTranslator } from "use-intl/core";
import { localHref } from "#lib/i18n/local-href";
import type { Messages } from "#lib/i18n/messages";
import type { PackAbout } from "#lib/packs/pack-file";

/** A page that is kept as the server gave it. */
export type SavedPage = Readonly<{ html: string; about: PackAbout; messages: Messages }>;

/**
 * Downloads that carry `download` pass a service worker by in some browsers; asked for as pages they do not, and the answer
 * says that it is a file.
 */
const script = `addEventListener("click",e=>{const a=e.target.closest("a[download]");if(a&&a.origin===location.origin&&new URL(a.href).pathname.startsWith("/export/")){e.preventDefault();location.href=a.href}})`;

/** Written into the page itself: the line must not wait for a style sheet. */
const style =
  "padding:.5rem 1rem;background:var(--warn-ground,#fbefe9);color:var(--warn,#94291c);border-bottom:1px solid currentColor";

/** A saved page with the day and the release that it is of, in its first line: nobody takes it for today's. */
export function offlineCopy(
  { html, about, messages }: SavedPage,
  kind: "page" | "tables" | "search" | "not-saved" = "page",
): string {
  const { locale, day, release } = about;
  const t = createTranslator({
    locale,
    messages: messages as never,
    namespace: "offline" as never,
  });
  const say = t as unknown as (key: string, values?: Record<string, string>) => string;
  const words = say(`banner.${kind}`, { day, release });
  const banner = `<div role="status" style="${style}" data-offline="${kind}">${escaped(words)} <a href="${localHref(locale, "/offline")}">${escaped(say("banner.link"))}</a></div><script>${script}</script>`;
  return html.replace(/<body[^>]*>/, (body) => `${body}${banner}`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
