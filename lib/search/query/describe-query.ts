import type { Say, Words } from "#lib/i18n/words";
import type { NearNode, QueryNode, TermNode } from "#lib/search/query/query-node";

/**
 * A query in words, for headings and exports: “torture” and (“prison” or the phrase “police custody”). Brackets stand
 * wherever AND and OR meet, so that the reader sees how the query was taken.
 */
export function describeQuery(query: QueryNode, words: Words): string {
  const say = (key: string, values?: Record<string, string | number>) =>
    words(`searchQuery.describe.${key}`, values);
  if (query.kind === "not") return say("allBut", { part: inside(query.of, say) });
  return sayNode(query, say);
}

function sayNode(query: QueryNode, say: Say): string {
  switch (query.kind) {
    case "all":
      return say("all");
    case "not":
      return say("not", { part: inside(query.of, say) });
    case "near":
      return describeNear(query, say);
    case "and":
    case "or":
      return query.of
        .map((part) => inside(part, say))
        .reduce((first, second) => say(query.kind, { first, second }));
    default:
      return describeTerm(query, say);
  }
}

function inside(query: QueryNode, say: Say): string {
  const part = sayNode(query, say);
  const simple = query.kind === "word" || query.kind === "phrase" || query.kind === "not";
  return simple ? part : say("bracket", { part });
}

function describeNear({ terms, distance }: NearNode, say: Say): string {
  const near = terms.map((term) => describeTerm(term, say));
  return say("near", { terms: near.join(", "), distance });
}

function describeTerm(term: TermNode, say: Say): string {
  const text = term.kind === "word" ? term.text : term.words.join(" ");
  return say(term.prefix ? `${term.kind}Prefix` : term.kind, { text });
}
