import type { Instrument } from "#data/ratification/instruments.schema";
import { type InstrumentCode, type ProcedureCode, procedureCodes } from "#data/vocabulary";
import type { FactIndex } from "#lib/facts/fact-index";
import { regionsOf } from "#lib/regions/region";
import type { TableRequest } from "#lib/tables/page-tables";
import { pinsOf, stateAddress } from "#lib/tables/state/state-request";
import {
  type Participant,
  type ParticipantFilter,
  participantStatuses,
  participantsOf,
} from "#lib/treaty/participants";
import { treatyAddress } from "#lib/treaty/treaty-address";
import { listParameter, optionalChoiceParameter, type Specification } from "#lib/url/parameters";
import type { Query } from "#lib/url/query";
import {
  type CommonParameters,
  commonSpecification,
  countriesParameter,
} from "#lib/url/scope-parameters";

/** What the page of an instrument is asked for: which participants and which of their texts. */
export type TreatyParameters = CommonParameters & ParticipantFilter;

export function treatySpecification(index: FactIndex): Specification<TreatyParameters> {
  return {
    status: listParameter(participantStatuses, `statuses: ${participantStatuses.join(", ")}`),
    region: optionalChoiceParameter(
      regionsOf(index.facts).map(({ id }) => id),
      "the id of a region, as world or central-asia",
    ),
    countries: countriesParameter(index),
    signed: optionalChoiceParameter(["yes"] as const),
    accepts: optionalChoiceParameter<ProcedureCode>(procedureCodes),
    ...commonSpecification,
  };
}

/** What the tables about one instrument are made from. */
export type TreatyRequest = TableRequest<Readonly<{ code: string }>, TreatyParameters> &
  Readonly<{
    instrument: Instrument;
    /** Everyone with their status on the day asked for, whatever the filter. */
    participants: readonly Participant[];
    /** What every link carries along so that a number still equals its list: the day and the release, where chosen. */
    pins: Query;
  }>;

/** Makes the request ready; `null` where there is no such instrument. */
export function treatyRequest(
  request: TableRequest<Readonly<{ code: string }>, TreatyParameters>,
): TreatyRequest | null {
  const { index } = request.release;
  const instrument = index.facts.instruments.find(({ code }) => code === request.path.code);
  if (instrument === undefined) return null;
  const participants = participantsOf(index, instrument.code, request.asOf, request.words.locale);
  return { ...request, instrument, participants, pins: pinsOf(request.values) };
}

/** The list of participants on this page, narrowed to those that a number counts. */
export function participantsAddress(
  { instrument, pins }: Pick<TreatyRequest, "instrument" | "pins">,
  query: Query,
  code: InstrumentCode = instrument.code,
): string {
  return treatyAddress(code, { ...query, ...pins }, "participants");
}

/** The dossier of a State under this instrument. */
export function dossierAddress(
  { instrument, pins }: Pick<TreatyRequest, "instrument" | "pins">,
  iso3: string,
  hash?: string,
): string {
  const place = { code: instrument.code, ...(hash === undefined ? {} : { hash }) };
  return stateAddress({ iso3, pins }, place);
}
