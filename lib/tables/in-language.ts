import { labelIn, listIn } from "#lib/i18n/label-in";
import { defaultLocale } from "#lib/i18n/locales";
import { foreign } from "#lib/i18n/said-in";
import { type Cell, lazyRow, type Row, type Table } from "#lib/table/table";

/** Columns whose values are texts of the facts, which are in English unless a label translates them. */
const columnsOfFacts: ReadonlySet<string> = new Set([
  "actNote",
  "asOf",
  "avenue",
  "basis",
  "body",
  "commitmentKind",
  "commitmentStatus",
  "cycle",
  "dateBasis",
  "deadline",
  "event",
  "exhaustion",
  "grade",
  "gradeMeaning",
  "group",
  "groups",
  "heading",
  "intermediateRegion",
  "issue",
  "legalBasis",
  "note",
  "one",
  "other",
  "portal",
  "procedure",
  "publisher",
  "read",
  "reason",
  "recommendation",
  "region",
  "remedies",
  "resolution",
  "rule",
  "settled",
  "sourceA",
  "sourceB",
  "sourceDay",
  "subject",
  "subregion",
  "summary",
  "timeLimit",
  "title",
  "unit",
  "where",
  "whereToSend",
  "who",
  "why",
]);

/**
 * The table with the texts of the facts in a language: labels that are translated as they are there, every other text
 * in English and marked so. A cell that says its language already stays.
 */
export function inLanguage(table: Table, locale: string): Table {
  if (locale === defaultLocale) return table;
  const columns = table.columns.map(({ id }) => id).filter((id) => columnsOfFacts.has(id));
  if (columns.length === 0) return table;
  return { ...table, rows: table.rows.map((row) => rowIn(row, columns, locale)) };
}

function rowIn(row: Row, columns: readonly string[], locale: string): Row {
  return lazyRow(row.id, () => {
    const cells = { ...row.cells };
    for (const id of columns) {
      const cell = cells[id];
      if (cell !== undefined) cells[id] = cellIn(cell, locale);
    }
    return cells;
  });
}

function cellIn(cell: Cell, locale: string): Cell {
  if (cell.kind === "missing") return cell;
  if (cell.lang !== undefined) return withoutOwn(cell, locale);
  if (!/\p{L}{3}/u.test(cell.text)) return cell;
  const said = cell.text.includes("; ") ? listIn(locale, cell.text) : labelIn(locale, cell.text);
  const lang = foreign(locale, said);
  return { ...cell, text: said.text, ...(lang !== undefined && { lang }) };
}

/** A cell in the language of the page need not say so. */
function withoutOwn(cell: Cell & { kind: "value" }, locale: string): Cell {
  if (cell.lang !== locale) return cell;
  const { lang: _, ...own } = cell;
  return own;
}
