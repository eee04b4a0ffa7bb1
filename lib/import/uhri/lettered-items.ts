const first = /^[^\p{L}\p{N}]{0,3}([a-z])\)/u;
const item = /(?:^|[\n:;.,]\s*|\b(?:and|or)\s+)\(([a-z])\)/g;

/**
 * The letters of the items that a text lists: "(a) … ; (b) …" gives a and b. Only a row without gaps counts, so
 * that "article 37 (c)" and the "(i)" of an inner list give nothing; a text that begins with an item may begin
 * anywhere in the alphabet.
 */
export function letteredItems(text: string): readonly string[] {
  if (!text.includes(")")) return none;
  const letters: string[] = [];
  const opening = first.exec(text)?.[1];
  if (opening !== undefined) letters.push(opening);
  let expected = opening === undefined ? 97 : opening.charCodeAt(0) + 1;
  for (const match of text.matchAll(item)) {
    const letter = match[1];
    if (letter?.charCodeAt(0) !== expected) continue;
    letters.push(letter);
    expected += 1;
  }
  return letters;
}

const none: readonly string[] = [];
