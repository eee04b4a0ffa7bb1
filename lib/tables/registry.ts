import { factPages } from "#lib/tables/fact-pages";
import {
  type ExportReading,
  type ExportRequest,
  type RegisteredPage,
  registered,
} from "#lib/tables/registered-page";
import { releaseChangesTables } from "#lib/tables/release-changes-tables";
import { releasesTables } from "#lib/tables/releases-tables";

/**
 * Every page with tables. `/export/<path of the page>/<table>.csv` writes exactly the table that the page shows, from
 * the same parameters. A page of facts is added to `factPages`.
 */
export const pages: readonly RegisteredPage[] = [
  ...factPages,
  registered("data/releases", releasesTables),
  registered("data/releases/changes", releaseChangesTables),
];

/** The table that an export asks for, from the first page whose path fits; `null` where there is none. */
export function findExport(
  request: ExportRequest,
  registry: readonly RegisteredPage[] = pages,
): ExportReading | null {
  for (const page of registry) {
    const reading = page.read(request);
    if (reading !== null) return reading;
  }
  return null;
}
