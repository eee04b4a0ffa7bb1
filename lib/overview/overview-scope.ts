import { z } from "zod";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import type { FactIndex } from "#lib/facts/fact-index";
import { byName } from "#lib/i18n/collator";
import { nameIn } from "#lib/i18n/names";
import { findRegion, regionsOf } from "#lib/regions/region";
import {
  fromSchema,
  optionalChoiceParameter,
  type Parameter,
  printParameters,
  type Specification,
} from "#lib/url/parameters";
import type { Query } from "#lib/url/query";
import {
  type CommonParameters,
  commonSpecification,
  countriesParameter,
  rightsParameter,
  treatiesParameter,
} from "#lib/url/scope-parameters";

/** What the compliance overview is asked for. */
export type OverviewParameters = CommonParameters & {
  countries: readonly string[];
  region: string | null;
  treaties: readonly InstrumentCode[];
  rights: readonly string[];
  /** The cell whose story is open, `KAZ.CCPR`. */
  cell: string | null;
};

/** Where the overview begins when nothing is chosen. */
export const defaultRegion = "central-asia";

export function overviewSpecification(index: FactIndex): Specification<OverviewParameters> {
  return {
    countries: countriesParameter(index),
    region: optionalChoiceParameter(
      regionsOf(index.facts).map(({ id }) => id),
      "the id of a region, as world or central-asia",
    ),
    treaties: treatiesParameter,
    rights: rightsParameter(index),
    ...commonSpecification,
    cell: cellParameter(index),
  };
}

function cellParameter(index: FactIndex): Parameter<string | null> {
  const isCell = (text: string): boolean => findCell(index, text) !== undefined;
  return fromSchema<string | null>(
    z.string().refine(isCell),
    null,
    "a State and an instrument, as KAZ.CCPR",
  );
}

/** The State and the instrument that `KAZ.CCPR` names. */
export function findCell(
  index: FactIndex,
  text: string,
): Readonly<{ iso3: string; code: InstrumentCode }> | undefined {
  const [iso3 = "", name] = text.split(".");
  const code = instrumentCodes.find((known) => known === name);
  return code === undefined || index.country(iso3) === undefined ? undefined : { iso3, code };
}

/**
 * The States shown, in the order of their names: those of the region and those chosen one by one; with neither, the
 * five States of Central Asia.
 */
export function statesShown(
  { facts }: FactIndex,
  { countries, region }: Pick<OverviewParameters, "countries" | "region">,
  locale: string,
): readonly string[] {
  const chosenRegion = region ?? (countries.length === 0 ? defaultRegion : null);
  const members = chosenRegion === null ? [] : (findRegion(facts, chosenRegion)?.members ?? []);
  const chosen = new Set([...members, ...countries]);
  return facts.countries
    .filter(({ iso3 }) => chosen.has(iso3))
    .sort(byName(locale, (state) => nameIn(locale, state)))
    .map(({ iso3 }) => iso3);
}

/** The instruments shown: those chosen, in the depositary's order, or all eighteen. */
export function instrumentsShown(treaties: readonly InstrumentCode[]): readonly InstrumentCode[] {
  return treaties.length === 0
    ? instrumentCodes
    : instrumentCodes.filter((code) => treaties.includes(code));
}

/** The parameters of the overview as they stand in its address, the open cell left out. */
export function overviewQuery(index: FactIndex, values: OverviewParameters): Query {
  const specification = overviewSpecification(index);
  const written = printParameters(specification, { ...values, cell: null });
  return Object.fromEntries(new URLSearchParams(written));
}

/** What decides which cells the matrix has, on whatever day. */
export type FramesParameters = Pick<
  OverviewParameters,
  "countries" | "region" | "treaties" | "release"
>;

export function framesSpecification(index: FactIndex): Specification<FramesParameters> {
  const { countries, region, treaties, release } = overviewSpecification(index);
  return { countries, region, treaties, release };
}

/** Where the cells of the matrix through time are (`lib/matrix/respond-frames.ts`). */
export function framesAddress(index: FactIndex, values: FramesParameters): string {
  return `/export/frames${printParameters(framesSpecification(index), values)}`;
}
