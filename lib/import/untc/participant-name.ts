import names from "#data/ratification/participant-names.json" with { type: "json" };
import { repairMojibake } from "#lib/import/uhri/repair-mojibake";
import { tidyText } from "#lib/import/untc/page-text";

/** What a name on a page means. */
export type NamedParticipant =
  | { kind: "participant"; iso3: string }
  /** A State that is no more; its acts are not held. */
  | { kind: "predecessor"; name: string }
  | { kind: "unknown" };

const gluedNotes = /[\s\d,;]+$/;
const bracketedNote = /\s*[([]\d{1,3}[)\]]$/;

const longestName = 120;

/**
 * A name as pages print it, without the calls of footnotes that stick to its end: "China 4,5,6" is "China". What no name
 * holds (characters that control a terminal, whole sentences) is marked as lost or cut.
 */
export function printedName(raw: string): string {
  const name = tidyText(raw)
    .replace(gluedNotes, "")
    .replace(bracketedNote, "")
    .replace(gluedNotes, "")
    .replace(/\p{C}/gu, "\ufffd");
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

/** Names compared without case, accents, kinds of apostrophe and hyphen, and the asterisk behind a name. */
function comparable(name: string): string {
  return tidyText(repairMojibake(name))
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s*\*+$/, "");
}

const known = new Map<string, NamedParticipant>(
  names.map(({ name, iso3 }) => [
    comparable(name),
    iso3 === null ? { kind: "predecessor", name } : { kind: "participant", iso3 },
  ]),
);

/** The participant that a page means by a name, as `data/ratification/participant-names.json` has it. Nothing is guessed. */
export function namedParticipant(raw: string): NamedParticipant {
  return known.get(comparable(printedName(raw))) ?? { kind: "unknown" };
}

/** How the depositary writes a participant today. @throws for a code that is no participant. */
export function depositaryName(iso3: string): string {
  const found = names.find((one) => one.iso3 === iso3 && one.kind === "depositary");
  if (found === undefined) throw new Error(`no spelling of the depositary for ${iso3}`);
  return found.name;
}
