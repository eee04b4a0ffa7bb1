import type { InstrumentCode } from "#data/vocabulary";
import { instrumentCodes } from "#data/vocabulary";
import type { FileSubject } from "#lib/export/about/subject";
import { statesShown } from "#lib/overview/overview-scope";
import { findRegion } from "#lib/regions/region";

/** The States that a list is about, by ISO code; `null`: it is about no States in particular. */
export function statesInScope(subject: FileSubject): readonly string[] | null {
  const { path, release, whole } = subject;
  const { index } = release;
  const [page, name = ""] = path;
  if (page === "countries" && index.country(name) !== undefined) return [name];
  if (page === "observations") return release.observations.find(name)?.countries ?? null;
  if (page === "documents") return stateOfDocument(subject);
  if (beginsWithRegion(subject))
    return statesShown(index, chosenStates(subject), subject.words.locale);
  const chosen = chosenOf(subject);
  if (chosen.length > 0) return chosen;
  const rows = whole.rows.map(({ id }) => id);
  return rows.length > 0 && rows.every((id) => index.country(id) !== undefined) ? rows : null;
}

/** The overview and the page of a right begin with the States of one region where nothing is chosen. */
export function beginsWithRegion({ path }: Pick<FileSubject, "path">): boolean {
  return path.length === 0 || (path[0] === "rights" && path.length === 2);
}

/** The instruments that a list is about; `null`: none in particular. */
export function instrumentsInScope({ path, whole }: FileSubject): readonly InstrumentCode[] | null {
  const named = path[0] === "treaties" ? path[1] : path[2];
  const code = instrumentCodes.find((each) => each === named);
  if (code !== undefined) return [code];
  const shown = instrumentCodes.filter((each) => whole.columns.some(({ id }) => id === each));
  return shown.length === 0 ? null : shown;
}

function stateOfDocument({ path, release: { index } }: FileSubject): readonly string[] | null {
  const named = path.slice(1).join("/");
  const id = path[1] === "id" ? path.slice(2).join("/") : named;
  const document = index.documentBySymbol(named) ?? index.document(id);
  return document === undefined ? null : [document.iso3];
}

function chosenStates({ values }: FileSubject) {
  const { countries, region } = values;
  return {
    countries: isTexts(countries) ? countries : [],
    region: typeof region === "string" ? region : null,
  };
}

function chosenOf(subject: FileSubject): readonly string[] {
  const { country, regions } = subject.values;
  const { countries, region } = chosenStates(subject);
  const named = isTexts(regions) ? regions : region === null ? [] : [region];
  const members = named.flatMap((id) => findRegion(subject.release.index.facts, id)?.members ?? []);
  return [...new Set([...members, ...countries, ...(isTexts(country) ? country : [])])];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
