import { PassThrough, Readable } from "node:stream";
import type { ReadableStream as NodeWebStream } from "node:stream/web";
import type { ExportRows } from "#lib/export/export-rows";
import { writeAboutSheet } from "#lib/export/xlsx/about-sheet";
import { writeDataSheet } from "#lib/export/xlsx/data-sheet";

/** The most rows of data that a worksheet takes below its header. */
export const mostSheetRows = 1_048_575;

/**
 * Rows as an Excel workbook, written while it is taken: the rows on the first sheet, what the file is on the second. Text
 * that a spreadsheet would run as a formula has an apostrophe in front, as in CSV: in the workbook it is text anyway, and
 * stays harmless when someone saves that as CSV.
 */
export function xlsxOfRows(rows: ExportRows): ReadableStream<Uint8Array> {
  const out = new PassThrough();
  writeWorkbook(rows, out).catch((error) => out.destroy(error));
  const web: NodeWebStream = Readable.toWeb(out);
  return web as unknown as ReadableStream<Uint8Array>;
}

/** exceljs is large, and only workbooks need it. */
async function writeWorkbook(rows: ExportRows, out: PassThrough): Promise<void> {
  const { default: exceljs } = await import("exceljs");
  const made = new Date(`${rows.about.asOf}T00:00:00Z`);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
    zip: { zlib: { level: 4 } },
  });
  datedEntries(workbook as unknown as ZippedWorkbook, made);
  workbook.creator = "Pacta";
  workbook.lastModifiedBy = "Pacta";
  workbook.created = made;
  workbook.modified = made;
  await writeDataSheet(workbook, rows, out);
  if (out.destroyed) return;
  writeAboutSheet(workbook, rows);
  await workbook.commit();
}

/**
 * What exceljs writes its parts through and does not declare: an archive of archiver, whose module takes the parts one after
 * the other, those too that wait since the workbook was made.
 */
type ZippedWorkbook = Readonly<{
  zip: { _module: { append(source: unknown, entry: object, done: unknown): unknown } };
}>;

/** The parts of the archive carry the day of the workbook and not the minute of writing: the same rows give the same bytes. */
function datedEntries({ zip }: ZippedWorkbook, date: Date): void {
  const append = zip._module.append.bind(zip._module);
  zip._module.append = (source, entry, done) => append(source, { ...entry, date }, done);
}
