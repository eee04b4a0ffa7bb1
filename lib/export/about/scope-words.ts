import {
  parameterLabel,
  parameterWords,
  unspokenParameters,
} from "#lib/export/about/parameter-words";
import { beginsWithRegion, statesInScope } from "#lib/export/about/states-in-scope";
import type { FileSubject } from "#lib/export/about/subject";
import { nameIn, rightName, stateName } from "#lib/i18n/names";

type Line = readonly [label: string, words: string];

/** More names than these are a number. */
const mostNamed = 12;

/** What was chosen and how it was arranged, in words: what the page is about, its parameters, order, filter and columns. */
export function scopeWords(subject: FileSubject): readonly Line[] {
  return [...pageWords(subject), ...chosenWords(subject), ...arrangementWords(subject)];
}

function pageWords(subject: FileSubject): Line[] {
  const { path, release, words } = subject;
  const { index } = release;
  const [page, name = "", code] = path;
  const country = index.country(name);
  const state = country && nameIn(words.locale, country);
  if (page === "countries" && state !== undefined) {
    const line: Line = [words("export.state"), state];
    const isInstrument = index.facts.instruments.some((each) => each.code === code);
    return code === undefined || !isInstrument ? [line] : [line, instrumentLine(subject, code)];
  }
  if (page === "treaties" && name !== "") return [instrumentLine(subject, name)];
  if (page === "rights" && name !== "") {
    return [[words("export.right"), rightName(words.locale, index, name)], ...stateLine(subject)];
  }
  if (page === "documents") return [[words("export.document"), path.slice(1).join("/")]];
  if (page === "observations") return [[words("export.observation"), name]];
  return stateLine(subject);
}

function instrumentLine({ release, words }: FileSubject, code: string): Line {
  const instrument = release.index.facts.instruments.find((each) => each.code === code);
  return [words("export.instrument"), instrument?.shortName ?? code];
}

/** A page that begins with some States names them, for its address does not. */
function stateLine(subject: FileSubject): Line[] {
  if (!beginsWithRegion(subject)) return [];
  const { words, release } = subject;
  const states = statesInScope(subject) ?? [];
  const names = states.map((iso3) => stateName(words.locale, release.index, iso3));
  const text =
    names.length > mostNamed
      ? words("export.stateCount", { count: names.length })
      : names.join(", ");
  return [[words("export.parameters.countries"), text]];
}

function chosenWords(subject: FileSubject): Line[] {
  const { specification, values, matters } = subject;
  const saidAlready = beginsWithRegion(subject) ? ["countries"] : [];
  const unspoken: ReadonlySet<string> = new Set([...unspokenParameters, ...saidAlready]);
  return Object.entries(specification)
    .filter(([name]) => !unspoken.has(name))
    .filter(([name, { print, fallback }]) => print(values[name]) !== print(fallback))
    .filter(([name]) => matters(name))
    .map(([name]) => [parameterLabel(name, subject), parameterWords(name, subject)]);
}

function arrangementWords({ arrangement, whole, table, words }: FileSubject): Line[] {
  const { sort, filter, columns } = arrangement;
  const label = whole.columns.find(({ id }) => id === sort?.column)?.label ?? "";
  const lines: Line[] = [];
  if (sort !== null) {
    const direction = words(sort.descending ? "export.falling" : "export.rising");
    lines.push([words("export.sortedBy"), `${label}, ${direction}`]);
  }
  if (filter !== "") lines.push([words("export.rowsThatHold"), filter]);
  if (columns !== null) {
    lines.push([words("export.chosenColumns"), table.columns.map((each) => each.label).join(", ")]);
  }
  return lines;
}
