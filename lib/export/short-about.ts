import type { About } from "#lib/export/about";
import { sourceLine } from "#lib/export/about-lines";
import type { CopiedAbout } from "#lib/export/clipboard";
import type { Words } from "#lib/i18n/words";

/** A line under a copied table has no room for more. */
const mostSources = 5;

/** What a copied table says of itself in two lines, with the whole About beside them. */
export function shortAbout(about: About, words: Words): CopiedAbout & Readonly<{ about: About }> {
  const { asOf, release, scope, sources, coverage, link } = about;
  const chosen = scope.map(([label, text]) => `${label}: ${text}.`).join(" ");
  const named = sources.slice(0, mostSources).map((source) => sourceLine(source, words));
  const more = sources.length - named.length;
  const further = more > 0 ? [words("export.furtherSources", { count: more })] : [];
  return {
    asOf,
    release,
    scopeLine: words("export.scopeCopied", { asOf, release, scope: chosen }),
    sourceLine: words("export.sourceCopied", {
      sources: [...named, ...further].join("; "),
      coverage,
      link,
    }),
    about,
  };
}
