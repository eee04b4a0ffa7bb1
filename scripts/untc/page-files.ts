import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { largestPageBytes, tooLarge } from "#lib/import/untc/decode-page";
import { PageRefusal } from "#lib/import/untc/page-refusal";

const mostFiles = 500;

/**
 * The files behind what was named: a file is itself, a folder the pages right in it.
 * @throws {ImportRefusal} for what is not there, and for a folder without pages.
 */
export function pageFiles(paths: readonly string[]): string[] {
  const files = [...new Set(paths.flatMap(filesAt))];
  if (files.length > mostFiles) {
    throw new ImportRefusal(`${files.length} files are more than ${mostFiles}; name fewer.`);
  }
  return files;
}

function filesAt(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new ImportRefusal(`${path}: there is no such file.`);
  if (!stats.isDirectory()) return [path];
  const pages = readdirSync(path)
    .filter((name) => /\.(?:html?|xhtml|aspx|xml)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
  if (pages.length === 0) throw new ImportRefusal(`${path} holds no page in HTML or XML.`);
  return pages;
}

/** A page read, or why it was not. */
export type Reading<Page> = Readonly<
  { file: string; page: Page } | { file: string; refused: string }
>;

/** Reads each file by itself: what is wrong with one does not keep the others from being read. */
export function readEach<Page>(
  files: readonly string[],
  read: (bytes: Uint8Array) => Page,
): Reading<Page>[] {
  return files.map((file) => {
    try {
      return { file, page: read(bytesOf(file)) };
    } catch (error) {
      if (error instanceof PageRefusal) {
        return { file, refused: `${basename(file)} ${error.message}` };
      }
      throw error;
    }
  });
}

/** @throws {PageRefusal} for a file that is too large, without reading it. */
function bytesOf(file: string): Uint8Array {
  const stats = statSync(file);
  if (!stats.isFile()) throw new PageRefusal("is no file that can be read.");
  if (stats.size > largestPageBytes) throw tooLarge(stats.size);
  return readFileSync(file);
}
