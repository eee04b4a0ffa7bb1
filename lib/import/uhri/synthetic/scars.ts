import type { Random } from "#lib/import/uhri/synthetic/random";

/** Marks of conversion that a text gets in the real index, light or heavy. Numbers at the front are spared. */
export function scar(text: string, heavy: boolean, random: Random): string {
  let scarred = text;
  for (let left = heavy ? 12 : 1; left > 0; left--) scarred = scarOnce(scarred, random);
  return scarred;
}

function scarOnce(text: string, random: Random): string {
  const word = findWord(text, 20 + random.below(Math.max(1, text.length - 40)));
  if (word === null) return text;
  const [start, end] = word;
  const middle = start + 2;
  if (random.chance(0.4)) return `${text.slice(0, middle)} ${text.slice(middle)}`;
  if (random.chance(0.5)) return `${text.slice(0, middle)}- ${text.slice(middle)}`;
  return text[end] === " " ? text.slice(0, end) + text.slice(end + 1) : text;
}

/** Start and end of the first word of at least five small letters behind `from`. */
function findWord(text: string, from: number): readonly [number, number] | null {
  const word = / ([a-z]{5,})/g;
  word.lastIndex = from;
  const match = word.exec(text);
  return match === null ? null : [match.index + 1, word.lastIndex];
}

const curly: readonly (readonly [string, string])[] = [
  [", ", ",\u00a0"],
  ["non-", "non\u2011"],
  [" of ", " of\u200b "],
  ["'", "’"],
  [" and ", "\u00a0and "],
];

/** Typographic characters in place of plain ones. */
export function withTypography(text: string, random: Random): string {
  const [plain, typographic] = random.pick(curly);
  return text.replace(plain, typographic);
}

const entities: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]) (?=[a-z])/, "&nbsp;"],
  [/(?<=[a-z]) (?=[a-z])/, "&#160;"],
  [/ and /, " &amp; "],
  [/’/, "&rsquo;"],
];

/** Entities in place of characters; `&` itself is escaped by the markup. */
export function withEntities(text: string, random: Random): string {
  const [plain, entity] = random.pick(entities);
  return text.replace(plain, entity);
}

/** Text stored as UTF-8 and read as Windows-1252, as "Ã©" for "é". */
export function withMojibake(text: string): string {
  return `${text} The cafÃ©s of the cityâ€™s old quarter were searched.`;
}

export function escapeMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
