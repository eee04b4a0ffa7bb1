import type { FactIndex } from "#lib/facts/fact-index";
import { type InLanguages, saidIn } from "#lib/i18n/said-in";

/** What a State, a right or a committee is called in a language. */
export function nameIn(locale: string, thing: InLanguages<"name">): string {
  return saidIn(locale, thing, "name").text;
}

/** The whole official title of an instrument in a language. */
export function fullNameIn(locale: string, instrument: InLanguages<"fullName">): string {
  return saidIn(locale, instrument, "fullName").text;
}

/** The name of a State by its code; a code that the facts do not hold stays as it is. */
export function stateName(locale: string, index: FactIndex, iso3: string): string {
  const state = index.country(iso3);
  return state === undefined ? iso3 : nameIn(locale, state);
}

/** The name of a right by its id; an id that the facts do not hold stays as it is. */
export function rightName(locale: string, index: FactIndex, id: string): string {
  const right = index.right(id);
  return right === undefined ? id : nameIn(locale, right);
}

/** The name of a committee by its code; a code that the facts do not hold stays as it is. */
export function committeeName(locale: string, { facts }: FactIndex, code: string): string {
  const committee = facts.committees.find((each) => each.code === code);
  return committee === undefined ? code : nameIn(locale, committee);
}
