import { z } from "zod";
import { committeeCodes, type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import type { FactIndex } from "#lib/facts/fact-index";
import { noValue } from "#lib/observations/facets";
import { passageKinds, passageVerifications } from "#lib/observations/observation";
import { regionsOf } from "#lib/regions/region";
import {
  fromSchema,
  listParameter,
  optionalChoiceParameter,
  type Parameter,
  type Specification,
} from "#lib/url/parameters";
import {
  type CommonParameters,
  commonSpecification,
  countriesParameter,
  treatiesParameter,
} from "#lib/url/scope-parameters";

/** Committees as addresses know them; `none` is an observation whose source names none. */
const committees = [...committeeCodes, noValue] as const;

/** What the page of a right is asked for: whose observations, and which. */
export type RightParameters = CommonParameters & {
  countries: readonly string[];
  region: string | null;
  treaties: readonly InstrumentCode[];
  committees: readonly (typeof committees)[number][];
  kinds: readonly (typeof passageKinds)[number][];
  verification: readonly (typeof passageVerifications)[number][];
  /** First and last year, both included. */
  from: number | null;
  to: number | null;
  /** Only observations whose year is not known. */
  undated: "yes" | null;
  /** Reporting cycles as "CCPR:2"; "none" where the source names no instrument or no cycle. */
  cycles: readonly string[];
  /** One document, by its id. */
  document: string | null;
};

export function rightSpecification(index: FactIndex): Specification<RightParameters> {
  return {
    countries: countriesParameter(index),
    region: optionalChoiceParameter(
      regionsOf(index.facts).map(({ id }) => id),
      "the id of a region, as world or central-asia",
    ),
    treaties: treatiesParameter,
    committees: listParameter(committees, `codes of committees: ${committees.join(", ")}`),
    kinds: listParameter(passageKinds, `kinds: ${passageKinds.join(", ")}`),
    verification: listParameter(
      passageVerifications,
      `verifications: ${passageVerifications.join(", ")}`,
    ),
    from: yearParameter,
    to: yearParameter,
    undated: optionalChoiceParameter(["yes"] as const),
    cycles: cyclesParameter,
    document: optionalChoiceParameter(
      index.facts.documents.map(({ id }) => id),
      "the id of a document",
    ),
    ...commonSpecification,
  };
}

const yearParameter: Parameter<number | null> = fromSchema<number | null>(
  z.union([
    z.literal("").transform(() => null),
    z
      .string()
      .regex(/^(?:19|20)\d\d$/)
      .transform(Number),
  ]),
  null,
  "a year as YYYY",
);

const cycleToken = new RegExp(`^(?:${[...instrumentCodes, noValue].join("|")}):[\\w() -]{1,30}$`);

/** Cycles are not listed beforehand, because an import can bring others. */
const cyclesParameter: Parameter<readonly string[]> = {
  fallback: [],
  print: (tokens) => tokens.join(","),
  read(text) {
    const entries = [...new Set(text.split(",").map((entry) => entry.trim()))].filter(Boolean);
    const expected = "cycles as CCPR:2, parted by commas";
    return {
      value: entries.filter((entry) => cycleToken.test(entry)),
      complaints: entries
        .filter((entry) => !cycleToken.test(entry))
        .map((value) => ({ value, expected })),
    };
  },
};
