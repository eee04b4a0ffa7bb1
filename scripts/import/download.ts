import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { ImportRefusal } from "#lib/db/import/import-refusal";

export type OnDownload = (doneBytes: number, wholeBytes: number | null) => void;

/** Whether what the user gave is an address and not a path; "C:\export.json" is a path. */
export function isAddress(file: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(file);
}

/**
 * Fetches an address into a file, a piece at a time; redirects are followed.
 * @throws {ImportRefusal} where the address gives no file, or only a part of it.
 */
export async function download(address: string, path: string, onDownload: OnDownload) {
  if (!/^https?:\/\//i.test(address)) {
    throw new ImportRefusal(`${address} is neither a web address nor a file.`);
  }
  const { body, wholeBytes } = await ask(address);
  let doneBytes = 0;
  async function* counted(pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      doneBytes += piece.length;
      onDownload(doneBytes, wholeBytes);
      yield piece;
    }
  }
  try {
    await pipeline(body, counted, createWriteStream(path));
  } catch (error) {
    if (error instanceof Error && "syscall" in error && "path" in error) throw error;
    throw new ImportRefusal(
      `The download of ${address} broke off after ${doneBytes} bytes: ${reasonOf(error)}.`,
    );
  }
}

async function ask(address: string) {
  const answer = await fetch(address).catch((error: unknown) => {
    throw new ImportRefusal(`${address} does not answer: ${reasonOf(error)}.`);
  });
  if (!answer.ok || answer.body === null) {
    throw new ImportRefusal(
      `${address} answers ${answer.status} ${answer.statusText}`.trim().concat("."),
    );
  }
  if (answer.headers.get("content-type")?.startsWith("text/html")) {
    await answer.body.cancel();
    throw new ImportRefusal(`${address} answers with a web page, not with an export of the index.`);
  }
  return { body: answer.body, wholeBytes: wholeBytesOf(answer) };
}

/** As announced; a compressed answer has other bytes than it announces. */
function wholeBytesOf({ headers }: Response): number | null {
  const length = Number(headers.get("content-length"));
  return headers.has("content-encoding") || !(length > 0) ? null : length;
}

/** `fetch` says "fetch failed" and keeps what failed in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return (cause instanceof Error ? cause.message || cause.name : String(cause)).replace(/\.$/, "");
}
