import { instrumentCodes } from "#data/vocabulary";
import type { FactItem } from "#lib/collection/item.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import { rightName, stateName } from "#lib/i18n/names";
import type { Column, Row } from "#lib/table/table";

type Subject = Pick<FactItem, "state" | "instrument" | "right">;

/**
 * The State, instrument and right that a row is about: what the path of its page names, else what its cells link to, else
 * the column of a cell.
 */
export function subjectOf(
  row: Row,
  column: Column | null,
  path: readonly string[],
  index: FactIndex,
  locale: string,
): Subject {
  const cells = Object.values(row.cells);
  const hrefs = cells.flatMap((cell) => (cell.kind === "value" ? (cell.href ?? []) : []));
  const places = [`/${path.join("/")}`, ...hrefs];
  const own = column === null ? [] : [column.id];
  const iso3 = firstOf(
    /^\/countries\/([A-Z]{3})(?=[/?#]|$)/,
    places,
    own,
    (id) => index.country(id) !== undefined,
  );
  const code = firstOf(
    /^\/(?:treaties|countries\/[A-Z]{3})\/([A-Z0-9-]+)(?=[/?#]|$)/,
    places,
    own,
    isInstrument,
  );
  const right = firstOf(
    /^\/rights\/([a-z-]+)(?=[/?#]|$)/,
    places,
    [row.id],
    (id) => index.right(id) !== undefined,
  );
  return {
    state: iso3 === null ? null : { id: iso3, name: stateName(locale, index, iso3) },
    instrument: code === null ? null : { id: code, name: instrumentName(code, index) },
    right: right === null ? null : { id: right, name: rightName(locale, index, right) },
  };
}

/** A cell of a column stands for its column first; of several links that name different things none is meant. */
function firstOf(
  pattern: RegExp,
  places: readonly string[],
  own: readonly string[],
  isKnown: (id: string) => boolean,
): string | null {
  const fromColumn = own.find(isKnown);
  if (fromColumn !== undefined) return fromColumn;
  const named = places.flatMap((place) => pattern.exec(place)?.[1] ?? []).filter(isKnown);
  const [fromPath] = named;
  return new Set(named).size === 1 && fromPath !== undefined ? fromPath : null;
}

function isInstrument(code: string): boolean {
  return instrumentCodes.some((each) => each === code);
}

function instrumentName(code: string, index: FactIndex): string {
  const known = instrumentCodes.find((each) => each === code);
  return known === undefined ? code : index.instrument(known).shortName;
}
