import type { Act } from "#data/ratification/acts.schema";
import type { Declaration } from "#data/ratification/declarations.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { Citable } from "#lib/cite/citable";
import { ratificationCell } from "#lib/ratification/cell";
import type { Release } from "#lib/release/release";

type Request = Readonly<{ release: Release }>;

/** The observation behind a row of a table of observations. */
export function observationOfRow(rowId: string, { release }: Request): Citable | undefined {
  const observation = release.observations.find(rowId);
  return observation === undefined ? undefined : { kind: "observation", observation };
}

/** The document behind a row of a table of documents. */
export function documentOfRow(rowId: string, { release }: Request): Citable | undefined {
  const document = release.index.document(rowId);
  return document === undefined ? undefined : { kind: "document", document };
}

/** The instrument behind a row of a table of instruments. */
export function instrumentOfRow(rowId: string, { release }: Request): Citable | undefined {
  const instrument = release.index.facts.instruments.find(({ code }) => code === rowId);
  return instrument === undefined ? undefined : { kind: "instrument", instrument };
}

/** The act of a State that `fits`: tables of acts name their rows each in their own way. */
export function actOfRow(fits: (act: Act) => boolean, { release }: Request): Citable | undefined {
  const act = release.index.facts.acts.find(fits);
  return act === undefined ? undefined : { kind: "act", act };
}

/** The act that gives a State its status under an instrument; a State that gave none has nothing to cite. */
export function actThatCounts(
  iso3: string,
  code: InstrumentCode,
  { release, asOf }: Request & Readonly<{ asOf: string }>,
): Citable | undefined {
  const { act, signature } = ratificationCell(release.index, iso3, code, asOf).status;
  const counts = act ?? signature;
  return counts === null ? undefined : { kind: "act", act: counts };
}

/** The declaration behind a row that is named by its place in the table before it was arranged: "CCPR-reservation-3". */
export function declarationOfRow(
  rowId: string,
  inOrder: readonly Declaration[],
): Citable | undefined {
  const declaration = inOrder[Number(rowId.split("-").at(-1))];
  return declaration === undefined ? undefined : { kind: "declaration", declaration };
}

/** Makes a list once for each request: every row of a table asks for it. */
export function oncePerRequest<Asked extends object, T>(make: (request: Asked) => T) {
  const made = new WeakMap<Asked, T>();
  return (request: Asked): T => {
    if (!made.has(request)) made.set(request, make(request));
    return made.get(request) as T;
  };
}
