/** 1 January 1980, 00:00: the first day that the format knows. */
const firstDay = 0x0021;
const signature = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;

/**
 * Sets the day and time of every entry of a zip file to the format's first, in place: docx writes the moment of
 * writing, and the same text has to give the same bytes. Throws where the bytes are not such a file.
 */
export function clearZipDates(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expectSignature(view, at, signature.listed);
    writeFirstDay(view, at + 12);
    const entry = view.getUint32(at + 42, true);
    expectSignature(view, entry, signature.entry);
    writeFirstDay(view, entry + 10);
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}

function writeFirstDay(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1)
    if (view.getUint32(at, true) === signature.end) return at;
  throw new Error("No zip file: its list of entries is missing");
}

function expectSignature(view: DataView, at: number, expected: number): void {
  if (view.getUint32(at, true) !== expected) throw new Error(`No entry of a zip file at ${at}`);
}
