import { instrumentCodes } from "#data/vocabulary";
import { type Locale, localePath } from "#lib/i18n/locales";
import { pagePatterns } from "#lib/pages/page-exists";
import type { Release } from "#lib/release/release";
import { documentAddress } from "#lib/tables/document-address";
import { observationAddress } from "#lib/tables/observation-table";

/** The pages that every pack has: the way in, what the reader collected, and where answers made offline are shown. */
const everywhere = ["/", "/report", "/offline", "/offline/view"] as const;

/** The pages of a pack, as addresses in its language without parameters; the first ones matter most. */
export function packPages(release: Release, id: string, locale: Locale): readonly string[] {
  const own = id === allPack ? listPages() : statePages(release, id);
  return [...new Set([...everywhere, ...own])].map((path) => localePath(locale, path));
}

/** The pack of everything that comes with the product. */
export const allPack = "all";

/** Of no use without a network, or, as `/search`, answered from the rows instead. */
const notSaved: ReadonlySet<string> = new Set(["search", "embed"]);

/** Pages without a name in their address. */
function listPages(): string[] {
  const lists = pagePatterns.filter((pattern) => !/[:*]/.test(pattern) && !notSaved.has(pattern));
  return [
    ...lists.map((pattern) => `/${pattern}`),
    ...instrumentCodes.map((code) => `/treaties/${code}`),
  ];
}

/** Every page about one State, its documents and its observations that come with the product. */
function statePages({ index }: Release, iso3: string): string[] {
  const pages = pagePatterns
    .filter((pattern) => pattern.startsWith("countries/:state"))
    .flatMap((pattern) =>
      pattern.includes(":instrument")
        ? instrumentCodes.map((code) => pattern.replace(":instrument", code))
        : [pattern],
    )
    .map((pattern) => `/${pattern.replace(":state", iso3)}`);
  const documents = index.facts.documents
    .filter((document) => document.iso3 === iso3)
    .map((document) => documentAddress(document.symbol ?? `id/${document.id}`));
  const observations = index.facts.observations
    .filter((observation) => observation.iso3 === iso3)
    .map(({ id }) => observationAddress(id));
  return [...pages, ...documents, ...observations];
}
