import type { Surroundings } from "#lib/api/respond";
import { type FileWriter, writers } from "#lib/export/writers";

/** The file that an export's last segment asks for. */
export type AskedFile = Readonly<{ name: string; extension: string; writer: FileWriter }>;

/**
 * Reads "acts.csv", or "acts" with `?format=csv`: the table's name and the writer of its ending, the longest that fits
 * ("acts.csl.json"). `null` where the ending is none of those known.
 */
export function readFileName(file: string, format: string | null): AskedFile | null {
  const whole = format === null ? file : `${file}.${format}`;
  const extension = Object.keys(writers)
    .filter((each) => whole.endsWith(`.${each}`))
    .sort((a, b) => b.length - a.length)[0];
  const writer = extension === undefined ? undefined : writers[extension];
  if (extension === undefined || writer === undefined) return null;
  return { name: whole.slice(0, -extension.length - 1), extension, writer };
}

/** What a file's name in addresses may not say, in words for the caller. */
export function noSuchFile(path: readonly string[], file: string): string {
  const page = `/${path.join("/")}`;
  const known = Object.keys(writers).join(", ");
  return `The page ${page} has no file ${JSON.stringify(file)}; a file is a table's name and one of ${known}, as main.csv is.`;
}

/** Why a list is too long for a form of file; `null` where it is not. */
export function tooLongFor(
  { writer, extension }: AskedFile,
  rowCount: number,
  { words }: Pick<Surroundings, "words">,
): string | null {
  const { most } = writer;
  if (most === undefined || rowCount <= most.rows) return null;
  const parts = { kind: extension, most: most.rows, count: rowCount };
  return words(`export.${most.message}`, parts);
}
