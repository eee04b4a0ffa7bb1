import type { QueryNode, TermNode } from "#lib/search/query/query-node";

/** Writes a query so that it reads back as the same tree: OR inside AND, and AND or OR under NOT, stand in brackets. */
export function printQuery(query: QueryNode): string {
  switch (query.kind) {
    case "all":
      return "";
    case "word":
    case "phrase":
      return printTerm(query);
    case "near":
      return `NEAR(${query.terms.map(printTerm).join(" ")}, ${query.distance})`;
    case "not":
      return `NOT ${printInside(query.of)}`;
    case "and":
      return query.of.map(printInside).join(" ");
    case "or":
      return query.of.map(printQuery).join(" OR ");
  }
}

function printInside(query: QueryNode): string {
  return query.kind === "and" || query.kind === "or" ? `(${printQuery(query)})` : printQuery(query);
}

function printTerm(term: TermNode): string {
  const star = term.prefix ? "*" : "";
  return term.kind === "word" ? `${term.text}${star}` : `"${term.words.join(" ")}"${star}`;
}
