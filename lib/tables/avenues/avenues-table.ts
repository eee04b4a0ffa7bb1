import type { ComplaintProcedure } from "#data/committees/complaint-procedures.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { RightAvenue } from "#lib/avenues/avenues-for-right";
import { avenuesForRight } from "#lib/avenues/avenues-for-right";
import { procedureRules } from "#lib/avenues/procedure-rules";
import { labelIn } from "#lib/i18n/label-in";
import { defaultLocale } from "#lib/i18n/locales";
import { statusOn } from "#lib/ratification/status";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import type { AvenuesRequest } from "#lib/tables/avenues/avenues-request";
import { conditionCells } from "#lib/tables/avenues/condition-cells";
import {
  openingCell,
  standingWord,
  untilInWords,
  whyInWords,
} from "#lib/tables/avenues/standing-words";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { instrumentCell, type StateRequest, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const avenuesPlan: readonly PlannedColumn[] = [
  ["avenue"],
  ["type"],
  ["through"],
  ["standing"],
  ["since", "date"],
  ["why"],
  ["opens"],
  ["stateSources"],
  ["stateAsOf", "date"],
  ["code", "text", "hidden"],
  ["inForce", "date", "hidden"],
  ["until", "text", "hidden"],
  ["committee", "text", "hidden"],
  ["instrument", "text", "hidden"],
  ["legalBasis", "text", "hidden"],
  ["who", "text", "hidden"],
  ["remedies", "text", "hidden"],
  ["timeLimit", "text", "hidden"],
  ["where", "text", "hidden"],
  ["languages", "text", "hidden"],
  ["interim", "text", "hidden"],
  ["verification", "text", "hidden"],
  ["asOf", "date", "hidden"],
  ["note", "text", "hidden"],
  ["sources", "text", "hidden"],
];

/** Every procedure once: open, closed or not known against the State, those that can hear about the right first. */
export function avenuesTable(request: AvenuesRequest): Table {
  const { release, iso3, right, name, subject, asOf, words } = request;
  const all = avenuesForRight(release.index, iso3, right, asOf);
  const hearing = all.filter(({ through }) => through.length > 0);
  const others = all.filter(({ through }) => through.length === 0);
  const title = words("avenues.titles.procedures", { name, subject, asOf });
  return avenueRowsTable(request, title, [...hearing, ...others]);
}

/** The procedures that the instrument carries, or that can hear about it. */
export function avenuesUnder(request: StateRequest, code: InstrumentCode, title: string): Table {
  const { release, iso3, asOf } = request;
  const under = avenuesForRight(release.index, iso3, null, asOf, code);
  const ofAnyRight = { right: null, instruments: [code], subject: code, touch: null, under: null };
  const table = avenueRowsTable({ ...request, ...ofAnyRight }, title, under);
  // All of them hear about the instrument, so that the column would say next to nothing.
  const columns = table.columns.map((one) =>
    one.id === "through" ? { ...one, hidden: true } : one,
  );
  return { ...table, columns };
}

function avenueRowsTable(
  request: AvenuesRequest,
  title: string,
  avenues: readonly RightAvenue[],
): Table {
  return plannedTable({
    id: "procedures",
    title,
    plan: avenuesPlan,
    labels: "avenues.columns",
    words: request.words,
    rows: avenues.map((each) => avenueRow(request, each)),
  });
}

/** The committee, and the procedure as the reader's language has it. */
function procedureCell({ committee, name }: ComplaintProcedure, locale: string): Cell {
  const said = labelIn(locale, name);
  const own = locale === defaultLocale ? {} : { lang: said.lang };
  return value(`${committee}: ${said.text}`, own);
}

function avenueRow(request: AvenuesRequest, each: RightAvenue): Row {
  const { words } = request;
  const { avenue, standing, through } = each;
  const { procedure } = avenue;
  return {
    id: procedure.code,
    cells: {
      avenue: procedureCell(procedure, words.locale),
      code: value(procedure.code),
      type: value(words(`avenues.types.${procedure.type}`)),
      through: throughCell(request, through),
      standing: value(standingWord(standing, words), { sort: standingOrder[standing.kind] }),
      why: value(whyInWords(each, words)),
      ...dayCells(request, each),
      opens: openingCell(standing, words),
      ...stateCells(request, each),
      instrument: instrumentCell(request, procedure.instrument),
      ...conditionCells(procedure, words("avenues.notSeen"), words),
    },
  };
}

const standingOrder = { open: 0, closed: 1, "not-known": 2 } as const;

function throughCell({ right, words }: AvenuesRequest, through: RightAvenue["through"]): Cell {
  if (through.length > 0) return value(through.join(", "));
  const noArticle = right !== null && right.articles.length === 0;
  return missing(words(noArticle ? "avenues.noArticle" : "avenues.otherRights"));
}

function dayCells({ words }: AvenuesRequest, { standing }: RightAvenue): Record<string, Cell> {
  if (standing.kind !== "open") {
    const notOpen = missing(words("avenues.notOpen"));
    return { since: notOpen, inForce: notOpen, until: notOpen };
  }
  const { since, inForce } = standing;
  return {
    since: toldCell(since, words("avenues.notSeen")),
    inForce:
      inForce === null
        ? missing(words("avenues.noOwnForce"))
        : inForce.kind === "day"
          ? value(inForce.on, { note: words("country.byRule", { rule: inForce.rule }) })
          : missing(words(`country.entryNotKnown.${inForce.because}`)),
    until: toldCell(untilInWords(standing, words), words("avenues.noEnd")),
  };
}

/** Where the answer for the State was read: the facts on procedures, else the acts for the instrument. */
function stateCells(request: AvenuesRequest, { avenue }: RightAvenue): Record<string, Cell> {
  const { release, iso3, asOf, words } = request;
  const { acceptance, procedure } = avenue;
  if (acceptance !== null) {
    return {
      stateSources: sourceIdsCell(acceptance.sourceIds, words),
      stateAsOf: value(acceptance.asOf),
    };
  }
  const { index } = release;
  const { instrument } = procedureRules[procedure.code];
  const { act } = statusOn(index.instrument(instrument), index.actsOf(iso3, instrument), asOf);
  const current = index.instrument(instrument).dataCurrentTo;
  return {
    stateSources:
      act === null ? missing(words("treaty.noAct")) : sourceIdsCell(act.sourceIds, words),
    stateAsOf: value(act?.asOf ?? current),
  };
}
