import type { Surroundings } from "#lib/api/respond";
import { localHref } from "#lib/i18n/local-href";
import { NotHeldError } from "#lib/packs/held-release";
import { type PackedTable, packTable } from "#lib/table/packed-table";
import type { ExportReading, RegisteredPage } from "#lib/tables/registered-page";
import { pages } from "#lib/tables/registry";
import { type TablePlace, tablePlaces } from "#lib/tables/table-places";

/** A page that is not saved as it was, worked out anew from what is saved: its tables, as its address asks for them. */
export type PageView = Readonly<{
  release: string;
  asOf: string;
  tables: readonly Readonly<{ place: TablePlace; packed: PackedTable }>[];
  /** Tables that count what is not saved are left out, and said to be. */
  leftOut: number;
}>;

/** The tables of the page at a path without its language; `null` where no page with tables answers there. */
export function pageView(
  path: readonly string[],
  parameters: URLSearchParams,
  { requestRelease, today, words, locale }: Surroundings,
): PageView | null {
  const { release, missing } = requestRelease(parameters.get("release"));
  if (missing !== null) return null;
  for (const page of pages) {
    const read = (table: string) =>
      readTable(page, { release, path, table, parameters, today, words });
    const names = page.tables(release.index);
    const readings = names.map((name) => [name, read(name)] as const);
    if (readings.every(([, reading]) => reading === null)) continue;
    const held = readings.flatMap(([name, reading]) =>
      reading === null || reading === "not held" ? [] : [[name, reading] as const],
    );
    const basePath = localHref(locale, `/${path.map(encodeURIComponent).join("/")}`);
    return {
      release: release.id,
      asOf: held[0]?.[1].asOf ?? today,
      tables: placed(basePath, held),
      leftOut: readings.filter(([, reading]) => reading === "not held").length,
    };
  }
  return null;
}

function readTable(
  page: RegisteredPage,
  request: Parameters<RegisteredPage["read"]>[0],
): ExportReading | null | "not held" {
  try {
    return page.read(request);
  } catch (error) {
    if (error instanceof NotHeldError) return "not held";
    throw error;
  }
}

function placed(
  basePath: string,
  held: readonly (readonly [name: string, reading: ExportReading])[],
): PageView["tables"] {
  const [first] = held;
  if (first === undefined) return [];
  const { bom: _, ...specification } = first[1].specification;
  const { bom: __, ...values } = first[1].values;
  const places = tablePlaces({
    basePath,
    specification,
    values,
    arrangements: Object.fromEntries(held.map(([name, { arrangement }]) => [name, arrangement])),
    citables: Object.fromEntries(
      held.flatMap(([name, { citable }]) => (citable === null ? [] : [[name, true]])),
    ),
  });
  return held.flatMap(([name, { whole }]) => {
    const place = places[name];
    return place === undefined ? [] : [{ place, packed: packTable(whole) }];
  });
}
