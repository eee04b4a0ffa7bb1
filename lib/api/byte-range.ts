/** The bytes of a file that are asked for, both ends included. */
export type ByteRange = Readonly<{ from: number; to: number }>;

/**
 * Reads a `Range` (RFC 9110, 14.2): one range of bytes. `null` asks for all of the file, as does whatever else may stand there, several ranges
 * included, which a server may answer whole; `"unsatisfiable"` begins behind its end.
 */
export function readRange(header: string | null, size: number): ByteRange | null | "unsatisfiable" {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return null;
  if (first === "") {
    const length = Number(last);
    return length === 0 ? "unsatisfiable" : { from: Math.max(0, size - length), to: size - 1 };
  }
  const from = Number(first);
  const to = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < from) return null;
  return from >= size ? "unsatisfiable" : { from, to };
}
