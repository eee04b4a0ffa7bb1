import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { todayOf } from "#lib/dates/calendar-date";
import { requestRelease } from "#lib/db/request-release";
import { keptWords } from "#lib/i18n/kept-words";
import { isLocale, type Locale } from "#lib/i18n/locales";
import type { Release } from "#lib/release/release";
import type { Arrangement } from "#lib/table/arrange";
import { columnsOf, type PageTables, type TableRequest } from "#lib/tables/page-tables";
import { readPageParameters } from "#lib/url/arrangement-parameters";
import type { Dropped, RawParameters } from "#lib/url/parameters";
import type { CommonParameters } from "#lib/url/scope-parameters";

/** A page's address, read: what it asks for, the release that answers, and what was left out. */
export type OpenedPage<Path, Values, Name extends string> = Readonly<{
  locale: Locale;
  request: TableRequest<Path, Values>;
  arrangements: Readonly<Record<Name, Arrangement>>;
  dropped: readonly Dropped[];
  /** An older release is pinned, or one that is not held was asked for. */
  notices: Readonly<{ release: Release; pinned: boolean; missing: string | null }>;
}>;

/**
 * Reads the address of a page by the description of its tables. An unknown language answers 404; an unknown path
 * is the page's own to tell.
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
  const notices = requestRelease(pinnedRelease(raw));
  const { index } = notices.release;
  const { values, arrangements, dropped } = readPageParameters(
    page.specification(index, notices.release),
    columnsOf(page, index),
    raw,
  );
  const asOf = values.asOf ?? todayOf(new Date());
  const words = await keptWords(language);
  return {
    locale: language,
    request: { release: notices.release, path, values, asOf, words },
    arrangements,
    dropped,
    notices,
  };
}

/** The release must be known before the rest of the address can be read, because it says which States and rights exist. */
function pinnedRelease(raw: RawParameters): string | null {
  const given = raw instanceof URLSearchParams ? raw.getAll("release") : [raw.release ?? []].flat();
  return given[0] ?? null;
}
