import { hash } from "node:crypto";
import type { Passage } from "#lib/import/uhri/passage";
import type { Observation } from "#lib/observations/observation";
import { languageOfText } from "#lib/observations/passage-text";

/**
 * An imported observation as one line of JSON, with the keys in the order in which a release stores them, so that a
 * line made of a release's row is the line that was imported.
 */
export function lineOfObservation(observation: Observation): string {
  const { heading, text, translations: _, ...record } = observation;
  return lineOfRow(heading, text ?? "", JSON.stringify(record));
}

/** The same line made of a row that a release holds. */
export function lineOfRow(heading: string | null, text: string, record: string): string {
  return `{"heading":${JSON.stringify(heading)},"text":${JSON.stringify(text)},${record.slice(1)}`;
}

export function observationOfLine(line: Uint8Array | string): Observation {
  const text = typeof line === "string" ? line : Buffer.from(line).toString("utf8");
  return { ...JSON.parse(text), translations: [] };
}

/** Tells whether two lines are the same; sixteen bytes are enough for any number of passages. */
export function printOfLine(line: Uint8Array | string): string {
  return hash("sha256", line, "base64url").slice(0, 22);
}

/** Tells whether two translations are the same. */
export function printOfWords(heading: string | null, text: string): string {
  return printOfLine(JSON.stringify([heading, text]));
}

/** The same where the words are Russian; `null` where they are not. */
export function russianPrint({ heading, text }: Pick<Passage, "heading" | "text">): string | null {
  return languageOfText(text) === "ru" ? printOfWords(heading, text) : null;
}

/** The passage that an imported observation was made of. */
export function passageOf({ imported, heading, text, id }: Observation): Passage {
  if (imported === null) throw new TypeError(`Observation ${id} is not imported.`);
  return { ...imported, heading, text: text ?? "" };
}
