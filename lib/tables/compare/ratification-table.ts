import type { InstrumentCode } from "#data/vocabulary";
import { type Difference, differencesOf } from "#lib/compare/difference";
import {
  type RatificationAspect,
  ratificationAnswers,
  ratificationAspects,
  unreadTexts,
} from "#lib/compare/ratification-answers";
import type { FactIndex } from "#lib/facts/fact-index";
import { fullNameIn } from "#lib/i18n/names";
import { cellSortKey } from "#lib/matrix/compact-cell";
import { compactCell } from "#lib/matrix/matrix";
import { cellInWords, type MatrixWords } from "#lib/matrix/matrix-table";
import { instrumentsShown } from "#lib/overview/overview-scope";
import { type RatificationCell, ratificationCell } from "#lib/ratification/cell";
import { type Cell, type Column, missing, type Row, type Table, value } from "#lib/table/table";
import type { CompareRequest } from "#lib/tables/compare/compare-request";
import { statesInWords } from "#lib/tables/compare/compare-request";
import { differsCell } from "#lib/tables/compare/differs-cell";
import { matrixWords } from "#lib/tables/overview-tables";
import { stateAddress } from "#lib/tables/state/state-request";

/** The columns of a table with one column a State, which can be any of them. */
export function columnsWithStates(
  { facts }: FactIndex,
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  return [...before, ...facts.countries.map(({ iso3 }) => iso3), ...after];
}

export function ratificationColumns(index: FactIndex): readonly string[] {
  return columnsWithStates(index, ["instrument", "differs"], ["fullName"]);
}

type ComparedInstrument = Readonly<{
  code: InstrumentCode;
  cells: readonly RatificationCell[];
  differences: readonly Difference<RatificationAspect>[];
}>;

/** Instruments by States: where each stands, by which act, since when, and in what they differ. */
export function ratificationTable(request: CompareRequest): Table {
  const { states, values, words, asOf } = request;
  const title = values.differ === null ? "main" : "mainDiffering";
  const cellWords = matrixWords(words);
  return {
    id: "ratification",
    title: words(`compare.titles.${title}`, { states: statesInWords(request), asOf }),
    columns: [
      { id: "instrument", label: words("compare.columns.instrument"), kind: "text" },
      { id: "differs", label: words("compare.columns.differs"), kind: "text" },
      ...states.map(({ iso3, name }): Column => ({ id: iso3, label: name, kind: "mark" })),
      { id: "fullName", label: words("compare.columns.fullName"), kind: "text", hidden: true },
    ],
    rows: comparedInstruments(request).map((each) =>
      instrumentRow({ ...request, cellWords }, each),
    ),
  };
}

/** The instruments asked for; of them only those in which the States differ, where these are asked for. */
function comparedInstruments(request: CompareRequest): readonly ComparedInstrument[] {
  const { release, states, values, asOf } = request;
  const { index } = release;
  return instrumentsShown(values.treaties)
    .map((code) => {
      const cells = states.map(({ iso3 }) => ratificationCell(index, iso3, code, asOf));
      const answers = cells.map((cell) => ratificationAnswers(index, cell, asOf));
      return { code, cells, differences: differencesOf(ratificationAspects, answers) };
    })
    .filter(({ differences }) => values.differ === null || differences.length > 0);
}

/** The request with the words of a cell, which are looked up once for the whole table. */
type WordedRequest = CompareRequest & Readonly<{ cellWords: MatrixWords }>;

function instrumentRow(
  request: WordedRequest,
  { code, cells, differences }: ComparedInstrument,
): Row {
  const { release, words } = request;
  const instrument = release.index.instrument(code);
  return {
    id: code,
    cells: {
      instrument: value(instrument.shortName, { href: `/treaties/${code}` }),
      ...Object.fromEntries(cells.map((cell) => [cell.iso3, statusCell(request, cell)])),
      differs: differsCell(request, differences),
      fullName: value(fullNameIn(words.locale, instrument)),
    },
  };
}

/** "accession 2006-01-24, in force 2006-04-24, with reservation", leading to the dossier. */
function statusCell(request: WordedRequest, cell: RatificationCell): Cell {
  const { release, words, pins, asOf } = request;
  const { status, iso3, instrument } = cell;
  const compact = compactCell(cell);
  if (compact === null) return missing(words("compare.noAct"), "none");
  const unread =
    status.status === "party" && cell.reservations.length === 0
      ? unreadTexts(release.index, cell, asOf)
      : 0;
  return value(cellInWords(compact, request.cellWords), {
    mark: status.status,
    sort: cellSortKey(compact) ?? "",
    href: stateAddress({ iso3, pins }, { code: instrument }),
    ...(unread > 0 && { note: words("country.textsNotRead", { count: unread }) }),
  });
}
