/** What a pack is, in the language of its pages. */
export type PackAbout = Readonly<{
  /** The State's ISO code, or "all" for everything that comes with the product. */
  id: string;
  /** The States of which every observation is in it. */
  states: readonly string[];
  locale: string;
  release: string;
  /** The build of the software whose pages these are. */
  build: string;
  /** Pages that found no room in it. */
  leftOut: number;
  /** The day on which they were made: their "today". */
  day: string;
}>;

/** A part of the file: a gzip stream of its own, which is unpacked when it is asked for. */
export type PackPart = Readonly<{ name: string; offset: number; length: number }>;
export type PackHead = PackAbout & Readonly<{ parts: readonly PackPart[] }>;

/** Names of parts: the facts, and the pages by their addresses: "page:/countries/KAZ". */
export const dataPart = "data";
export const messagesPart = "messages";
export const pagePart = (path: string) => `page:${path}`;

/** The first bytes of every pack; a changed layout has other ones. */
const signature = new TextEncoder().encode("PACTA-PACK-1\n");

/**
 * A pack as one file: signature, length of the head in four bytes, the head (JSON, gzip), the parts one after the other.
 * `parts` are compressed already.
 */
export async function packFile(
  about: PackAbout,
  parts: readonly (readonly [name: string, gzip: Uint8Array<ArrayBuffer>])[],
): Promise<Blob> {
  let offset = 0;
  const placed = parts.map(([name, { length }]): PackPart => {
    const part = { name, offset, length };
    offset += length;
    return part;
  });
  const head = await gzipped(JSON.stringify({ ...about, parts: placed } satisfies PackHead));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, head.length);
  return new Blob([signature, size, head, ...parts.map(([, bytes]) => bytes)]);
}

export type OpenedPack = Readonly<{
  head: PackHead;
  names: ReadonlySet<string>;
  /** The text of a part; `null` where the pack has none of that name. */
  read(name: string): Promise<string | null>;
}>;

/**
 * Opens a pack, cut off or foreign ones excepted.
 * @throws where the file is no pack of this layout, or not whole.
 */
export async function openPack(file: Blob): Promise<OpenedPack> {
  const start = new Uint8Array(await file.slice(0, signature.length + 4).arrayBuffer());
  if (start.length < signature.length + 4 || signature.some((byte, n) => start[n] !== byte)) {
    throw new Error("This is no pack of this version.");
  }
  const size = new DataView(start.buffer).getUint32(signature.length);
  const body = signature.length + 4 + size;
  const head = JSON.parse(await unzipped(file.slice(signature.length + 4, body))) as PackHead;
  const end = head.parts.reduce((sum, { length }) => sum + length, body);
  if (file.size !== end) throw new Error(`The pack is not whole: ${file.size} of ${end} bytes.`);
  const parts = new Map(head.parts.map((part) => [part.name, part]));
  return {
    head,
    names: new Set(parts.keys()),
    async read(name) {
      const part = parts.get(name);
      if (part === undefined) return null;
      return unzipped(file.slice(body + part.offset, body + part.offset + part.length));
    },
  };
}

export async function gzipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function unzipped(part: Blob): Promise<string> {
  return new Response(part.stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
