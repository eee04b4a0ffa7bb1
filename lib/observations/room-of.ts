import type { Observation } from "#lib/observations/observation";

/** Signs up to which a passage takes one kind of room; the class of each is in components/observation/observation.css. */
export const roomSteps = [300, 450, 600, 750, 900, 1200, 1600, 2400, 4000] as const;

type Told = Pick<
  Observation,
  "heading" | "summary" | "recommendation" | "text" | "translations" | "note"
>;

/**
 * The class that says how much room a passage will take before it has been drawn, by the length of its words: never less
 * than it needs, or what follows would seem to lie on it. Of a text in several languages the longest counts.
 */
export function roomOf({ heading, summary, recommendation, text, translations, note }: Told) {
  const longest = Math.max(...[text, ...translations.map((each) => each.text)].map(lengthOf));
  const signs = [heading, summary, recommendation, note].map(lengthOf).reduce(sum, longest);
  return `room-${roomSteps.find((step) => signs <= step) ?? roomSteps.at(-1)}`;
}

function lengthOf(text: string | null): number {
  return text?.length ?? 0;
}

function sum(total: number, length: number): number {
  return total + length;
}
