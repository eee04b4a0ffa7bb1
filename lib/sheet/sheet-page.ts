import type { PageTables } from "#lib/tables/page-tables";
import { printQuery, type Query } from "#lib/url/query";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

/** A sheet shows parts of the lists of another page: it has their day and release, and no list of its own. */
export function sheetPage<Path>(): PageTables<Path, CommonParameters, never> {
  return { specification: () => commonSpecification, columns: {}, tables: () => ({}) };
}

export function stateSheetAddress(iso3: string, pins: Query = {}): string {
  return `/countries/${iso3}/sheet${printQuery(pins)}`;
}

export function treatySheetAddress(code: string, pins: Query = {}): string {
  return `/treaties/${code}/sheet${printQuery(pins)}`;
}
