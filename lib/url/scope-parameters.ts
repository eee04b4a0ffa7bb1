import { z } from "zod";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { releaseIdPattern } from "#lib/release/release";
import {
  dayParameter,
  fromSchema,
  listParameter,
  type Parameter,
  type Specification,
} from "#lib/url/parameters";

/** What every page takes: the day to which statuses are computed, and the release to read. */
export type CommonParameters = { asOf: IsoDate | null; release: string | null };

export const commonSpecification: Specification<CommonParameters> = {
  asOf: dayParameter(),
  release: fromSchema<string | null>(
    z.string().regex(releaseIdPattern),
    null,
    "the id of a release, YYYYMMDD-<hash>",
  ),
};

/** ISO 3166-1 alpha-3 codes of participants, parted by commas. */
export function countriesParameter(index: FactIndex): Parameter<readonly string[]> {
  const codes = index.facts.countries.map(({ iso3 }) => iso3);
  return listParameter(codes, "ISO 3166-1 alpha-3 codes of States, parted by commas");
}

/** Instrument codes, parted by commas. */
export const treatiesParameter: Parameter<readonly InstrumentCode[]> = listParameter(
  instrumentCodes,
  `instrument codes, parted by commas: ${instrumentCodes.join(", ")}`,
);

/** Ids of rights, parted by commas. */
export function rightsParameter(index: FactIndex): Parameter<readonly string[]> {
  return listParameter(
    index.facts.rights.map(({ id }) => id),
    "ids of rights, parted by commas, as /api/v1/rights lists them",
  );
}
