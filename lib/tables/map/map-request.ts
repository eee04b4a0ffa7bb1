import type { Instrument } from "#data/ratification/instruments.schema";
import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import type { FactIndex } from "#lib/facts/fact-index";
import { regionName } from "#lib/i18n/label-in";
import type { Words } from "#lib/i18n/words";
import {
  type MapEntry,
  numberEntry,
  numberFills,
  type StateFill,
  statusEntry,
  statusFills,
} from "#lib/map/map-entry";
import { type Region, regionsOf } from "#lib/regions/region";
import type { TableRequest } from "#lib/tables/page-tables";
import { pinsOf } from "#lib/tables/state/state-request";
import { countriesByName } from "#lib/treaty/countries-by-name";
import { type Participant, participantsOf } from "#lib/treaty/participants";
import { optionalChoiceParameter, type Specification } from "#lib/url/parameters";
import type { Query } from "#lib/url/query";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

/** What the map is asked for: the number of instruments where none is named, the world where no region is. */
export type MapParameters = CommonParameters &
  Readonly<{
    instrument: InstrumentCode | null;
    region: string | null;
    /** Narrows the list beside the map to the States with one fill. */
    only: StateFill | null;
  }>;

export function mapSpecification(index: FactIndex): Specification<MapParameters> {
  return {
    instrument: optionalChoiceParameter(instrumentCodes, "the code of an instrument, as CCPR"),
    region: optionalChoiceParameter(
      regionsOf(index.facts).map(({ id }) => id),
      "the id of a region, as world or central-asia",
    ),
    only: optionalChoiceParameter([...statusFills, ...numberFills]),
    ...commonSpecification,
  };
}

/** What the map and its list are made from. */
export type MapRequest = TableRequest<null, MapParameters> &
  Readonly<{
    instrument: Instrument | null;
    /** `null`: the world. */
    region: Region | null;
    /** Everyone in the region with what the map says, in the order of their names. */
    entries: readonly MapEntry[];
    /** The same with their status, where an instrument is chosen. */
    participants: readonly Participant[];
    pins: Query;
  }>;

export function mapRequest(request: TableRequest<null, MapParameters>): MapRequest {
  const { release, values, asOf, words } = request;
  const { index } = release;
  const region = regionsOf(index.facts, words.locale).find(({ id, kind }) => {
    return id === values.region && kind !== "world";
  });
  const isShown = (iso3: string) => region === undefined || region.members.includes(iso3);
  const frame = { ...request, region: region ?? null, pins: pinsOf(values) };
  const code = values.instrument;
  if (code === null) {
    const countries = countriesByName(index, words.locale).filter(({ iso3 }) => isShown(iso3));
    const entries = countries.map((country) => numberEntry(index, country, asOf, words));
    return { ...frame, instrument: null, participants: [], entries };
  }
  const participants = participantsOf(index, code, asOf, words.locale).filter(({ country }) =>
    isShown(country.iso3),
  );
  const entries = participants.map((participant) => statusEntry(participant, words));
  return { ...frame, instrument: index.instrument(code), participants, entries };
}

/** What the map shows, in words, as its title and the title of its list begin: "ICCPR on 2026-02-03, Central Asia". */
export function mapTitle(
  { instrument, region, asOf, words }: Pick<MapRequest, "instrument" | "region" | "asOf" | "words">,
  key: "picture" | "list",
): string {
  const place = placeInWords(region, words);
  if (instrument === null) return words(`map.titles.${key}OfNumber`, { asOf, place });
  return words(`map.titles.${key}`, { name: instrument.shortName, asOf, place });
}

/** The region by name; "the world" where none is chosen. */
export function placeInWords(region: Region | null, words: Words): string {
  const name = region?.name ?? null;
  return name === null ? words("map.world") : regionName(words.locale, name);
}
