import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { askedAddress } from "#app/asked-address";
import { type IsoDate, todayOf } from "#lib/dates/calendar-date";
import { pactaHome } from "#lib/db/release-files";
import { releasesAt } from "#lib/db/releases-at";
import { requestRelease } from "#lib/db/request-release";
import { keptWords } from "#lib/i18n/kept-words";
import { isLocale, type Locale } from "#lib/i18n/locales";
import { pinRequest } from "#lib/i18n/request-pins";
import type { HeldReleases } from "#lib/release/held-releases";
import type { Release } from "#lib/release/release";
import { type ReleaseBandFacts, releaseBand } from "#lib/release/release-band";
import type { Arrangement } from "#lib/table/arrange";
import { columnsOf, type PageTables, type TableRequest } from "#lib/tables/page-tables";
import { readableIds } from "#lib/tables/releases/releases-request";
import { readPageParameters } from "#lib/url/arrangement-parameters";
import type { Dropped, RawParameters } from "#lib/url/parameters";
import type { CommonParameters } from "#lib/url/scope-parameters";

/** A page's address, read: what it asks for, the release that answers, and what was left out. */
export type OpenedPage<Path, Values, Name extends string> = Readonly<{
  locale: Locale;
  request: TableRequest<Path, Values>;
  arrangements: Readonly<Record<Name, Arrangement>>;
  dropped: readonly Dropped[];
  /** What is said above a page whose address pins a release. */
  notices: Readonly<{ release: Release; band: ReleaseBandFacts | null }>;
}>;

/**
 * Reads the address of a page by the description of its tables. An unknown language answers 404, and so does a release that
 * is not held, which `proxy.ts` has told the reader already; an unknown path is the page's own to tell.
 */
export async function openPage<Path, Values extends CommonParameters, Name extends string>(
  page: PageTables<Path, Values, Name>,
  language: string,
  path: Path,
  search: Promise<RawParameters>,
): Promise<OpenedPage<Path, Values, Name>> {
  if (!isLocale(language)) notFound();
  setRequestLocale(language);
  const raw = await search;
  const { release, missing } = requestRelease(pinnedRelease(raw));
  if (missing !== null) notFound();
  const { index } = release;
  const { values, arrangements, dropped } = readPageParameters(
    page.specification(index, release),
    columnsOf(page, index),
    raw,
  );
  pinRequest(values);
  const today = todayOf(new Date());
  const releases = releasesAt(pactaHome(process.env));
  const words = await keptWords(language);
  return {
    locale: language,
    request: { release, path, values, asOf: values.asOf ?? today, words, releases },
    arrangements,
    dropped,
    notices: { release, band: await bandOf(values, today, releases) },
  };
}

async function bandOf(
  { release: id, asOf }: CommonParameters,
  today: IsoDate,
  releases: HeldReleases,
): Promise<ReleaseBandFacts | null> {
  if (id === null) return null;
  const { pathname, search } = (await askedAddress()) ?? new URL("http://localhost/");
  const { current } = releases;
  const readable = readableIds(releases);
  return releaseBand({ id, current, readable, address: `${pathname}${search}`, asOf, today });
}

/** The release that a page's address pins, for its title; the live one where that is none or not held. */
export async function releaseOf(search: Promise<RawParameters>): Promise<Release> {
  return requestRelease(pinnedRelease(await search)).release;
}

/** The release must be known before the rest of the address can be read, because it says which States and rights exist. */
function pinnedRelease(raw: RawParameters): string | null {
  const given = raw instanceof URLSearchParams ? raw.getAll("release") : [raw.release ?? []].flat();
  return given[0] || null;
}
