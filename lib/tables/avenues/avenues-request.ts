import type { Right } from "#data/rights/rights.schema";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { type Touch, touches } from "#lib/avenues/binding-articles";
import type { FactIndex } from "#lib/facts/fact-index";
import { nameIn } from "#lib/i18n/names";
import { instrumentsBehind } from "#lib/right/protection";
import type { TableRequest } from "#lib/tables/page-tables";
import { findStateRequest, type StateRequest, stateAddress } from "#lib/tables/state/state-request";
import { optionalChoiceParameter, type Specification } from "#lib/url/parameters";
import type { Query } from "#lib/url/query";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

export type AvenuesPath = Readonly<{ iso3: string }>;

/** What the page of a State's avenues is asked for. */
export type AvenuesParameters = CommonParameters & {
  /** The id of a right; `null`: whatever the right. */
  right: string | null;
  /** Keeps the texts of the State that stand so to the articles. */
  touch: Touch | null;
  /** Keeps the texts under one instrument. */
  under: InstrumentCode | null;
};

export function avenuesSpecification({ facts }: FactIndex): Specification<AvenuesParameters> {
  return {
    right: optionalChoiceParameter(
      facts.rights.map(({ id }) => id),
      "the id of a right, as torture",
    ),
    touch: optionalChoiceParameter(touches),
    under: optionalChoiceParameter(instrumentCodes),
    ...commonSpecification,
  };
}

/** What the tables of the page are made from. */
export type AvenuesRequest = StateRequest &
  Readonly<{
    right: Right | null;
    /** The instruments that protect the right; for a heading without articles those that ask for reports; all without a right. */
    instruments: readonly InstrumentCode[];
    /** The right's name, or the words for any right. */
    subject: string;
    touch: Touch | null;
    under: InstrumentCode | null;
  }>;

/** Makes the request ready; `null` where there is no such State. */
export function findAvenuesRequest(
  request: TableRequest<AvenuesPath, AvenuesParameters>,
): AvenuesRequest | null {
  const state = findStateRequest(request);
  if (state === null) return null;
  const { right: asked, touch, under } = request.values;
  const right = asked === null ? null : (state.release.index.right(asked) ?? null);
  return {
    ...state,
    right,
    instruments: right === null ? instrumentCodes : instrumentsBehind(right, []),
    subject: right === null ? state.words("avenues.anyRight") : nameIn(state.words.locale, right),
    touch,
    under,
  };
}

/** The address of a State's avenues for a right, with the day and the release that the reader chose. */
export function avenuesAddress(
  state: Pick<StateRequest, "iso3" | "pins">,
  right: string | null,
  hash?: string,
  query: Query = {},
): string {
  return stateAddress(state, {
    code: "avenues",
    query: { right: right ?? "", ...query },
    ...(hash === undefined ? {} : { hash }),
  });
}
