import type { FileSubject } from "#lib/export/about/subject";
import { committeeName, rightName, stateName } from "#lib/i18n/names";
import { fillInWords } from "#lib/map/fill-words";
import type { StateFill } from "#lib/map/map-entry";
import { noValue } from "#lib/observations/facets";
import { findRegion } from "#lib/regions/region";

/** The parameters that have a word under `export.parameters`; a test holds every page to it. */
export const wordedParameters = [
  "accepts",
  "article",
  "bodies",
  "changes",
  "committee",
  "committees",
  "countries",
  "country",
  "cycle",
  "cycles",
  "dataset",
  "deadline",
  "differ",
  "document",
  "documents",
  "draft",
  "exact",
  "format",
  "from",
  "group",
  "groups",
  "instrument",
  "kind",
  "kinds",
  "limit",
  "links",
  "margin",
  "mechanisms",
  "offset",
  "only",
  "origin",
  "passage",
  "plan",
  "q",
  "region",
  "regions",
  "reviews",
  "right",
  "rights",
  "sdg",
  "sdgs",
  "sessions",
  "signed",
  "signOff",
  "sort",
  "standing",
  "status",
  "symbol",
  "texts",
  "timeline",
  "to",
  "touch",
  "translation",
  "treaties",
  "treaty",
  "types",
  "undated",
  "under",
  "verification",
  "view",
] as const;

/** What an address says of the page and not of its lists, and what every file says anyway. */
export const unspokenParameters = [
  "asOf",
  "release",
  "bom",
  "cell",
  "page",
  "size",
  "show",
  "earlier",
  "later",
  "format",
  "lang",
  "limit",
  "offset",
] as const;

const worded: ReadonlySet<string> = new Set(wordedParameters);

/** The name of a parameter in words; one that has none yet is its name. */
export function parameterLabel(name: string, { words }: Pick<FileSubject, "words">): string {
  return worded.has(name) ? words(`export.parameters.${name}`) : name;
}

/** The chosen value of a parameter in words: names instead of codes. */
export function parameterWords(name: string, subject: FileSubject): string {
  const value = subject.values[name];
  const parameter = subject.specification[name];
  const entries = Array.isArray(value) ? value.map(String) : [parameter?.print(value) ?? ""];
  return entries.map((entry) => entryWords(name, entry, subject)).join(", ");
}

function entryWords(name: string, entry: string, subject: FileSubject): string {
  const { release, words } = subject;
  const { index } = release;
  if (entry === noValue && name !== "status") return words("search.none");
  switch (name) {
    case "countries":
    case "country":
      return stateName(words.locale, index, entry);
    case "region":
    case "regions":
      return findRegion(index.facts, entry, words.locale)?.name ?? words("export.world");
    case "right":
    case "rights":
      return rightName(words.locale, index, entry);
    case "instrument":
    case "treaty":
    case "treaties":
    case "accepts":
    case "under":
      return index.facts.instruments.find(({ code }) => code === entry)?.shortName ?? entry;
    case "committee":
    case "committees":
      return committeeName(words.locale, index, entry);
    case "document":
      return index.document(entry)?.symbol ?? entry;
    default:
      return wordOfVocabulary(name, entry, subject);
  }
}

/** Pages whose kinds are not those of observations. */
const kindsOfPage: Readonly<Record<string, string>> = {
  calendar: "calendar.kinds",
  changes: "changes.kinds",
};

function wordOfVocabulary(name: string, entry: string, { words, path }: FileSubject): string {
  switch (name) {
    case "kind":
    case "kinds":
      return words(`${kindsOfPage[path[0] ?? ""] ?? "observation.kinds"}.${entry}`);
    case "changes":
      return words(`releases.changes.kinds.${entry}`);
    case "touch":
      return words(`avenues.touch.${entry}`);
    case "links":
      return words(`articles.filter.links${entry === "committee" ? "Committee" : "Others"}`);
    case "verification":
      return words(`sources.verification.${entry}.word`);
    case "status":
      return words(`marks.${entry}`);
    case "only":
      return fillInWords(entry as StateFill, words);
    case "origin":
      return words(`search.origins.${entry}`);
    case "sdg":
    case "sdgs":
      return words("search.goal", { number: entry });
    case "bodies":
      return words("export.treatyBodies");
    default:
      return entry;
  }
}
