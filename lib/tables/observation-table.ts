import type { FactIndex } from "#lib/facts/fact-index";
import { labelIn, listIn } from "#lib/i18n/label-in";
import { rightName, stateName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import type { Observation } from "#lib/observations/observation";
import { wordsFor } from "#lib/observations/passage-texts";
import { type Cell, type Column, missing, type Row, type Table, value } from "#lib/table/table";
import { documentAddress } from "#lib/tables/document-address";
import { saidCell } from "#lib/tables/said-cell";
import { sourcesCell } from "#lib/tables/source-cell";

/** The columns of every table of observations, in their order. */
export const observationColumns = [
  "id",
  "state",
  "committee",
  "instrument",
  "symbol",
  "paragraphs",
  "kind",
  "rights",
  "heading",
  "summary",
  "recommendation",
  "text",
  "language",
  "groups",
  "articles",
  "priority",
  "year",
  "date",
  "cycle",
  "verification",
  "note",
  "sources",
] as const;
export type ObservationColumn = (typeof observationColumns)[number];

/** Long or rarely needed columns: in the choice, not shown unless chosen. */
const ownHidden: readonly ObservationColumn[] = [
  "instrument",
  "recommendation",
  "text",
  "language",
  "groups",
  "articles",
  "priority",
  "date",
  "cycle",
  "note",
  "sources",
];

type Options = Readonly<{
  /** The table's id: kebab-case. */
  id: string;
  /** What it holds in words, filters included. */
  title: string;
  /** Row by row, in the order given. */
  observations: readonly Observation[];
  index: FactIndex;
  words: Words;
  /** Columns that the page says once for all rows, as the State on the State's own page. */
  hide?: readonly ObservationColumn[];
}>;

/** Observations as a table: one row each, so that its length is the number that any page states for them. */
export function observationTable({
  id,
  title,
  observations,
  index,
  words,
  hide = [],
}: Options): Table {
  const hidden = new Set<string>([...ownHidden, ...hide]);
  return {
    id,
    title,
    columns: observationColumns.map((column): Column => {
      const label = words(`observation.columns.${column}`);
      const kind = column === "year" || column === "date" ? "date" : "text";
      return hidden.has(column)
        ? { id: column, label, kind, hidden: true }
        : { id: column, label, kind };
    }),
    rows: observations.map((observation) => observationRow(observation, index, words)),
  };
}

function observationRow(observation: Observation, index: FactIndex, words: Words): Row {
  return {
    id: observation.id,
    cells: { ...whereCells(observation, index, words), ...whatCells(observation, index, words) },
  };
}

function whereCells(
  observation: Observation,
  index: FactIndex,
  words: Words,
): Record<string, Cell> {
  const { id, committee, mechanism, instrument, symbol, paragraphs, year, date, cycle } =
    observation;
  return {
    id: value(id, { href: observationAddress(id) }),
    state: statesCell(observation, index, words),
    committee: told(committee ?? mechanism, words("observation.noCommittee")),
    instrument: told(instrument, words("observation.noInstrument")),
    symbol:
      symbol === null
        ? missing(words("observation.noSymbol"))
        : value(symbol, { href: documentAddress(symbol) }),
    paragraphs: told(paragraphs, words("observation.noParagraph")),
    year: value(String(year)),
    date: value(date),
    cycle: told(cycle, words("observation.noCycle")),
  };
}

function whatCells(observation: Observation, index: FactIndex, words: Words): Record<string, Cell> {
  const { kind, rights, groups } = observation;
  const said = wordsFor(words.locale, observation);
  const { heading, summary, recommendation, text } = said;
  const { locale } = words;
  const inIt = (held: string | null) =>
    held === null ? null : { text: held, lang: said.language };
  return {
    kind: value(words(`observation.kinds.${kind}`)),
    rights: told(rightNames(rights, index, words), words("observation.noRights")),
    heading: saidCell(locale, inIt(heading), words("observation.noHeading")),
    summary: saidCell(locale, inIt(summary), words("observation.noSummary")),
    recommendation: saidCell(locale, inIt(recommendation), words("observation.noRecommendation")),
    text: saidCell(locale, inIt(text), words("observation.noText")),
    language: value(words(`observation.texts.languages.${said.language}`)),
    groups: saidCell(
      locale,
      groups.length === 0 ? null : listIn(locale, groups.join("; ")),
      words("observation.noGroups"),
    ),
    articles: told(observation.treatyArticles.join("; ") || null, words("observation.noArticles")),
    priority: priorityCell(observation, words),
    verification: value(words(`sources.verification.${observation.verification}.word`)),
    note: saidCell(
      locale,
      observation.note === null ? null : labelIn(locale, observation.note),
      words("observation.noNote"),
    ),
    sources: sourcesCell(observation.sources, words),
  };
}

function rightNames(rights: readonly string[], index: FactIndex, words: Words): string | null {
  return rights.map((right) => rightName(words.locale, index, right)).join("; ") || null;
}

/** The page of one observation. */
export function observationAddress(id: string): string {
  return `/observations/${encodeURIComponent(id)}`;
}

function statesCell({ countries }: Observation, index: FactIndex, words: Words): Cell {
  const names = countries.map((iso3) => stateName(words.locale, index, iso3)).join("; ");
  return countries.length === 1
    ? value(names, { href: `/countries/${countries[0]}` })
    : value(names);
}

/** `null` is "not known", never "no". */
function priorityCell({ priorityFollowUp }: Observation, words: Words): Cell {
  if (priorityFollowUp === null) return missing(words("observation.priorityNotKnown"));
  return value(words(priorityFollowUp ? "observation.priority" : "observation.notPriority"));
}

function told(text: string | null, because: string): Cell {
  return text === null ? missing(because) : value(text);
}
