import type { About, AboutSource } from "#lib/export/about";
import { cellSources } from "#lib/export/about/cell-sources";
import { coverageNote } from "#lib/export/about/coverage-note";
import { factSources, releaseSource } from "#lib/export/about/fact-sources";
import { languageNote } from "#lib/export/about/language-note";
import { pageLink } from "#lib/export/about/page-link";
import { scopeWords } from "#lib/export/about/scope-words";
import type { FileSubject } from "#lib/export/about/subject";
import { linkableHosts, sourceAddress } from "#lib/url/source-address";

/** A file names so many sources; what further ones there are its last source says. */
export const mostSourcesNamed = 40;

/** What a file says of itself. `sources` are given where the list is too long to be held and was tallied otherwise. */
export function aboutOf(subject: FileSubject, sources?: readonly AboutSource[]): About {
  const { table, release, asOf, rowCount } = subject;
  return {
    title: table.title,
    scope: scopeWords(subject),
    release: release.id,
    asOf,
    sources: shortened(sources ?? sourcesOf(subject), subject).map(linkedIfKnown(subject)),
    language: languageNote(subject),
    coverage: coverageNote(subject),
    rowCount,
    link: pageLink(subject),
  };
}

function sourcesOf(subject: FileSubject): readonly AboutSource[] {
  const named = cellSources(subject);
  const found = named.length > 0 ? named : factSources(subject);
  return found.length > 0 ? found : [releaseSource(subject)];
}

/** The address of a host that is neither official nor known is told as words and not as a link. */
function linkedIfKnown({ release, origin }: FileSubject): (source: AboutSource) => AboutSource {
  const hosts = linkableHosts(release.index.facts);
  return (source) => {
    const { name, url } = source;
    if (url === null || url.startsWith(`${origin}/`) || sourceAddress(url, hosts).href !== null) {
      return source;
    }
    return { ...source, name: name === url ? name : `${name} (${url})`, url: null };
  };
}

function shortened(
  sources: readonly AboutSource[],
  { words }: FileSubject,
): readonly AboutSource[] {
  if (sources.length <= mostSourcesNamed) return sources;
  const more = sources.length - mostSourcesNamed + 1;
  const rest = { name: words("export.furtherSources", { count: more }), url: null };
  return [
    ...sources.slice(0, mostSourcesNamed - 1),
    { ...rest, verification: null, rowCount: null },
  ];
}
