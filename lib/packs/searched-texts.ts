import type { Observation } from "#lib/observations/observation";
import type { SearchedTexts } from "#lib/packs/memory-words";

/** What is searched of an observation: the official text, or our paraphrase with its recommendation, and its other language. */
export function searchedTexts(observation: Observation): SearchedTexts {
  const { heading, text, summary, recommendation, translations } = observation;
  const [other] = translations;
  return [
    heading,
    text ?? [summary, recommendation].filter((part) => part !== null).join("\n\n"),
    other?.heading ?? null,
    other?.text ?? null,
  ];
}
