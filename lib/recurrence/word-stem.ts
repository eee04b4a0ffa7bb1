/**
 * Endings that are taken off, longest first, so that "discrimination", "discriminate" and "discriminatory" meet. Cruder than
 * a dictionary and the same on every machine: what it joins wrongly ("international", "internal") is common, and common
 * words weigh little.
 */
const endings = [
  "isations|izations|ational|fulness|ousness|iveness|isation|ization|atories|alising|alizing|alised|alized",
  "ations|atory|ators|ating|ising|izing|ments|ative|ators|ation|alise|alize|ities|istic|ially",
  "ator|ated|ates|ised|ises|ized|izes|ions|ment|ness|ally|ists|isms|ance|ence|ants|ents|able|ible|ings",
  "ate|ise|ize|ion|ing|ies|ity|ive|ist|ism|ant|ent|ial|ers|als|ian",
  "es|ed|er|al|ly|ic|or",
  "s|e|y",
]
  .join("|")
  .split("|");

/** What must be left of a word. */
const leastStem = 4;

/** A word in small letters without its ending: "discriminatory" and "discriminates" give "discrimin". */
export function stemOf(word: string): string {
  const ending = endings.find(
    (each) => word.endsWith(each) && word.length - each.length >= leastStem,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
