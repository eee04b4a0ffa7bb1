import { windows1252 } from "#lib/import/uhri/html-entities";

/** The byte behind a character: by Windows-1252, and by Latin-1 where a reader kept the control character. */
const byteOf = new Map<number, number>();
for (let byte = 0x80; byte <= 0xff; byte++) byteOf.set(byte, byte);
windows1252.forEach((code, index) => {
  if (code !== 0) byteOf.set(code, 0x80 + index);
});

const tails = [...byteOf]
  .filter(([, byte]) => byte < 0xc0)
  .map(([code]) => String.fromCharCode(code));
const tail = `[${tails.join("")}]`;

// Two bytes (letters of European languages) or three (punctuation) of UTF-8: "Ã©", "â€™".
const damaged = new RegExp(`[\u00c2-\u00c5]${tail}|\u00e2${tail}{2}`, "g");

const utf8 = new TextDecoder();
const visible = /^[^\s\p{C}]$/u;

/**
 * Gives back letters that were stored as UTF-8 and read as Windows-1252: "protÃ©gÃ©" is "protégé". Repeats until
 * nothing more can be repaired, so that text damaged twice is whole too. What was no visible character becomes a blank.
 */
export function repairMojibake(text: string): string {
  let whole = text;
  for (;;) {
    const next = whole.replace(damaged, decodeAgain);
    if (next === whole) return whole;
    whole = next;
  }
}

function decodeAgain(characters: string): string {
  const bytes = Uint8Array.from(
    characters,
    (character) => byteOf.get(character.charCodeAt(0)) ?? 0,
  );
  const meant = utf8.decode(bytes);
  if (visible.test(meant)) return meant;
  const printed = windows1252[meant.charCodeAt(0) - 0x80];
  return printed ? String.fromCharCode(printed) : " ";
}
