import type { Protection, Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { type RatificationStatus, statusOn } from "#lib/ratification/status";

/** A right that the chosen treaty protects, as another instrument protects it. */
export type ProtectedElsewhere = Readonly<{
  right: Right;
  here: Protection;
  there: Protection;
  status: RatificationStatus;
}>;

/**
 * For each right that `treaty` protects: the other instruments that protect it, those that bind the State on the day
 * first. `rights` narrows to these ids; none means all.
 */
export function sameRightElsewhere(
  index: FactIndex,
  iso3: string,
  treaty: InstrumentCode,
  rights: readonly string[],
  asOf: IsoDate,
): readonly ProtectedElsewhere[] {
  const statuses = new Map<InstrumentCode, RatificationStatus>();
  const statusIn = (code: InstrumentCode) => {
    const known = statuses.get(code);
    if (known !== undefined) return known;
    const status = statusOn(index.instrument(code), index.actsOf(iso3, code), asOf);
    statuses.set(code, status);
    return status;
  };
  return index.facts.rights
    .filter(({ id }) => rights.length === 0 || rights.includes(id))
    .flatMap((right) => {
      const here = right.articles.find(({ instrument }) => instrument === treaty);
      if (here === undefined) return [];
      return right.articles
        .filter(({ instrument }) => instrument !== treaty)
        .map((there) => ({ right, here, there, status: statusIn(there.instrument) }))
        .sort((a, b) => Number(isBound(b)) - Number(isBound(a)));
    });
}

function isBound({ status }: ProtectedElsewhere): boolean {
  return status.status === "party";
}
