import type { IsoDate } from "#lib/dates/calendar-date";
import { nameIn } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import type { Release } from "#lib/release/release";
import { type Cell, missing, value } from "#lib/table/table";
import { documentAddress } from "#lib/tables/document-address";
import type { TableRequest } from "#lib/tables/page-tables";
import { printQuery, type Query } from "#lib/url/query";
import type { CommonParameters } from "#lib/url/scope-parameters";

/** What the tables about one State are made from. */
export type StateRequest = Readonly<{
  release: Release;
  iso3: string;
  /** The State's name. */
  name: string;
  asOf: IsoDate;
  words: Words;
  /** What every link must carry along so that a number still equals its list: the day and the release, where chosen. */
  pins: Query;
}>;

/** The address of a page of this State with the day and release that the reader chose. */
export function stateAddress(
  { iso3, pins }: Pick<StateRequest, "iso3" | "pins">,
  more: Readonly<{ code?: string; query?: Query; hash?: string }> = {},
): string {
  const { code, query = {}, hash } = more;
  const path = `/countries/${iso3}${code === undefined ? "" : `/${code}`}`;
  return `${path}${printQuery({ ...query, ...pins })}${hash === undefined ? "" : `#${hash}`}`;
}

/** The parameters that pin a page to what the reader chose. */
export function pinsOf({
  asOf,
  release,
}: Readonly<{ asOf: string | null; release: string | null }>): Query {
  return { asOf: asOf ?? "", release: release ?? "" };
}

/** An instrument, leading to the dossier of the State under it. */
export function instrumentCell(request: StateRequest, code: string | null): Cell {
  if (code === null) return missing(request.words("country.noInstrument"));
  return value(code, { href: stateAddress(request, { code }) });
}

/** A symbol, leading to what is held of the document. */
export function symbolCell(symbol: string | null, words: Words): Cell {
  if (symbol === null) return missing(words("observation.noSymbol"));
  return value(symbol, { href: documentAddress(symbol) });
}

/** A text, or the reason why there is none. */
export function toldCell(text: string | number | null, because: string): Cell {
  return text === null ? missing(because) : value(String(text));
}

/** The State that a page is about, with what its links carry along; `null` where there is no such State. */
export function findStateRequest(
  request: TableRequest<Readonly<{ iso3: string }>, CommonParameters>,
): StateRequest | null {
  const { release, path, values, asOf, words } = request;
  const country = release.index.country(path.iso3);
  if (country === undefined) return null;
  const { iso3 } = country;
  const name = nameIn(request.words.locale, country);
  return { release, iso3, name, asOf, words, pins: pinsOf(values) };
}
