/**
 * The stem of a Russian word by the Snowball algorithm (Martin Porter, snowballstem.org/algorithms/russian), whose rules
 * and endings are followed to the letter. `word` is in lower case, with "е" for "ё".
 */
export function russianStem(word: string): string {
  const start = regionStart(word);
  if (start === word.length) return word;
  const second = secondRegionStart(word);
  const inflected = withoutInflection(word, start);
  const bare = without(inflected, start, ["и"]) ?? inflected;
  const derived = without(bare, Math.max(start, second), ["ость", "ост"]) ?? bare;
  return tidied(derived, start);
}

const vowel = /[аеиоуыэюя]/;

/** Where the part begins that endings are taken from: behind the first vowel. */
function regionStart(word: string): number {
  const first = word.search(vowel);
  return first === -1 ? word.length : first + 1;
}

/** Behind the second consonant that follows a vowel. */
function secondRegionStart(word: string): number {
  const found = /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя][^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]/.exec(
    word,
  );
  return found === null ? word.length : found[0].length;
}

/** Longest first, so that the first that fits is the one meant. */
function endings(list: string): readonly string[] {
  return list.split(" ").sort((a, b) => b.length - a.length);
}

const gerunds = endings("ив ивши ившись ыв ывши ывшись");
/** These, and those of other lists marked so, count only behind "а" or "я". */
const gerundsBehindA = endings("в вши вшись");
const reflexives = endings("ся сь");
const adjectives = endings(
  "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею",
);
const participles = endings("ивш ывш ующ");
const participlesBehindA = endings("ем нн вш ющ щ");
const verbs = endings(
  "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю",
);
const verbsBehindA = endings("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");
const nouns = endings(
  "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я",
);

function withoutInflection(word: string, start: number): string {
  const asGerund = withoutEither(word, start, gerunds, gerundsBehindA);
  if (asGerund !== undefined) return asGerund;
  const plain = without(word, start, reflexives) ?? word;
  return (
    withoutAdjective(plain, start) ??
    withoutEither(plain, start, verbs, verbsBehindA) ??
    without(plain, start, nouns) ??
    plain
  );
}

function withoutAdjective(word: string, start: number): string | undefined {
  const stem = without(word, start, adjectives);
  if (stem === undefined) return undefined;
  return withoutEither(stem, start, participles, participlesBehindA) ?? stem;
}

/** The longest ending of both lists decides; one of the second list that stands behind another letter is none. */
function withoutEither(
  word: string,
  start: number,
  free: readonly string[],
  behindA: readonly string[],
): string | undefined {
  const one = endingOf(word, start, free);
  const other = endingOf(word, start, behindA);
  if (one === undefined && other === undefined) return undefined;
  if ((one?.length ?? 0) > (other?.length ?? 0)) return word.slice(0, -(one?.length ?? 0));
  const stem = word.slice(0, -(other?.length ?? 0));
  return stem.length > start && /[ая]$/.test(stem) ? stem : undefined;
}

function without(word: string, start: number, list: readonly string[]): string | undefined {
  const ending = endingOf(word, start, list);
  return ending === undefined ? undefined : word.slice(0, -ending.length);
}

function endingOf(word: string, start: number, list: readonly string[]): string | undefined {
  const room = word.length - start;
  return list.find((ending) => ending.length <= room && word.endsWith(ending));
}

const superlatives = endings("ейш ейше");

/** Takes off a superlative and the second "н", or a soft sign. */
function tidied(word: string, start: number): string {
  const plain = without(word, start, superlatives);
  const single = plain ?? word;
  if (endingOf(single, start, ["нн"]) !== undefined) return single.slice(0, -1);
  return plain ?? without(word, start, ["ь"]) ?? word;
}
