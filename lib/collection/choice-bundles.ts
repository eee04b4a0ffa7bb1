import {
  decidesTheSame,
  type RecurrenceChoice,
  type RecurrenceChoices,
} from "#lib/recurrence/choices.schema";

/** Choices of two sides that speak of the same passages, so that they stand or fall together. */
export type ChoiceBundle = Readonly<{
  /** The same for the same choices, whichever side is mine: "recurrence:UZB:UZB-CAT-2007-04". */
  id: string;
  iso3: string;
  title: string;
  /** Each in the order in which it was made; empty on a side that has none. */
  mine: RecurrenceChoices;
  theirs: RecurrenceChoices;
  standing: "same" | "onlyMine" | "onlyTheirs" | "differing";
}>;

type OneSide = Readonly<{ side: "mine" | "theirs"; choice: RecurrenceChoice }>;

/** Bundles of choices that share passages, directly or over others, in the order of their States and passages. */
export function compareChoices(
  mine: RecurrenceChoices,
  theirs: RecurrenceChoices,
): readonly ChoiceBundle[] {
  const all: readonly OneSide[] = [
    ...mine.map((choice) => ({ side: "mine", choice }) as const),
    ...theirs.map((choice) => ({ side: "theirs", choice }) as const),
  ];
  const places = joinedPlaces(all.map(({ choice }) => choice));
  return [...new Set(places)]
    .map((place) => bundleOf(all.filter((_, each) => places[each] === place)))
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** For every choice the place of the first one that it hangs together with. */
function joinedPlaces(choices: RecurrenceChoices): readonly number[] {
  const parents = choices.map((_, place) => place);
  const root = (place: number): number => {
    const parent = parents[place] ?? place;
    return parent === place ? place : root(parent);
  };
  const firstOf = new Map<string, number>();
  for (const [place, { iso3, passages }] of choices.entries()) {
    for (const passage of passages) {
      const key = `${iso3} ${passage}`;
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, place);
      else {
        const [a, b] = [root(first), root(place)];
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  return choices.map((_, place) => root(place));
}

function bundleOf(sides: readonly OneSide[]): ChoiceBundle {
  const of = (side: OneSide["side"]) =>
    sides.filter((each) => each.side === side).map(({ choice }) => choice);
  const [mine, theirs] = [of("mine"), of("theirs")];
  const [first] = sides;
  if (first === undefined) throw new RangeError("A bundle without a choice.");
  const { iso3, title } = first.choice;
  const [passage] = sides.flatMap(({ choice }) => choice.passages).sort();
  return {
    id: `recurrence:${iso3}:${passage}`,
    iso3,
    title,
    mine,
    theirs,
    standing: standingOf(mine, theirs),
  };
}

function standingOf(mine: RecurrenceChoices, theirs: RecurrenceChoices): ChoiceBundle["standing"] {
  if (theirs.length === 0) return "onlyMine";
  if (mine.length === 0) return "onlyTheirs";
  const isSame =
    mine.length === theirs.length &&
    mine.every((each, place) => {
      const other = theirs[place];
      return other !== undefined && decidesTheSame(each, other);
    });
  return isSame ? "same" : "differing";
}

type Taken = Readonly<{
  without: ReadonlySet<string>;
  recurrence: Readonly<Record<string, "mine" | "theirs">>;
}>;
type Side = Readonly<{ recurrenceChoices: RecurrenceChoices }>;

/** The choices of both sides as one list, State after State: mine in their order, then what is taken of theirs. */
export function mergeChoices(
  { recurrenceChoices: mine }: Side,
  { recurrenceChoices: theirs }: Side,
  taken: Taken,
): RecurrenceChoices {
  const bundles = compareChoices(mine, theirs);
  const ours = new Set(bundles.flatMap((each) => (takes(each, "mine", taken) ? each.mine : [])));
  const others = new Set(
    bundles.flatMap((each) => (takes(each, "theirs", taken) ? each.theirs : [])),
  );
  return [
    ...mine.filter((choice) => ours.has(choice)),
    ...theirs.filter((choice) => others.has(choice)),
  ].sort((a, b) => (a.iso3 < b.iso3 ? -1 : Number(a.iso3 > b.iso3)));
}

function takes(
  { id, standing }: ChoiceBundle,
  side: OneSide["side"],
  { without, recurrence }: Taken,
): boolean {
  switch (standing) {
    case "same":
      return side === "mine";
    case "differing":
      return side === (recurrence[id] ?? "mine");
    case "onlyMine":
    case "onlyTheirs":
      return !without.has(id);
  }
}
