import type { About } from "#lib/export/about";
import { type Html, html } from "#lib/html/html-template";
import type { Words } from "#lib/i18n/words";
import { namedSources } from "#lib/pictures/frame";

/** Below an embedded list: day, release, sources, what it can show, and the way to the very same view. */
export function embedAside(about: About, source: string | null, words: Words): Html {
  const { asOf, release, coverage, link } = about;
  const named = namedSources(about.sources, words);
  return html`<footer>
<p>${words("pictures.dated", { asOf, release })}</p>
${source === null ? null : html`<p>${words("charts.source", { source })}</p>`}
${named === "" ? null : html`<details class="sources"><summary>${words("embed.sources")}</summary><p>${words("pictures.sources", { sources: named })}</p></details>`}
${coverage === "" ? null : html`<p>${coverage}</p>`}
<a class="back" href="${link}" target="_blank" rel="noopener">${words("embed.open")}</a>
</footer>`;
}
