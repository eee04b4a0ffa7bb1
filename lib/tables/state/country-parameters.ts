import { type InstrumentCode, type ObservationKind, observationKinds } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { keptHere } from "#lib/observations/filter";
import { curatedObservations } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";
import { cycleTokens, ofCycles } from "#lib/reporting/observation-cycle";
import { type TimelineKind, timelineKinds } from "#lib/timeline/timeline";
import {
  choiceParameter,
  listParameter,
  optionalChoiceParameter,
  type Specification,
} from "#lib/url/parameters";
import {
  type CommonParameters,
  commonSpecification,
  rightsParameter,
  treatiesParameter,
} from "#lib/url/scope-parameters";

/** What the profile of a State is asked for: which rows of its longer lists. */
export type CountryParameters = CommonParameters & {
  /** Keeps one status in the table of the eighteen instruments. */
  status: "party" | "signatory" | "none" | null;
  rights: readonly string[];
  treaties: readonly InstrumentCode[];
  /** Reporting cycles as "CCPR:2"; "none" where the source names no instrument or no cycle. */
  cycles: readonly string[];
  kinds: readonly ObservationKind[];
  document: string | null;
  reviews: "dated" | "undated" | null;
  documents: "dated" | "undated" | null;
  timeline: readonly TimelineKind[];
  /** Observations one below the other, to be read, or as a table, to be sorted. */
  view: "list" | "table";
};

export function countrySpecification(index: FactIndex): Specification<CountryParameters> {
  return {
    status: optionalChoiceParameter(["party", "signatory", "none"] as const),
    rights: rightsParameter(index),
    treaties: treatiesParameter,
    cycles: listParameter(knownCycles(index), "cycles as CCPR:2, parted by commas"),
    kinds: listParameter(observationKinds, `kinds: ${observationKinds.join(", ")}`),
    document: optionalChoiceParameter(
      index.facts.documents.map(({ id }) => id),
      "the id of a document",
    ),
    reviews: optionalChoiceParameter(["dated", "undated"] as const),
    documents: optionalChoiceParameter(["dated", "undated"] as const),
    timeline: listParameter(timelineKinds, `kinds: ${timelineKinds.join(", ")}`),
    view: choiceParameter(["list", "table"] as const, "list"),
    ...commonSpecification,
  };
}

const cyclesByIndex = new WeakMap<FactIndex, readonly string[]>();

/** Every cycle of an observation in the facts; worked out once for a release. */
function knownCycles(index: FactIndex): readonly string[] {
  const known = cyclesByIndex.get(index) ?? cycleTokens(curatedObservations(index.facts));
  cyclesByIndex.set(index, known);
  return known;
}

/** The observations of a State that its profile lists: exactly what every number on the page counts. */
export function observationsAskedFor(
  { observations }: Release,
  iso3: string,
  values: Pick<CountryParameters, "rights" | "treaties" | "cycles" | "kinds" | "document">,
  asOf: IsoDate,
): readonly Observation[] {
  const { rights, treaties, kinds, cycles, document } = values;
  const asked = {
    ...keptHere,
    countries: [iso3],
    rights,
    instruments: treaties,
    kinds,
    document,
    asOf,
  };
  return ofCycles(observations.select(asked), cycles);
}
