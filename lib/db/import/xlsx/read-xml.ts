import type { Readable } from "node:stream";
import { SaxesParser } from "saxes";

export type XmlHandlers = Readonly<{
  /** Names come without a prefix: "row" for `<x:row>`. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}>;

export type XmlReader = Readonly<{ write(piece: string): void; close(): void }>;

/** Reads XML a piece at a time. Entities of its own, as a document type may declare, are not followed but refused. */
export function xmlReader(handlers: XmlHandlers): XmlReader {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  parser.on("opentag", ({ name, attributes }) => handlers.open(localName(name), attributes));
  parser.on("text", handlers.text);
  parser.on("cdata", handlers.text);
  parser.on("closetag", ({ name }) => handlers.close(localName(name)));
  parser.on("error", (error) => {
    throw error;
  });
  return {
    write: (piece) => {
      parser.write(piece);
    },
    close: () => {
      parser.close();
    },
  };
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** A part as text, with how many bytes each piece had. @throws {TypeError} where it is not written in UTF-8. */
export async function* textPieces(part: Readable): AsyncGenerator<{ text: string; bytes: number }> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of part) {
    yield { text: decoder.decode(piece, { stream: true }), bytes: piece.length };
  }
  yield { text: decoder.decode(), bytes: 0 };
}
