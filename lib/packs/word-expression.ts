/** An expression of the index of words, read: what `lib/search/query` writes and nothing else. */
export type WordExpression = Readonly<
  | { kind: "phrase"; phrase: Phrase }
  | { kind: "near"; phrases: readonly Phrase[]; distance: number }
  | { kind: "and" | "or"; of: readonly WordExpression[] }
  | { kind: "not"; of: WordExpression; without: WordExpression }
>;

/** Words side by side; `starred`: of the last one the beginning. */
export type Phrase = Readonly<{ text: string; starred: boolean }>;

const token = /\s*(?:"([^"]*)"(\*)?|(NEAR\(|AND\b|OR\b|NOT\b|[(),])|(\d+))/y;

type Token = Readonly<{ phrase?: Phrase; sign?: string; number?: number }>;

/**
 * Reads `("torture" OR "ill treatment"*) AND NEAR("a" "b", 10)`.
 * @throws where the text is no such expression.
 */
export function parseWordExpression(text: string): WordExpression {
  const tokens = readTokens(text);
  let at = 0;
  const read = readOr();
  if (at < tokens.length) throw new Error(`The expression goes on after its end: ${text}`);
  return read;

  function sign(): string | undefined {
    return tokens[at]?.sign;
  }

  function take(wanted: string): void {
    if (sign() !== wanted) throw new Error(`Expected ${wanted} in the expression ${text}`);
    at += 1;
  }

  function readList(kind: "and" | "or", word: string, one: () => WordExpression): WordExpression {
    const first = one();
    const of = [first];
    while (sign() === word) {
      at += 1;
      of.push(one());
    }
    return of.length === 1 ? first : { kind, of };
  }

  function readOr(): WordExpression {
    return readList("or", "OR", () => readList("and", "AND", readNot));
  }

  function readNot(): WordExpression {
    let left = readOne();
    while (sign() === "NOT") {
      at += 1;
      left = { kind: "not", of: left, without: readOne() };
    }
    return left;
  }

  function readOne(): WordExpression {
    const next = tokens[at];
    if (next?.phrase !== undefined) {
      at += 1;
      return { kind: "phrase", phrase: next.phrase };
    }
    if (next?.sign === "NEAR(") return readNear();
    take("(");
    const inner = readOr();
    take(")");
    return inner;
  }

  function readNear(): WordExpression {
    take("NEAR(");
    const phrases: Phrase[] = [];
    for (let next = tokens[at]?.phrase; next !== undefined; next = tokens[at]?.phrase) {
      phrases.push(next);
      at += 1;
    }
    take(",");
    const distance = tokens[at]?.number;
    if (distance === undefined) throw new Error(`NEAR has no distance in ${text}`);
    at += 1;
    take(")");
    return { kind: "near", phrases, distance };
  }
}

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (text.slice(token.lastIndex).trim() !== "") {
    const from = token.lastIndex;
    const found = token.exec(text);
    if (found === null) throw new Error(`Unreadable at ${from}: ${text}`);
    const [, phrase, star, sign, number] = found;
    if (phrase !== undefined) tokens.push({ phrase: { text: phrase, starred: star === "*" } });
    else if (sign !== undefined) tokens.push({ sign });
    else tokens.push({ number: Number(number) });
  }
  return tokens;
}

/** The phrases of an expression from left to right. */
export function phrasesOf(tree: WordExpression): readonly Phrase[] {
  switch (tree.kind) {
    case "phrase":
      return [tree.phrase];
    case "near":
      return tree.phrases;
    case "not":
      return [...phrasesOf(tree.of), ...phrasesOf(tree.without)];
    default:
      return tree.of.flatMap(phrasesOf);
  }
}
