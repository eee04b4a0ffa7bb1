import type { Facts } from "#data/catalogue";
import { conflictOf, type Disagreement } from "#lib/import/ohchr/compare-witness";
import { PageRefusal } from "#lib/import/untc/page-refusal";

/**
 * The facts with disagreements on record: conflicts and the source, and nothing else. The second witness changes no act.
 * @throws {PageRefusal} for an id that the pages do not have.
 */
export function recordConflicts(
  facts: Facts,
  found: readonly Disagreement[],
  wanted: "all" | readonly string[],
): Pick<Facts, "conflicts" | "sources"> {
  const unknown =
    wanted === "all" ? [] : wanted.filter((id) => !found.some((one) => one.id === id));
  if (unknown.length > 0) {
    throw new PageRefusal(`names ${unknown.join(", ")}, which the pages given do not show.`);
  }
  const recorded = found.filter(({ id }) => wanted === "all" || wanted.includes(id));
  return {
    conflicts: [...facts.conflicts, ...recorded.map(conflictOf)],
    sources: [...facts.sources, ...newSources(facts, recorded)],
  };
}

function newSources(facts: Facts, recorded: readonly Disagreement[]): Facts["sources"] {
  const days = [...new Set(recorded.map(({ asOf }) => asOf))].sort();
  return days
    .filter((day) => !facts.sources.some(({ id }) => id === `OHCHR-${day}`))
    .map((day) => ({
      id: `OHCHR-${day}`,
      title: "Ratification status by treaty and by country",
      publisher: "OHCHR, UN Treaty Body Database",
      url: "https://tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal/Treaty.aspx",
      statusDate: day,
      accessedNote:
        "Pages saved from the website, compared as a second witness; no act rests on them.",
    }));
}
