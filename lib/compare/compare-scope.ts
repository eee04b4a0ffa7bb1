import type { Country } from "#data/ratification/countries.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { CompareParameters } from "#lib/compare/compare-parameters";
import { type KnownCycles, knownCycles } from "#lib/compare/known-cycles";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { Release } from "#lib/release/release";
import type { Dropped } from "#lib/url/parameters";

/** What the parameters of a comparison come to together. */
export type CompareScope = Readonly<
  | { kind: "states"; states: readonly Country[] }
  | {
      kind: "cycles";
      state: Country;
      instrument: InstrumentCode;
      /** The earlier one first. */
      cycles: readonly [string, string];
    }
  /** Too little is chosen; for one State, the cycles among which two can be. */
  | { kind: "choose"; state: Country | null; known: readonly KnownCycles[] }
>;

/** Reads the parameters against each other: `unused` are those that say nothing beside the others. */
export function compareScope(
  release: Release,
  values: CompareParameters,
  asOf: IsoDate,
): Readonly<{ scope: CompareScope; unused: readonly Dropped[] }> {
  const states = values.countries
    .map((iso3) => release.index.country(iso3))
    .filter((country) => country !== undefined);
  const [state, ...others] = states;
  if (state === undefined || others.length > 0) {
    const scope: CompareScope =
      others.length > 0 ? { kind: "states", states } : { kind: "choose", state: null, known: [] };
    return { scope, unused: unusedCycles(values, withOneState) };
  }
  const known = knownCycles(release, state.iso3, asOf);
  const pair = pairAskedFor(known, values.cycles);
  if (pair === null) {
    return { scope: { kind: "choose", state, known }, unused: unusedCycles(values, oneInstrument) };
  }
  return { scope: { kind: "cycles", state, ...pair }, unused: unusedTreaties(values) };
}

const withOneState = "one State alone beside reporting cycles";
const oneInstrument = "two known reporting cycles of one instrument, as CCPR:2,CCPR:3";

function unusedCycles({ cycles }: CompareParameters, expected: string): readonly Dropped[] {
  if (cycles.length === 0) return [];
  return [{ why: "unreadable", name: "cycles", value: cycles.join(","), expected }];
}

function unusedTreaties({ treaties }: CompareParameters): readonly Dropped[] {
  if (treaties.length === 0) return [];
  const expected = "no instruments beside cycles, which name their own";
  return [{ why: "unreadable", name: "treaties", value: treaties.join(","), expected }];
}

/** The two cycles in the order of time; `null` unless both are known and of one instrument. */
function pairAskedFor(
  known: readonly KnownCycles[],
  tokens: readonly string[],
): Readonly<{ instrument: InstrumentCode; cycles: readonly [string, string] }> | null {
  for (const { instrument, cycles } of known) {
    const [first, second, ...more] = cycles.filter(({ cycle }) =>
      tokens.includes(`${instrument}:${cycle}`),
    );
    if (first !== undefined && second !== undefined && more.length === 0) {
      return { instrument, cycles: [first.cycle, second.cycle] };
    }
  }
  return null;
}
