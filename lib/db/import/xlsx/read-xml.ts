import type { Readable } from "node:stream";
import { SaxesParser } from "saxes";

export type XmlHandlers = Readonly<{
  /** Names come without a prefix: "row" for `<x:row>`. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}>;

export type XmlReader = Readonly<{ write(piece: string): void; close(): void }>;

/** Far above the longest text and the deepest place of a workbook; what goes beyond is made to fill the memory. */
const mostCharacters = 4_000_000;
const mostDepth = 64;

/**
 * Reads XML a piece at a time, holding one tag or one text at most. A document type is refused, and with it every entity
 * of its own, as are tags and texts beyond measure.
 */
export function xmlReader(handlers: XmlHandlers): XmlReader {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  let waitingCharacters = 0;
  let depth = 0;
  const text = (found: string) => {
    waitingCharacters = 0;
    handlers.text(found);
  };
  parser.on("opentag", ({ name, attributes }) => {
    waitingCharacters = 0;
    depth += 1;
    if (depth > mostDepth) throw new Error(`tags stand more than ${mostDepth} deep`);
    handlers.open(localName(name), attributes);
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }) => {
    waitingCharacters = 0;
    depth -= 1;
    handlers.close(localName(name));
  });
  parser.on("doctype", () => {
    throw new Error("it declares a document type of its own");
  });
  parser.on("error", (error) => {
    throw error;
  });
  return {
    write: (piece) => {
      waitingCharacters += piece.length;
      parser.write(piece);
      if (waitingCharacters > mostCharacters) {
        throw new Error(`a text or a tag has more than ${mostCharacters} characters`);
      }
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
