import { getTranslations } from "next-intl/server";
import { entityTag, problemResponse, taggedResponse } from "#lib/api/http";
import { problem, wrongParameters } from "#lib/api/problem";
import { todayOf } from "#lib/dates/calendar-date";
import { buildId } from "#lib/db/build-id";
import { requestRelease } from "#lib/db/request-release";
import { toCsv } from "#lib/export/csv";
import { exportName } from "#lib/export/export-name";
import { defaultLocale, isLocale, type Locale } from "#lib/i18n/locales";
import type { Words } from "#lib/tables/page-tables";
import { findExport } from "#lib/tables/registry";
import { readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

export const dynamic = "force-dynamic";

type Props = Readonly<{ params: Promise<{ path: string[] }> }>;

/** Writes one table of one page: `/export/countries/KAZ/acts.csv?acts.sort=-date`. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { locale, path, table } = exportPath((await params).path);
  const pinned = readParameters(commonSpecification, searchParams).values.release;
  const { release, missing } = requestRelease(pinned);
  if (missing !== null) return problemResponse(releaseNotHeld(missing));
  const words = (await getTranslations({ locale })) as unknown as Words;
  const today = todayOf(new Date());
  const parameters = searchParams;
  const found = findExport({ release, path, table, parameters, today, words });
  if (found === null) return problemResponse(problem("not-found", noSuchTable(path, table)));
  if (found.dropped.length > 0) return problemResponse(wrongParameters(found.dropped, found.known));
  const csv = toCsv(found.table, { bom: found.bom });
  const tag = entityTag([buildId(), release.id, csv]);
  const name = exportName(path, found.table.id, found.asOf, "csv");
  return taggedResponse(request, tag, () => ({ text: csv, headers: fileHeaders(name) }));
}

/** The language, the segments of the page's path and the table's name: `["ru", "treaties", "main.csv"]`. */
function exportPath(segments: readonly string[]) {
  const [first] = segments;
  const hasLocale = isLocale(first) && first !== defaultLocale;
  const locale: Locale = hasLocale ? first : defaultLocale;
  const file = segments.at(-1) ?? "";
  return {
    locale,
    path: segments.slice(hasLocale ? 1 : 0, -1).map(decodeSegment),
    table: file.endsWith(".csv") ? file.slice(0, -".csv".length) : "",
  };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function fileHeaders(name: string): Record<string, string> {
  return {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}"`,
  };
}

function noSuchTable(path: readonly string[], table: string): string {
  return `The page /${path.join("/")} has no table ${JSON.stringify(table)}; exports end in .csv.`;
}

function releaseNotHeld(id: string) {
  return problem("release-not-held", `This machine holds no release ${id}.`);
}
