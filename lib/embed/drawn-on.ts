import type { EmbedPlace } from "#lib/embed/embed-address";
import { defaultLocale, languageOf, withoutLanguage } from "#lib/i18n/locales";
import { matchPath } from "#lib/tables/path-pattern";
import { decodeSegment } from "#lib/url/path-text";

/**
 * What each page draws, by the names of its tables, and the anchors under which they stand on it, beside the name itself
 * and the id of the table. The first is what the address of the page alone means. A test holds the names to the pages.
 */
export const drawnOn: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "": {
    main: ["ratification"],
    concerns: [],
    "by-right": ["charts"],
    "by-committee": [],
    "by-cycle": [],
    parties: [],
  },
  compare: { joined: [], concerns: [] },
  "countries/:iso3": { rights: [], cycles: [] },
  map: { main: [] },
  "rights/:id": { committees: [], years: [], cycles: [] },
  treaties: { states: [] },
  "treaties/:code": { years: [] },
};

/** A picture that a page draws, and the anchors by which an address of the page can mean it. */
export type DrawnPlace = EmbedPlace & Readonly<{ anchors: readonly string[] }>;

/** Whether the page at an address without language draws anything. */
export function isDrawnOn(address: string): boolean {
  return namesOn(segmentsOf(address.replace(/[?#].*/s, ""))) !== null;
}

/** All that the page at an address draws, the first one first; none where the address is no page of ours that draws. */
export function drawnPlaces(url: URL): readonly DrawnPlace[] {
  const segments = segmentsOf(withoutLanguage(url.pathname));
  const locale = languageOf(url.pathname) ?? defaultLocale;
  return Object.entries(namesOn(segments) ?? {}).map(([name, anchors]) => {
    const parameters = new URLSearchParams(url.search);
    return { locale, segments: [...segments, name], parameters, anchors: [name, ...anchors] };
  });
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean).map(decodeSegment);
}

function namesOn(segments: readonly string[]) {
  const found = Object.entries(drawnOn).find(
    ([pattern]) => matchPath<string>(pattern, segments) !== undefined,
  );
  return found?.[1] ?? null;
}
