import { russianStem } from "#lib/search/russian/russian-stem";

/**
 * What all forms of a Russian word have in common: the Snowball stem, with the vowels that come and go within a stem
 * set aside, which Snowball leaves apart ("пытки" and "пыток", "беженец" and "беженцы"). "ё" is "е".
 */
export function russianForm(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replaceAll("ё", "е");
  const form = isRussian.test(plain) ? oneStem(otherForms.get(plain) ?? plain) : plain;
  if (forms.size === mostKept) forms.clear();
  forms.set(word, form);
  return form;
}

/** A text has a few thousand different words; those of a whole index are worked out again now and then. */
const mostKept = 50_000;
const forms = new Map<string, string>();

/** Other languages are written with these letters and some of their own: their words stay whole. */
const isRussian = /^[а-я]+$/;

/** Adjectives: "жестокий" is not "жёсткий". */
const keptStems: ReadonlySet<string> = new Set("высок глубок далек жесток одинок широк".split(" "));

/** Forms with a stem of their own, and another form of the same word that has the usual one. */
const otherForms: ReadonlyMap<string, string> = new Map([
  ["времени", "время"],
  ["временем", "время"],
  ["времена", "время"],
  ["времен", "время"],
  ["временам", "время"],
  ["временах", "время"],
  ["денег", "деньги"],
  ["детьми", "дети"],
  ["дочь", "дочери"],
  ["дочерью", "дочери"],
  ["дочерьми", "дочери"],
  ["земель", "земли"],
  ["людьми", "люди"],
  ["мать", "матери"],
  ["матерью", "матери"],
  ["писем", "письма"],
  ["сестер", "сестры"],
  ["судеб", "судьбы"],
  ["тюрем", "тюрьмы"],
  ["чисел", "числа"],
]);

const consonant = "[бвгджзклмнпрстфхцчшщ]";
const softSign = /ь(?=[кц]$)/;
const behindConsonant = new RegExp(`(?<=.${consonant})[ое](?=к$)|(?<=${consonant})е(?=ц$)`);
const behindVowel = /(?<=[аеиоуыэюя])е(?=ц$)/;

function oneStem(word: string): string {
  const stem = russianStem(word);
  if (keptStems.has(stem)) return stem;
  return stem.replace(behindVowel, "й").replace(behindConsonant, "").replace(softSign, "");
}
