/**
 * The stem under which the index of words keeps a word: M. F. Porter, "An algorithm for suffix stripping" (1980), with the
 * endings as SQLite's FTS5 has them (`porter` of `fts5_tokenize.c`), so that a search without a network finds the same rows.
 * `word` is in small letters; what is shorter than three letters, or longer than 64, is kept as it is.
 */
export function porterStem(word: string): string {
  const size = new TextEncoder().encode(word).length;
  if (size < 3 || size > 64) return word;
  let stem = dropPlural(word);
  stem = dropPast(stem);
  if (stem.endsWith("y") && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaceEnding(stem, step2, 0);
  stem = replaceEnding(stem, step3, 0);
  return tidyEnd(replaceEnding(stem, step4, 1));
}

type Endings = readonly (readonly [ending: string, instead: string])[];

const step2 = pairs(
  "ational:ate tional:tion enci:ence anci:ance izer:ize logi:log bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble",
);
const step3 = pairs("icate:ic ative: alize:al iciti:ic ical:ic ful: ness:");
const step4 = pairs(
  "al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: sion:s tion:t ou: ism: ate: iti: ous: ive: ize:",
);

function pairs(text: string): Endings {
  return text.split(" ").map((pair) => {
    const [ending = "", instead = ""] = pair.split(":");
    return [ending, instead] as const;
  });
}

/** Replaces the longest ending that fits where what is left has more than `least` runs of vowels and consonants. */
function replaceEnding(word: string, endings: Endings, least: number): string {
  const fitting = endings.filter(
    ([ending]) => word.endsWith(ending) && word.length > ending.length,
  );
  const [longest] = fitting.sort(([a], [b]) => b.length - a.length);
  if (longest === undefined) return word;
  const left = `${word.slice(0, -longest[0].length)}${longest[1]}`;
  const measured = least === 0 ? word.slice(0, -longest[0].length) : left;
  return measure(measured) > least ? left : word;
}

function dropPlural(word: string): string {
  if (!word.endsWith("s")) return word;
  if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
  return word.endsWith("ss") ? word : word.slice(0, -1);
}

function dropPast(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ["ed", "ing"].find((each) => word.endsWith(each));
  if (ending === undefined) return word;
  const left = word.slice(0, -ending.length);
  return hasVowel(left) ? mendPast(left) : word;
}

function mendPast(left: string): string {
  if (/(?:at|bl|iz)$/.test(left)) return `${left}e`;
  const last = left.at(-1) ?? "";
  if (last === left.at(-2) && isConsonant(left, left.length - 1) && !"lsz".includes(last)) {
    return left.slice(0, -1);
  }
  return measure(left) === 1 && endsShort(left) ? `${left}e` : left;
}

function tidyEnd(word: string): string {
  let stem = word;
  if (stem.endsWith("e")) {
    const left = stem.slice(0, -1);
    const runs = measure(left);
    if (runs > 1 || (runs === 1 && !endsShort(left))) stem = left;
  }
  return stem.endsWith("ll") && measure(stem.slice(0, -1)) > 1 ? stem.slice(0, -1) : stem;
}

function isConsonant(word: string, place: number): boolean {
  const letter = word[place] ?? "";
  if ("aeiou".includes(letter)) return false;
  return letter !== "y" || place === 0 || !isConsonant(word, place - 1);
}

function hasVowel(word: string): boolean {
  return [...word].some((_, place) => !isConsonant(word, place));
}

/** How often a vowel is followed by a consonant. */
function measure(word: string): number {
  let runs = 0;
  for (let place = 1; place < word.length; place += 1) {
    if (isConsonant(word, place) && !isConsonant(word, place - 1)) runs += 1;
  }
  return runs;
}

/** Consonant, vowel, consonant at the end, the last no w, x or y. */
function endsShort(word: string): boolean {
  const end = word.length - 1;
  return (
    end >= 2 &&
    isConsonant(word, end) &&
    !isConsonant(word, end - 1) &&
    isConsonant(word, end - 2) &&
    !"wxy".includes(word[end] ?? "")
  );
}
