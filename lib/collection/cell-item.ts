import type { InstrumentCode } from "#data/vocabulary";
import type { FactItem, FoundItem } from "#lib/collection/item.schema";
import { cite, type ItemContext, originOf } from "#lib/collection/item-context";
import { nameIn } from "#lib/i18n/names";
import { saidIn } from "#lib/i18n/said-in";
import type { Words } from "#lib/i18n/words";
import { type CellStory, findCellStory } from "#lib/ratification/cell-story";
import { denunciationEffect, type EntryIntoForce } from "#lib/ratification/entry-into-force";

type FoundFact = Extract<FoundItem, { kind: "fact" }>;
type Facts = FactItem["facts"];

/** One State and one instrument as an item: what the story of the cell says. `undefined` for an unknown State. */
export function cellItem(
  iso3: string,
  code: InstrumentCode,
  context: ItemContext,
): FoundFact | undefined {
  const { release, asOf, words } = context;
  const story = findCellStory(release.index, iso3, code, asOf);
  if (story === undefined) return undefined;
  const { country, instrument, cell } = story;
  const { act } = cell.status;
  return {
    kind: "fact",
    id: `cell:${iso3}.${code}`,
    title: words("overview.story.heading", {
      country: nameIn(words.locale, country),
      instrument: instrument.shortName,
    }),
    ...originOf(context, `/countries/${iso3}/${code}`),
    state: { id: iso3, name: nameIn(words.locale, country) },
    instrument: { id: code, name: instrument.shortName },
    right: null,
    facts: factsOf(story, context),
    about: [[words("collection.facts.current"), instrument.dataCurrentTo]],
    citations: cite(
      act === null ? { kind: "instrument", instrument } : { kind: "act", act },
      context,
    ),
  };
}

function factsOf(story: CellStory, { asOf, words }: ItemContext): Facts {
  return [
    [words("collection.facts.status", { asOf }), statusWords(story, words)],
    ...forceFacts(story, words),
    ...actFacts(story, words),
    ...reservationFacts(story, words),
    ...conflictFacts(story, words),
  ];
}

function statusWords({ cell: { status } }: CellStory, words: Words): string {
  if (status.act === null) return words("overview.story.none");
  const { act, date, precision, asOf } = status.act;
  if (status.status === "signatory") return words("overview.story.signatory", { date });
  if (status.status === "none") {
    const effect = denunciationEffect(status.act) ?? date;
    return words("overview.story.left", { date, effect });
  }
  const said = { act: words(`marks.acts.${act}`), date };
  if (precision === "day") return words("overview.story.party", said);
  return words("overview.story.partyYear", { ...said, asOf });
}

function forceFacts({ cell: { status } }: CellStory, words: Words): Facts {
  if (status.status !== "party") return [];
  const { entryIntoForce, leavesOn } = status;
  const leaves = leavesOn === null ? [] : [words("overview.story.leaves", { day: leavesOn })];
  const said = [forceWords(entryIntoForce, words), ...leaves].join(" ");
  return [[words("collection.facts.force"), said]];
}

function forceWords(entry: EntryIntoForce, words: Words): string {
  if (entry.kind === "day")
    return words("overview.story.inForce", { on: entry.on, rule: entry.rule });
  const succession = entry.because === "succession";
  return words(`overview.story.${succession ? "inForceSuccession" : "inForceUnknown"}`);
}

/** Every act on record with its sources, oldest first. */
function actFacts({ acts, sources }: CellStory, words: Words): Facts {
  return acts.map(({ act, date, sourceIds }) => {
    const read = sourceIds.map((id) => sources.get(id)?.title ?? id).join("; ");
    return [words(`marks.acts.${act}`), words("collection.facts.act", { date, sources: read })];
  });
}

function reservationFacts({ cell }: CellStory, words: Words): Facts {
  if (cell.status.status !== "party") return [];
  const label = words("overview.story.reservations");
  if (cell.reservations.length === 0) return [[label, words("overview.story.noReservations")]];
  return cell.reservations.map((text) => {
    const { kind, instrument, date } = text;
    const day = date ?? words("overview.story.undated");
    const what = words(`country.texts.${kind}`, { instrument });
    return [label, `${what} (${day}): ${saidIn(words.locale, text, "summary").text}`];
  });
}

function conflictFacts({ conflicts }: CellStory, words: Words): Facts {
  return conflicts.map(({ sourceASays: a, sourceBSays: b, resolution, why }) => [
    words("overview.story.conflicts"),
    words("overview.story.conflict", { a, b, resolution, why }),
  ]);
}
