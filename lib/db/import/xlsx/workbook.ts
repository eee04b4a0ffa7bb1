import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { refusalOf } from "#lib/db/import/damaged-file";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { xmlReader } from "#lib/db/import/xlsx/read-xml";

/** A part of a workbook, opened for reading as often as is needed. */
export type WorkbookPart = Readonly<{ bytes: number; open(): Promise<Readable> }>;

export type Workbook = Readonly<{
  firstSheet: WorkbookPart;
  /** Texts that cells point to; `null` where every cell has its own. */
  sharedStrings: WorkbookPart | null;
  close(): void;
}>;

/** The parts of a workbook that only say where the others are. */
const mostBytesOfIndex = 4 * 1024 * 1024;
/** Twenty times the sheet of the whole index. */
const mostBytesOfPart = 10 * 1024 ** 3;
/** A workbook of the export has some twenty parts. */
const mostParts = 5000;
/** Text is pressed to a tenth of its size, rarely to a thirtieth; beyond this, and large, it is no text. */
const mostPressed = 150;
const largeBytes = 64 * 1024 * 1024;

/**
 * Opens the first sheet of an XLSX file. Nothing of it is read yet.
 * @throws {ImportRefusal} where the file is no workbook.
 */
export async function openWorkbook(path: string, name: string): Promise<Workbook> {
  const zip = await openPromise(path, { autoClose: false }).catch((error: Error) => {
    throw new ImportRefusal(`${name} is damaged or cut off: ${error.message}.`);
  });
  try {
    return await workbookOf(zip, name);
  } catch (error) {
    zip.close();
    throw refusalOf(error, name);
  }
}

async function workbookOf(zip: ZipFile, name: string): Promise<Workbook> {
  const parts = await partsOf(zip, name);
  const book = await relationsOf(parts, "_rels/.rels", "");
  const bookPath = findTarget(book, "officeDocument")?.path ?? "xl/workbook.xml";
  const folder = bookPath.slice(0, bookPath.lastIndexOf("/") + 1);
  const file = bookPath.slice(folder.length);
  const relations = await relationsOf(parts, `${folder}_rels/${file}.rels`, folder);
  const sheetId = await firstSheetId(parts, bookPath);
  const sheetPath = relations.find(({ id }) => id === sheetId)?.path;
  const firstSheet = sheetPath === undefined ? undefined : parts.get(sheetPath);
  if (firstSheet === undefined) {
    throw new ImportRefusal(`${name} is no Excel workbook: it holds no sheet.`);
  }
  const strings = findTarget(relations, "sharedStrings");
  const sharedStrings = strings === undefined ? null : (parts.get(strings.path) ?? null);
  return { firstSheet, sharedStrings, close: () => zip.close() };
}

async function partsOf(zip: ZipFile, name: string): Promise<ReadonlyMap<string, WorkbookPart>> {
  const parts = new Map<string, WorkbookPart>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new ImportRefusal(`${name} is protected by a password.`);
    parts.set(entry.fileName, partOf(zip, entry, name));
    if (zip.entriesRead > mostParts) {
      throw new ImportRefusal(
        `${name} is no Excel workbook: it holds more than ${mostParts} files.`,
      );
    }
  }
  return parts;
}

function partOf(zip: ZipFile, entry: Entry, name: string): WorkbookPart {
  return {
    bytes: entry.uncompressedSize,
    open: () => {
      if (entry.uncompressedSize > mostBytesOfPart) {
        throw new ImportRefusal(`${name} is not the export of the index: it is far too large.`);
      }
      if (isBomb(entry)) {
        throw new ImportRefusal(
          `${name} is not the export of the index: it unpacks to ${mostPressed} times its size and more.`,
        );
      }
      return zip.openReadStreamPromise(entry);
    },
  };
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > largeBytes && uncompressedSize > compressedSize * mostPressed;
}

type Relation = Readonly<{ id: string; type: string; path: string }>;

async function relationsOf(
  parts: ReadonlyMap<string, WorkbookPart>,
  path: string,
  folder: string,
): Promise<readonly Relation[]> {
  const tags = await tagsOf(parts.get(path), "Relationship");
  return tags.map(({ Id, Type, Target = "" }) => ({
    id: Id ?? "",
    type: Type ?? "",
    path: Target.startsWith("/") ? Target.slice(1) : folder + Target,
  }));
}

function findTarget(relations: readonly Relation[], type: string): Relation | undefined {
  return relations.find((relation) => relation.type.endsWith(`/${type}`));
}

async function firstSheetId(
  parts: ReadonlyMap<string, WorkbookPart>,
  bookPath: string,
): Promise<string | undefined> {
  const [first = {}] = await tagsOf(parts.get(bookPath), "sheet");
  const key = Object.keys(first).find((attribute) => /(?:^|:)id$/.test(attribute));
  return key === undefined ? undefined : first[key];
}

/** The attributes of every tag of that name in a short part. */
async function tagsOf(
  part: WorkbookPart | undefined,
  name: string,
): Promise<Readonly<Record<string, string>>[]> {
  if (part === undefined || part.bytes > mostBytesOfIndex) return [];
  const found: Readonly<Record<string, string>>[] = [];
  const reader = xmlReader({
    open: (tag, attributes) => {
      if (tag === name) found.push(attributes);
    },
    text: () => {},
    close: () => {},
  });
  reader.write(await text(await part.open()));
  reader.close();
  return found;
}
