import type { IsoDate } from "#lib/dates/calendar-date";
import type { Words } from "#lib/i18n/words";
import type { Release } from "#lib/release/release";
import type { View } from "#lib/release/view";
import type { SheetList } from "#lib/sheet/sheet";
import { stateSheet } from "#lib/sheet/state-sheet";
import { treatySheet } from "#lib/sheet/treaty-sheet";
import { count, type Table, value } from "#lib/table/table";
import { factPages } from "#lib/tables/fact-pages";
import { observationTable } from "#lib/tables/observation-table";
import { matchPath } from "#lib/tables/path-pattern";
import type { ExportReading, RegisteredPage } from "#lib/tables/registered-page";
import { type Dropped, readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

/** A table of a view: under which name the page has it, and the rows and columns that the view shows or can show. */
export type ViewTable = Readonly<{ name: string; table: Table }>;

/** All tables of a view in one release. `isThere`: whether the release has such a page. */
export type ViewTables = Readonly<{
  isThere: boolean;
  tables: readonly ViewTable[];
  /** Parts of the address that this release cannot read. */
  dropped: readonly Dropped[];
}>;

export type ViewReading = Readonly<{ release: Release; view: View; today: IsoDate; words: Words }>;

/** Pages that are drawn from no facts, and those that only show what a browser keeps, have no view to compare. */
export function hasView({ path }: View): boolean {
  return (
    isSearch(path) || sheetOf(path) !== null || factPages.some(({ pattern }) => fits(pattern, path))
  );
}

export function isSearch(path: readonly string[]): boolean {
  return path.length === 1 && path[0] === "search";
}

function fits(pattern: string, path: readonly string[]): boolean {
  return matchPath(pattern, path) !== undefined;
}

/** The tables of a page as its address asks for them, the words of its filters included, the columns all of them. */
export function viewTables(reading: ViewReading): ViewTables {
  const { path } = reading.view;
  return sheetOf(path) === null ? pageTables(reading) : sheetTables(reading);
}

function pageTables({ release, view, today, words }: ViewReading): ViewTables {
  const { path, parameters } = view;
  const request = { release, path, parameters, today, words };
  const page = factPages.find(({ pattern }) => fits(pattern, path));
  const names = page?.tables(release.index) ?? [];
  const readings = names.flatMap((name) => {
    const found = (page as RegisteredPage).read({ ...request, table: name });
    return found === null ? [] : [[name, found] as const];
  });
  const [first] = readings;
  const own = ownRecord(path, release, words);
  return {
    isThere: first !== undefined && (path[0] !== "observations" || own.length > 0),
    tables: [...own, ...readings.map(([name, found]) => ({ name, table: shownRows(found) }))],
    dropped: first?.[1].dropped ?? [],
  };
}

/** The rows that the reader's words leave, with all columns of the table: what is hidden can be edited too. */
function shownRows({ table, whole, arrangement }: ExportReading): Table {
  if (arrangement.filter === "") return whole;
  const shown = new Set(table.rows.map(({ id }) => id));
  return { ...whole, rows: whole.rows.filter(({ id }) => shown.has(id)) };
}

/** The page of an observation shows the observation itself before any list. */
function ownRecord(path: readonly string[], release: Release, words: Words): readonly ViewTable[] {
  if (path[0] !== "observations") return [];
  const found = release.observations.find(path[1] ?? "");
  if (found === undefined) return [];
  const title = words("releases.changes.thisObservation");
  const parts = { id: "observation", title, observations: [found], index: release.index, words };
  return [{ name: "observation", table: observationTable(parts) }];
}

function sheetOf(path: readonly string[]): "countries" | "treaties" | null {
  const [first, , last] = path;
  if (path.length !== 3 || last !== "sheet") return null;
  return first === "countries" || first === "treaties" ? first : null;
}

function sheetTables({ release, view, today, words }: ViewReading): ViewTables {
  const { values, dropped } = readParameters(commonSpecification, view.parameters);
  const request = { release, values, asOf: values.asOf ?? today, words };
  const name = (view.path[1] ?? "").toUpperCase();
  const tables =
    sheetOf(view.path) === "countries"
      ? stateSheetTables(stateSheet({ ...request, path: { iso3: name } }), words)
      : treatySheetTables(treatySheet({ ...request, path: { code: name } }));
  return { isThere: tables !== null, tables: tables ?? [], dropped };
}

function stateSheetTables(
  sheet: ReturnType<typeof stateSheet>,
  words: Words,
): readonly ViewTable[] | null {
  if (sheet === null) return null;
  const { status, procedures, reporting, followUp, observations, counts } = sheet;
  const lists = [status, procedures, reporting, followUp, observations].map(listTable);
  const numbers: Table = {
    id: "counts",
    title: words("sheet.onRecord"),
    columns: [
      { id: "what", label: words("releases.changes.columns.record"), kind: "text" },
      { id: "count", label: words("releases.changes.count"), kind: "number" },
    ],
    rows: counts.map(([what, number]) => {
      return { id: what, cells: { what: value(what), count: count(number) } };
    }),
  };
  return [...lists, { name: "counts", table: numbers }];
}

function treatySheetTables(sheet: ReturnType<typeof treatySheet>): readonly ViewTable[] | null {
  return sheet === null ? null : [sheet.regions, sheet.acts, sheet.procedures].map(listTable);
}

/** A list of a sheet as a table: its rows are known by what they say first. */
function listTable({ id, title, heads, rows }: SheetList): ViewTable {
  const columns = heads.map((label, place) => ({
    id: String(place),
    label,
    kind: "text" as const,
  }));
  const seen = new Map<string, number>();
  const table: Table = {
    id,
    title,
    columns,
    rows: rows.map((cells) => {
      const first = cells[0]?.text ?? "";
      const times = seen.get(first) ?? 0;
      seen.set(first, times + 1);
      return {
        id: times === 0 ? first : `${first}-${times}`,
        cells: Object.fromEntries(cells.map((cell, place) => [String(place), value(cell.text)])),
      };
    }),
  };
  return { name: id, table };
}
