import type { Facts } from "#data/catalogue";
import { avenuesForRight, type RightAvenue } from "#lib/avenues/avenues-for-right";
import { type Row, type Table, value } from "#lib/table/table";
import { conditionCells } from "#lib/tables/avenues/condition-cells";
import { openingCell, standingWord, whyInWords } from "#lib/tables/avenues/standing-words";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { instrumentCell, type StateRequest, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const proceduresPlan: readonly PlannedColumn[] = [
  ["procedure"],
  ["type"],
  ["accepted"],
  ["since", "date"],
  ["basis"],
  ["sources"],
  ["asOf", "date"],
  ["instrument", "text", "hidden"],
];

/** The fifteen complaint and inquiry procedures, and whether the State accepts each. */
export function proceduresTable(request: StateRequest): Table {
  const { release, iso3, name, words } = request;
  const answers = release.index.facts.procedures.filter((answer) => answer.iso3 === iso3);
  return plannedTable({
    id: "procedures",
    title: words("country.titles.procedures", { name }),
    plan: proceduresPlan,
    labels: "country.columns",
    words,
    rows: answers.map((answer) => procedureRow(request, answer)),
  });
}

function procedureRow(request: StateRequest, answer: Facts["procedures"][number]): Row {
  const { words } = request;
  return {
    id: answer.procedure,
    cells: {
      procedure: value(answer.procedure),
      type: value(words(`country.procedureTypes.${answer.type}`)),
      accepted: value(words(`country.accepted.${answer.accepted}`)),
      since: toldCell(answer.since, words("country.notAccepted")),
      basis: value(answer.basis),
      sources: sourceIdsCell(answer.sourceIds, words),
      asOf: value(answer.asOf),
      instrument: instrumentCell(request, answer.instrument),
    },
  };
}

export const avenuesPlan: readonly PlannedColumn[] = [
  ["avenue"],
  ["open"],
  ["committee"],
  ["since", "date"],
  ["opens"],
  ["legalBasis"],
  ["verification"],
  ["asOf", "date"],
  ["who", "text", "hidden"],
  ["remedies", "text", "hidden"],
  ["timeLimit", "text", "hidden"],
  ["where", "text", "hidden"],
  ["languages", "text", "hidden"],
  ["interim", "text", "hidden"],
  ["note", "text", "hidden"],
  ["sources", "text", "hidden"],
];

/** Every procedure by which this State can be brought before a committee, open or not on the day. */
export function avenuesTable(request: StateRequest): Table {
  const { release, iso3, name, asOf, words } = request;
  return plannedTable({
    id: "avenues",
    title: words("country.titles.avenues", { name }),
    plan: avenuesPlan,
    labels: "country.columns",
    words,
    rows: avenuesForRight(release.index, iso3, null, asOf).map((each) => avenueRow(request, each)),
  });
}

function avenueRow({ words }: StateRequest, each: RightAvenue): Row {
  const { avenue, standing } = each;
  const { procedure } = avenue;
  return {
    id: procedure.code,
    cells: {
      avenue: value(procedure.name),
      open: value(standingWord(standing, words), { note: whyInWords(each, words) }),
      since: toldCell(
        standing.kind === "open" ? standing.since : null,
        words(standing.kind === "open" ? "avenues.notSeen" : "avenues.notOpen"),
      ),
      opens: openingCell(standing, words),
      ...conditionCells(procedure, words("country.notSeen"), words),
    },
  };
}

export const regionalPlan: readonly PlannedColumn[] = [
  ["commitment"],
  ["commitmentKind"],
  ["commitmentStatus"],
  ["year", "date"],
  ["note"],
  ["sources"],
];

/** Commitments outside the United Nations, known only from the article of 2021. */
export function regionalTable(request: StateRequest): Table {
  const { release, iso3, name, words } = request;
  const held = release.index.facts.regionalCommitments.filter((one) => one.iso3 === iso3);
  return plannedTable({
    id: "regional",
    title: words("country.titles.regional", { name }),
    plan: regionalPlan,
    labels: "country.columns",
    words,
    rows: held.map((commitment) => ({
      id: commitment.instrument,
      cells: {
        commitment: value(commitment.shortName),
        commitmentKind: value(commitment.kind),
        commitmentStatus: value(commitment.status),
        year: toldCell(commitment.year, words("country.yearNotGiven")),
        note: toldCell(commitment.note, words("country.noNote")),
        sources: value(words("country.article2021")),
      },
    })),
  });
}
