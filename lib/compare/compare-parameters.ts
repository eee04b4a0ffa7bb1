import type { InstrumentCode } from "#data/vocabulary";
import { instrumentCodes } from "#data/vocabulary";
import type { FactIndex } from "#lib/facts/fact-index";
import { optionalChoiceParameter, type Parameter, type Specification } from "#lib/url/parameters";
import {
  type CommonParameters,
  commonSpecification,
  countriesParameter,
  treatiesParameter,
} from "#lib/url/scope-parameters";

/** More columns than these cannot be read side by side. */
export const mostStates = 8;

/** What a comparison is asked for: two to eight States, or one State with two of its reporting cycles. */
export type CompareParameters = CommonParameters & {
  /** In the order chosen, which is the order of the columns. */
  countries: readonly string[];
  /** Two cycles of one instrument, "CCPR:2" and "CCPR:3". */
  cycles: readonly string[];
  treaties: readonly InstrumentCode[];
  /** The right to read in depth. */
  right: string | null;
  /** Keeps only rows in which the columns differ. */
  differ: "1" | null;
};

export function compareSpecification(index: FactIndex): Specification<CompareParameters> {
  return {
    countries: atMost(countriesParameter(index), mostStates, `at most ${mostStates} States`),
    cycles: atMost(cyclesParameter, 2, "two reporting cycles"),
    treaties: treatiesParameter,
    right: optionalChoiceParameter(
      index.facts.rights.map(({ id }) => id),
      "the id of a right, as /api/v1/rights lists them",
    ),
    differ: optionalChoiceParameter(["1"] as const),
    ...commonSpecification,
  };
}

/** Keeps the first entries of a list and complains about each that is one too many. */
function atMost<V extends string>(
  parameter: Parameter<readonly V[]>,
  most: number,
  expected: string,
): Parameter<readonly V[]> {
  return {
    ...parameter,
    read(text) {
      const { value, complaints } = parameter.read(text);
      const beyond = value.slice(most).map((entry) => ({ value: entry, expected }));
      return { value: value.slice(0, most), complaints: [...complaints, ...beyond] };
    },
  };
}

const cycleToken = new RegExp(`^(?:${instrumentCodes.join("|")}):\\d{1,2}(?:-\\d{1,2})?$`);

/** Which cycles there are follows from the State, so that here only their form is read. */
const cyclesParameter: Parameter<readonly string[]> = {
  fallback: [],
  print: (tokens) => tokens.join(","),
  read(text) {
    const entries = [...new Set(text.split(",").map((entry) => entry.trim()))].filter(Boolean);
    const unreadable = entries.filter((entry) => !cycleToken.test(entry));
    const expected = "reporting cycles as CCPR:2, parted by commas";
    return {
      value: entries.filter((entry) => cycleToken.test(entry)),
      complaints: unreadable.map((value) => ({ value, expected })),
    };
  },
};
