import type { Observation } from "#lib/observations/observation";

/** Stands in addresses for an instrument or a cycle that the source does not state. */
const notStated = "none";

/** The reporting cycle of an observation as addresses write it: "CCPR:2", "CERD:none", "none:none". */
export function cycleToken({
  instrument,
  cycle,
}: Pick<Observation, "instrument" | "cycle">): string {
  return `${instrument ?? notStated}:${cycle ?? notStated}`;
}

/** Observations of the cycles asked for; none asked for means all. */
export function ofCycles(
  observations: readonly Observation[],
  tokens: readonly string[],
): readonly Observation[] {
  if (tokens.length === 0) return observations;
  return observations.filter((observation) => tokens.includes(cycleToken(observation)));
}

/** Every cycle that some observation has, each once. */
export function cycleTokens(
  observations: readonly Pick<Observation, "instrument" | "cycle">[],
): readonly string[] {
  return [...new Set(observations.map(cycleToken))];
}

const collator = new Intl.Collator("en", { numeric: true });

/** In the order of the document: by paragraph, those without one last. */
export function inParagraphOrder(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort(
    (a, b) =>
      Number(a.paragraphs === null) - Number(b.paragraphs === null) ||
      collator.compare(a.symbol ?? "", b.symbol ?? "") ||
      collator.compare(a.paragraphs ?? "", b.paragraphs ?? "") ||
      collator.compare(a.id, b.id),
  );
}
