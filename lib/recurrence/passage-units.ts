import { sharesParagraph } from "#lib/documents/paragraphs";
import type { Observation } from "#lib/observations/observation";

/**
 * What is grouped as one: an observation, or our words on a paragraph together with the imported passages of that paragraph,
 * so that they can neither stand in two groups nor count twice.
 */
export type PassageUnit = Readonly<{ observations: readonly Observation[] }>;

/** Puts together what is said of one paragraph in our words and in the official ones, in the order given. */
export function passageUnits(observations: readonly Observation[]): readonly PassageUnit[] {
  const units = new Map<Observation, Observation[]>(observations.map((each) => [each, [each]]));
  const imported = bySymbol(observations.filter(({ origin }) => origin === "imported"));
  for (const ours of observations) {
    if (ours.origin !== "curated" || ours.symbol === null) continue;
    for (const official of imported.get(ours.symbol) ?? []) {
      if (isSameParagraph(ours, official)) join(units, ours, official);
    }
  }
  return [...new Set(units.values())].map((each) => ({ observations: each }));
}

function isSameParagraph(ours: Observation, official: Observation): boolean {
  const bothPositive = (ours.kind === "positive") === (official.kind === "positive");
  return bothPositive && sharesParagraph(ours.paragraphs, official.paragraphs);
}

function bySymbol(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const found = new Map<string, Observation[]>();
  for (const each of observations) {
    if (each.symbol === null) continue;
    const same = found.get(each.symbol);
    if (same === undefined) found.set(each.symbol, [each]);
    else same.push(each);
  }
  return found;
}

function join(units: Map<Observation, Observation[]>, a: Observation, b: Observation): void {
  const [one, other] = [units.get(a) ?? [a], units.get(b) ?? [b]];
  if (one === other) return;
  one.push(...other);
  for (const each of other) units.set(each, one);
}

/** The official words of a unit's paragraph, where they are held beside ours. */
export function officialOf({ observations }: PassageUnit): Observation | undefined {
  const hasOurs = observations.some(({ origin }) => origin === "curated");
  return hasOurs ? observations.find(({ origin }) => origin === "imported") : undefined;
}
