import type { Right } from "#data/rights/rights.schema";
import type { FoundItem, PassageItem } from "#lib/collection/item.schema";
import { cite, type ItemContext, originOf } from "#lib/collection/item-context";
import type { FactIndex } from "#lib/facts/fact-index";
import { committeeName, rightName, stateName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import type { Observation } from "#lib/observations/observation";
import { wordsFor } from "#lib/observations/passage-texts";
import { observationAddress } from "#lib/tables/observation-table";

type FoundPassage = Extract<FoundItem, { kind: "passage" }>;

/** One observation as an item: its words, where it stands, how it was verified and how it is cited. */
export function passageItem(observation: Observation, context: ItemContext): FoundPassage {
  const { release, words } = context;
  const { index } = release;
  const { id, verification } = observation;
  const said = wordsFor(words.locale, observation);
  return {
    kind: "passage",
    id: `observation:${id}`,
    title: passageTitle({ ...observation, heading: said.heading }, words),
    ...originOf(context, observationAddress(id)),
    states: observation.countries.map((iso3) => named(iso3, stateName(words.locale, index, iso3))),
    committee: bodyOf(observation, index, words),
    instrument: observation.instrument,
    symbol: observation.symbol,
    paragraphs: observation.paragraphs,
    date: observation.date,
    cycle: observation.cycle,
    passageKind: observation.kind,
    rights: observation.rights.map((right) => rightOf(right, index, words)),
    articles: [...observation.treatyArticles],
    heading: said.heading,
    text: saidBy(said),
    recommendation: observation.recommendation,
    verification,
    verificationWords: words(`sources.verification.${verification}.word`),
    sources: [...observation.sources],
    note: observation.note,
    citations: cite({ kind: "observation", observation }, context),
  };
}

/** The heading; else where the passage stands; else its id. */
export function passageTitle(
  { id, heading, symbol, paragraphs }: Observation,
  words: Words,
): string {
  if (heading !== null) return heading;
  if (symbol === null) return words("observationPage.untitled", { id });
  if (paragraphs === null) return words("observationPage.passageOf", { symbol });
  return words("observationPage.paragraphOf", { symbol, paragraphs });
}

/** The committee or mandate that a passage is of, by name; `null` where its source names none. */
export function bodyOf(
  { committee, mechanism }: Pick<Observation, "committee" | "mechanism">,
  index: FactIndex,
  words: Words,
): PassageItem["committee"] {
  if (committee !== null) {
    return named(committee, committeeName(words.locale, index, committee));
  }
  if (mechanism === null) return null;
  return named(mechanism, mechanism === "UPR" ? words("observation.review") : mechanism);
}

/** A right with the articles that protect it: "CCPR 19"; an instrument that protects it as a whole is named alone. */
function rightOf(id: string, index: FactIndex, { locale }: Words): PassageItem["rights"][number] {
  const right = index.right(id);
  return { ...named(id, rightName(locale, index, id)), articles: articlesOf(right) };
}

function articlesOf(right: Right | undefined): string[] {
  return (right?.articles ?? []).flatMap(({ instrument, articles }) =>
    articles === null ? [instrument] : articles.split(", ").map((each) => `${instrument} ${each}`),
  );
}

function saidBy({ text, summary }: Pick<Observation, "text" | "summary">): PassageItem["text"] {
  if (text !== null) return { words: text, nature: "official" };
  return summary === null ? null : { words: summary, nature: "paraphrase" };
}

function named(id: string, name: string | undefined): { id: string; name: string } {
  return { id, name: name ?? id };
}
