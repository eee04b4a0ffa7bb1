import { closeSync, openSync, writeSync } from "node:fs";
import { crc32, createDeflateRaw } from "node:zlib";

/** One file of an archive: its pieces, and what the archive lies about it. */
export type ZipPart = Readonly<{
  name: string;
  pieces: () => Iterable<string | Buffer>;
  /** The size that the directory tells, where it is not the true one. */
  toldBytes?: number;
}>;

/** Writes a zip archive piece by piece, so that what it unpacks to need not fit into memory. */
export async function writeZip(path: string, parts: Iterable<ZipPart>): Promise<void> {
  const file = openSync(path, "w");
  const directory: Buffer[] = [];
  let offset = 0;
  let count = 0;
  const put = (bytes: Buffer) => {
    writeSync(file, bytes);
    offset += bytes.length;
  };
  for (const part of parts) {
    const at = offset;
    const name = Buffer.from(part.name);
    put(
      Buffer.concat([
        numbers("4 2 2 2 2 2 4 4 4 2 2", 0x04034b50, 20, 8, 8, 0, 0, 0, 0, 0, name.length, 0),
        name,
      ]),
    );
    const { crc, packed, whole } = await deflateInto(put, part.pieces());
    const told = part.toldBytes ?? whole;
    put(numbers("4 4 4 4", 0x08074b50, crc, packed, told));
    directory.push(
      numbers(
        "4 2 2 2 2 2 2 4 4 4 2 2 2 2 2 4 4",
        0x02014b50,
        20,
        20,
        8,
        8,
        0,
        0,
        crc,
        packed,
        told,
        name.length,
        0,
        0,
        0,
        0,
        0,
        at,
      ),
      name,
    );
    count += 1;
  }
  const central = Buffer.concat(directory);
  const start = offset;
  put(central);
  const shown = Math.min(count, 0xffff);
  put(numbers("4 2 2 2 2 4 4 2", 0x06054b50, 0, 0, shown, shown, central.length, start, 0));
  closeSync(file);
}

async function deflateInto(put: (bytes: Buffer) => void, pieces: Iterable<string | Buffer>) {
  const deflate = createDeflateRaw({ level: 9 });
  let [crc, packed, whole] = [0, 0, 0];
  const done = (async () => {
    for await (const bytes of deflate) {
      packed += bytes.length;
      put(bytes);
    }
  })();
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    crc = crc32(bytes, crc);
    whole += bytes.length;
    if (!deflate.write(bytes)) await new Promise((go) => deflate.once("drain", go));
  }
  deflate.end();
  await done;
  return { crc, packed, whole };
}

/** Whole numbers one after the other, little end first, each of so many bytes. */
function numbers(layout: string, ...values: number[]): Buffer {
  const sizes = layout.split(" ").map(Number);
  return Buffer.concat(
    sizes.map((size, place) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE((values[place] ?? 0) % 2 ** (8 * size), 0, size);
      return bytes;
    }),
  );
}
