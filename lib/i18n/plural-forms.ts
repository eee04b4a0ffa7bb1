/** A sentence about a number in each plural form of a language, with "#" in the number's place: plain data for the browser. */
export type PluralForms = Readonly<{ locale: string; forms: Readonly<Record<string, string>> }>;

/** What a message may say of nothing apart from its plural forms: "nothing more". */
const ofNothing = "=0";

/** Takes the forms from a message by saying it once for each plural category of the language, and once for nothing. */
export function pluralForms(locale: string, say: (count: number) => string): PluralForms {
  const rules = rulesOf(locale);
  const { pluralCategories } = rules.resolvedOptions();
  const forms: Record<string, string> = {};
  for (
    let count = 1;
    count <= 200 && Object.keys(forms).length < pluralCategories.length;
    count += 1
  ) {
    const category = rules.select(count);
    if (category in forms) continue;
    forms[category] = say(count).replace(formatCount(locale, count), "#");
  }
  const nothing = say(0);
  const said = sayCount({ locale, forms }, 0);
  return { locale, forms: nothing === said ? forms : { ...forms, [ofNothing]: nothing } };
}

/** The sentence for `count`, the number grouped as the language does. */
export function sayCount({ locale, forms }: PluralForms, count: number): string {
  const exact = count === 0 ? forms[ofNothing] : undefined;
  const form = exact ?? forms[rulesOf(locale).select(count)] ?? forms.other ?? "#";
  return form.replace("#", formatCount(locale, count));
}

export function formatCount(locale: string, count: number): string {
  return numbersOf(locale).format(count);
}

/** Rules and formats of a language are made once: making one costs more than asking it a thousand times. */
const rulesOf = oncePerLanguage((locale) => new Intl.PluralRules(locale));
const numbersOf = oncePerLanguage((locale) => new Intl.NumberFormat(locale));

function oncePerLanguage<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const found = made.get(locale) ?? make(locale);
    made.set(locale, found);
    return found;
  };
}
