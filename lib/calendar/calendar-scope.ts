import { z } from "zod";
import { type CommitteeCode, committeeCodes } from "#data/vocabulary";
import { type EntryKind, entryKinds } from "#lib/calendar/entry";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { regionsOf } from "#lib/regions/region";
import { type StandingGroup, standingGroups } from "#lib/reporting/published-state";
import {
  dayParameter,
  fromSchema,
  integerParameter,
  listParameter,
  optionalChoiceParameter,
  type Parameter,
  type Specification,
} from "#lib/url/parameters";
import {
  type CommonParameters,
  commonSpecification,
  countriesParameter,
} from "#lib/url/scope-parameters";

/** What the calendar is asked for; the page, its exports and the `.ics` read the same address. */
export type CalendarParameters = CommonParameters & {
  countries: readonly string[];
  region: string | null;
  committees: readonly CommitteeCode[];
  kind: readonly EntryKind[];
  from: IsoDate | null;
  to: IsoDate | null;
  /** Keeps the reports that stand so by what is published. */
  standing: StandingGroup | null;
  /** The id of an entry to plan back from. */
  plan: string | null;
  /** A day of the reader's own to plan back from; it stands before `plan`. */
  deadline: IsoDate | null;
  draft: number;
  translation: number;
  signOff: number;
  margin: number;
};

export function calendarSpecification(index: FactIndex): Specification<CalendarParameters> {
  return {
    countries: countriesParameter(index),
    region: optionalChoiceParameter(
      regionsOf(index.facts).map(({ id }) => id),
      "the id of a region, as world or central-asia",
    ),
    committees: listParameter(
      committeeCodes,
      `committees, parted by commas: ${committeeCodes.join(", ")}`,
    ),
    kind: listParameter(entryKinds, `kinds, parted by commas: ${entryKinds.join(", ")}`),
    from: dayParameter(),
    to: dayParameter(),
    standing: optionalChoiceParameter(standingGroups),
    plan: entryParameter(),
    deadline: dayParameter(),
    draft: integerParameter(0, 365, 21),
    translation: integerParameter(0, 365, 14),
    signOff: integerParameter(0, 365, 5),
    margin: integerParameter(0, 365, 2),
    ...commonSpecification,
  };
}

/** The shape of an id alone: which entries there are follows from the other parameters, and an id may have gone. */
function entryParameter(): Parameter<string | null> {
  return fromSchema<string | null>(
    z
      .string()
      .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      .max(80)
      .transform((id) => id || null),
    null,
    "the id of an entry, as ngo-deadline-crc-2026-12",
  );
}
