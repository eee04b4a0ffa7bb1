import type { Readable } from "node:stream";
import { openWorkFile, type WorkFile } from "#lib/db/import/work-file";
import { textCollector, unescapeCell } from "#lib/db/import/xlsx/cell-text";
import { textPieces, xmlReader } from "#lib/db/import/xlsx/read-xml";

export type SharedStrings = Readonly<{
  /** `undefined` for a number that the workbook has no string for. */
  get(index: number): string | undefined;
  close(): void;
}>;

/** Labels and symbols are short and come again and again; texts come once, as a rule in the order of the rows. */
const longestRemembered = 200;
const mostRemembered = 50_000;

/** Ten times those of the whole index: where each one ends is held in memory. */
const mostStrings = 10_000_000;

/**
 * Sets the shared strings of a workbook aside in a file, since those of the whole index are 250 MB; only where each one
 * ends is held in memory. Gives the number of bytes read with every piece, and the strings at the end.
 */
export async function* readSharedStrings(
  part: Readable,
  workFolder: string,
): AsyncGenerator<number, SharedStrings> {
  const file = openWorkFile(workFolder, "shared-strings");
  const ends: number[] = [];
  let end = 0;
  let waiting: Buffer[] = [];
  const collector = textCollector();
  const reader = xmlReader({
    open: collector.open,
    text: collector.text,
    close(name) {
      collector.close(name);
      if (name !== "si") return;
      const bytes = Buffer.from(unescapeCell(collector.take()));
      end += bytes.length;
      ends.push(end);
      if (ends.length > mostStrings) throw new Error(`it has more than ${mostStrings} texts`);
      waiting.push(bytes);
    },
  });
  for await (const { text, bytes } of textPieces(part)) {
    reader.write(text);
    file.append(Buffer.concat(waiting));
    waiting = [];
    yield bytes;
  }
  reader.close();
  return { get: remembering((index) => stringAt(file, ends, index)), close: file.close };
}

function stringAt(file: WorkFile, ends: readonly number[], index: number): string | undefined {
  const end = ends[index];
  if (end === undefined) return undefined;
  const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
  return file.read(start, end - start).toString("utf8");
}

/** Remembers the strings that are asked for a second time. */
function remembering(
  get: (index: number) => string | undefined,
): (index: number) => string | undefined {
  const remembered = new Map<number, string>();
  let highest = -1;
  return (index) => {
    const known = remembered.get(index);
    if (known !== undefined) return known;
    const string = get(index);
    if (index > highest) highest = index;
    else if (string !== undefined && string.length <= longestRemembered) {
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(index, string);
    }
    return string;
  };
}
