import issues from "#data/recurrence/issues.json" with { type: "json" };
import type { Issue } from "#data/recurrence/issues.schema";
import namedEvents from "#data/recurrence/named-events.json" with { type: "json" };
import type { NamedEvent } from "#data/recurrence/named-events.schema";
import type { Observation } from "#lib/observations/observation";
import { groupPassages } from "#lib/recurrence/group-passages";
import { method } from "#lib/recurrence/method";
import type { FindDocument } from "#lib/recurrence/passage-place";
import { termReader } from "#lib/recurrence/passage-terms";
import type { Recurrence } from "#lib/recurrence/recurrence";
import type { RecurrenceGroup } from "#lib/recurrence/recurrence-group";
import { termCounter } from "#lib/recurrence/term-weights";

export const knownIssues = issues as readonly Issue[];
export const knownEvents = namedEvents as readonly NamedEvent[];

/** All that the groups of a release follow from beside its passages: another one, and the groups are others. */
export const methodPrint = JSON.stringify([method, issues, namedEvents]);

/**
 * Groups the passages of a release in two walks: every passage is counted once, so that it is known which words are rare;
 * then the passages about each State are handed over together.
 */
export type PassageGrouper = Readonly<{
  count(observation: Observation): void;
  groupsOf(iso3: string, observations: readonly Observation[]): readonly RecurrenceGroup[];
}>;

export function passageGrouper(findDocument: FindDocument): PassageGrouper {
  const reader = termReader(knownIssues, knownEvents);
  const counter = termCounter();
  const states = new Map(knownEvents.map(({ id, iso3 }) => [id, iso3]));
  return {
    count: (observation) => counter.add(reader.read(observation)),
    groupsOf: (iso3, observations) =>
      groupPassages(observations, {
        iso3,
        read: reader.read,
        vectorOf: counter.vectorOf,
        findDocument,
        stateOfEvent: (event) => states.get(event) ?? "",
      }),
  };
}

/** The groups of every State among observations at hand. */
export function groupAll(
  observations: readonly Observation[],
  findDocument: FindDocument,
): ReadonlyMap<string, readonly RecurrenceGroup[]> {
  const grouper = passageGrouper(findDocument);
  const states = new Map<string, Observation[]>();
  for (const observation of observations) {
    grouper.count(observation);
    for (const iso3 of observation.countries) {
      const about = states.get(iso3);
      if (about === undefined) states.set(iso3, [observation]);
      else about.push(observation);
    }
  }
  return new Map([...states].map(([iso3, about]) => [iso3, grouper.groupsOf(iso3, about)]));
}

/** The groups of observations at hand, worked out when first asked for. */
export function recurrenceOfAll(
  observations: readonly Observation[],
  findDocument: FindDocument,
): Recurrence {
  let groups: ReadonlyMap<string, readonly RecurrenceGroup[]> | undefined;
  return {
    groupsOf(iso3) {
      groups ??= groupAll(observations, findDocument);
      return groups.get(iso3) ?? [];
    },
  };
}
