import type { Observation } from "#lib/observations/observation";
import {
  averageLikeness,
  type Cluster,
  clusterOfOne,
  clusterOfPlaces,
  joinAlike,
} from "#lib/recurrence/join-alike";
import { method } from "#lib/recurrence/method";
import { cycleKey, documentKey, type FindDocument } from "#lib/recurrence/passage-place";
import type { PassageTerms } from "#lib/recurrence/passage-terms";
import { officialOf, type PassageUnit, passageUnits } from "#lib/recurrence/passage-units";
import {
  type Answer,
  inOrderOfDate,
  isLater,
  type RecurrenceGroup,
  type RecurrenceMember,
  stands,
} from "#lib/recurrence/recurrence-group";
import { type TermVector, unitVector } from "#lib/recurrence/term-weights";

/** What grouping needs to know of the release around the passages. */
export type GroupingContext = Readonly<{
  iso3: string;
  read(observation: Observation): PassageTerms;
  vectorOf(terms: PassageTerms): TermVector;
  findDocument: FindDocument;
  /** The State that an event is about. */
  stateOfEvent(event: string): string;
}>;

type Unit = PassageUnit &
  Readonly<{
    vector: TermVector;
    document: string;
    issues: ReadonlyMap<string, number>;
    /** The event that the passage is about, if it is about one. */
    event: string | null;
  }>;

/**
 * The groups among the passages about one State: those about a named event, then those that are alike. A follow-up entry
 * is no passage of its own, and a positive aspect no concern: the first is left out, the second answers a group.
 */
export function groupPassages(
  observations: readonly Observation[],
  context: GroupingContext,
): readonly RecurrenceGroup[] {
  const sorted = inOrderOfDate(observations);
  const units = passageUnits(sorted.filter(({ kind }) => kind !== "follow-up")).map((unit) =>
    weigh(unit, context),
  );
  const isPositive = ({ observations: [first] }: Unit) => first?.kind === "positive";
  const said = units.filter((unit) => !isPositive(unit));
  const clusters = [...eventClusters(said), ...likeClusters(said)];
  const groups = clusters.map((cluster) => toGroup(cluster, said, context));
  const answers = answersTo(clusters, groups, units.filter(isPositive));
  return groups.map((group, i) => ({ ...group, answers: answers[i] ?? [] })).filter(stands);
}

function weigh(unit: PassageUnit, context: GroupingContext): Unit {
  const read = unit.observations.map((each) => context.read(each));
  const vectors = read.map((terms) => context.vectorOf(terms));
  const rights = unit.observations.flatMap((each) => each.rights);
  const named = read
    .flatMap(({ events }) => events)
    .find((event) => context.stateOfEvent(event) === context.iso3);
  const isAbout = rights.some((right) => (method.eventRights as readonly string[]).includes(right));
  return {
    ...unit,
    vector: togetherAs(vectors),
    document: documentOf(unit),
    issues: addedUp(read.map(({ issues }) => issues)),
    event: named !== undefined && isAbout ? named : null,
  };
}

/** What is put together as one unit is of one paragraph, and so of one document. */
function documentOf({ observations: [first] }: PassageUnit): string {
  if (first === undefined) throw new RangeError("A unit without a passage.");
  return documentKey(first);
}

function togetherAs(vectors: readonly TermVector[]): TermVector {
  const [only] = vectors;
  if (only !== undefined && vectors.length === 1) return only;
  const { sum } = clusterOfPlaces(vectors, [...vectors.keys()]);
  return unitVector([...sum.keys()], Float64Array.from(sum.values()));
}

function eventClusters(units: readonly Unit[]): readonly Cluster[] {
  const vectors = units.map(({ vector }) => vector);
  const events = new Set(units.flatMap(({ event }) => event ?? []));
  return [...events].map((event) =>
    clusterOfPlaces(
      vectors,
      [...units.keys()].filter((place) => units[place]?.event === event),
    ),
  );
}

/** Two passages of one document repeat nothing, and what is about an event is in its group already. */
function likeClusters(units: readonly Unit[]): readonly Cluster[] {
  const vectors = units.map(({ event, vector }) => (event === null ? vector : noTerms));
  const documents = units.map(({ document }) => document);
  return joinAlike(vectors, method.joinFrom, (a, b) => documents[a] !== documents[b]);
}

const noTerms: TermVector = { terms: new Uint32Array(), weights: new Float64Array() };

function toGroup(
  cluster: Cluster,
  units: readonly Unit[],
  { iso3, findDocument }: GroupingContext,
): RecurrenceGroup {
  const own = cluster.places.flatMap((place) => units[place] ?? []);
  const members = inOrderOfDate(
    own.flatMap((unit) => unit.observations.map((each) => toMember(each, unit, findDocument))),
  );
  const [first] = members;
  if (first === undefined) throw new RangeError("A group without a passage.");
  const event = own[0]?.event ?? null;
  return {
    id: first.id,
    iso3,
    basis: event === null ? "likeness" : "event",
    event,
    issue: commonIssue(own),
    heading: headingOf(own, cluster),
    members,
    answers: [],
  };
}

function toMember(
  observation: Observation,
  unit: PassageUnit,
  findDocument: FindDocument,
): RecurrenceMember {
  const { id, date, committee, mechanism, rights, origin } = observation;
  return {
    id,
    date,
    body: committee ?? mechanism,
    document: documentKey(observation),
    cycle: cycleKey(observation, findDocument),
    rights,
    wordsOf: origin === "curated" ? (officialOf(unit)?.id ?? null) : null,
  };
}

/** The issue that more than half of the passages touch: of several the one of most passages, then the one named most. */
function commonIssue(units: readonly Unit[]): string | null {
  const passages = addedUp(units.map(({ issues }) => new Map([...issues].map(([id]) => [id, 1]))));
  const times = addedUp(units.map(({ issues }) => issues));
  const [most] = [...passages].sort(
    ([a, m], [b, n]) => n - m || (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  return most !== undefined && most[1] > units.length / 2 ? most[0] : null;
}

function addedUp(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const each of counts) {
    for (const [id, count] of each) sum.set(id, (sum.get(id) ?? 0) + count);
  }
  return sum;
}

/** The heading of the passage most like the whole group; one in our words where there is any. */
function headingOf(units: readonly Unit[], cluster: Cluster): string | null {
  const titled = units.flatMap(({ vector, observations }) =>
    observations.flatMap(({ heading, origin }) =>
      heading === null ? [] : [{ vector, heading, isOurs: origin === "curated" }],
    ),
  );
  const likeness = ({ vector }: Readonly<{ vector: TermVector }>) =>
    averageLikeness(clusterOfOne(vector, 0), cluster);
  const [best] = titled.sort(
    (a, b) => Number(b.isOurs) - Number(a.isOurs) || likeness(b) - likeness(a),
  );
  return best?.heading ?? null;
}

/** Gives each positive aspect to the group that it is most like, if it is later than the first passage there. */
function answersTo(
  clusters: readonly Cluster[],
  groups: readonly RecurrenceGroup[],
  positives: readonly Unit[],
): readonly (readonly Answer[])[] {
  const answers: Answer[][] = groups.map(() => []);
  for (const { vector, observations } of positives) {
    const [observation] = observations;
    if (observation === undefined) continue;
    const { id, date, committee, mechanism } = observation;
    const one = clusterOfOne(vector, 0);
    const [best] = [...clusters.keys()]
      .filter((place) => isLater(date, groups[place]?.members[0]?.date ?? date))
      .map((place) => ({ place, likeness: averageLikeness(one, clusters[place] ?? one) }))
      .filter(({ likeness }) => likeness >= method.answerFrom)
      .sort((a, b) => b.likeness - a.likeness || a.place - b.place);
    if (best !== undefined) answers[best.place]?.push({ id, date, body: committee ?? mechanism });
  }
  return answers.map((each) => [...inOrderOfDate(each)]);
}
