import { hash } from "node:crypto";
import type { Passage } from "#lib/import/uhri/passage";
import type { Observation } from "#lib/observations/observation";

/**
 * An imported observation as one line of JSON, with the keys in the order in which a release stores them, so that a
 * line made of a release's row is the line that was imported.
 */
export function lineOfObservation({ heading, text, ...record }: Observation): string {
  return lineOfRow(heading, text ?? "", JSON.stringify(record));
}

/** The same line made of a row that a release holds. */
export function lineOfRow(heading: string | null, text: string, record: string): string {
  return `{"heading":${JSON.stringify(heading)},"text":${JSON.stringify(text)},${record.slice(1)}`;
}

export function observationOfLine(line: Uint8Array | string): Observation {
  return JSON.parse(typeof line === "string" ? line : Buffer.from(line).toString("utf8"));
}

/** Tells whether two lines are the same; sixteen bytes are enough for any number of passages. */
export function printOfLine(line: Uint8Array | string): string {
  return hash("sha256", line, "base64url").slice(0, 22);
}

/** The passage that an imported observation was made of. */
export function passageOf({ imported, heading, text, id }: Observation): Passage {
  if (imported === null) throw new TypeError(`Observation ${id} is not imported.`);
  return { ...imported, heading, text: text ?? "" };
}
