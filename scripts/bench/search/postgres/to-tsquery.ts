import type { QueryNode, TermNode } from "#lib/search/query/query-node";

/** What PostgreSQL is asked for words: in the column of English stems or, as Pacta does for a star, in that of words as written. */
export type TsQuery = Readonly<{ column: "words" | "written"; expression: string }>;

/**
 * A query for PostgreSQL; `null` where it asks for everything. PostgreSQL knows exact distances only, and a hundred of
 * them in one query take it seconds: NEAR becomes AND, which is more to find and less to do.
 */
export function toTsquery(query: QueryNode): TsQuery | null {
  if (query.kind === "all") return null;
  const config = hasStar(query) ? "simple" : "english";
  return {
    column: config === "simple" ? "written" : "words",
    expression: expressionOf(query, config),
  };
}

type Config = "simple" | "english";

function expressionOf(query: QueryNode, config: Config): string {
  const joined = (parts: readonly QueryNode[], operator: string) =>
    parts.map((part) => `(${expressionOf(part, config)})`).join(` ${operator} `);
  switch (query.kind) {
    case "all":
      throw new RangeError("Everything stands alone, not inside a query.");
    case "word":
    case "phrase":
      return termExpression(query, config);
    case "near":
      return joined(query.terms, "&&");
    case "not":
      return `!!(${expressionOf(query.of, config)})`;
    case "and":
      return joined(query.of, "&&");
    case "or":
      return joined(query.of, "||");
  }
}

function termExpression(term: TermNode, config: Config): string {
  const words = term.kind === "word" ? [term.text] : term.words;
  if (!term.prefix) return `phraseto_tsquery('${config}', ${literal(words.join(" "))})`;
  const parts = words.map((word, i) => `${literal(word)}${i === words.length - 1 ? ":*" : ""}`);
  return `to_tsquery('${config}', ${literal(parts.join(" <-> "))})`;
}

function hasStar(query: QueryNode): boolean {
  switch (query.kind) {
    case "all":
      return false;
    case "word":
    case "phrase":
      return query.prefix;
    case "near":
      return query.terms.some(hasStar);
    case "not":
      return hasStar(query.of);
    case "and":
    case "or":
      return query.of.some(hasStar);
  }
}

/** A text between quotation marks, for SQL and inside the syntax of to_tsquery alike. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
