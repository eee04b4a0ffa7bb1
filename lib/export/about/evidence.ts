import { instrumentCodes } from "#data/vocabulary";
import type { Table } from "#lib/table/table";

/** The kinds of fact that rows can rest on. */
export type Evidence = "ratification" | "observations" | "reviews" | "article" | "release";

const columnsOf: Readonly<Record<"ratification" | "observations" | "reviews", readonly string[]>> =
  {
    ratification: [
      ...instrumentCodes,
      "act",
      "actDate",
      "accepted",
      "acceptedBy",
      "dateBasis",
      "notified",
      "ours",
      "participants",
      "parties",
      "signatories",
      "status",
    ],
    observations: [
      "concern",
      "count",
      "heading",
      "observations",
      "positive",
      "recommendation",
      "summary",
    ],
    reviews: ["reviews", "reviewsHeld", "dateKind", "listHeld", "lastKnownYear", "initialReport"],
  };

/** Tables whose columns do not tell what they rest on. */
const byTable: Readonly<Record<string, readonly Evidence[]>> = {
  "article-table": ["article", "ratification"],
  "article-concerns": ["article"],
  "article-events": ["article"],
  "regional-commitments": ["article"],
  regional: ["article"],
  datasets: ["release"],
  hosts: ["release"],
  states: ["ratification", "observations", "reviews"],
};

/** What the rows of a table rest on, by what its columns say; what is none of the rest is as the release holds it. */
export function evidenceOf({ id, columns }: Pick<Table, "id" | "columns">): readonly Evidence[] {
  const known = byTable[id];
  if (known !== undefined) return known;
  const ids = new Set(columns.map((column) => column.id));
  const found = (["ratification", "observations", "reviews"] as const).filter((kind) =>
    columnsOf[kind].some((column) => ids.has(column)),
  );
  return found.length === 0 ? ["release"] : found;
}
