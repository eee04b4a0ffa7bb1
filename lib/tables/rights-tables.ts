import type { Right } from "#data/rights/rights.schema";
import { nameIn } from "#lib/i18n/names";
import { keptHere } from "#lib/observations/filter";
import { allArticles } from "#lib/right/protection";
import { rightAddress } from "#lib/right/right-address";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import { pinsOf, toldCell } from "#lib/tables/state/state-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

type Request = TableRequest<null, CommonParameters>;

const plan: readonly PlannedColumn[] = [
  ["right"],
  ["family"],
  ["articles"],
  ["observations", "number"],
  ["states", "number"],
  ["latestYear", "number"],
  ["id", "text", "hidden"],
];

/** The rights and headings, family by family, with what is held on each. */
export const rightsTables: PageTables<null, CommonParameters, "main"> = {
  specification: () => commonSpecification,
  columns: { main: columnIds(plan) },
  tables: (request) => ({ main: rightsOf(request) }),
};

/** Every right and heading with its articles and the numbers of what is held. */
export function rightsOf(request: Request): Table {
  const { release, asOf, words } = request;
  const counts = release.observations.tally({ ...keptHere, asOf }, "right");
  return plannedTable({
    id: "rights",
    title: words("rights.tableTitle", { asOf }),
    plan,
    labels: "rights.columns",
    words,
    rows: release.index.facts.rights.map((right) => rightRow(request, right, counts)),
  });
}

function rightRow(
  request: Request,
  right: Right,
  counts: ReturnType<Request["release"]["observations"]["tally"]>,
): Row {
  const { words, values } = request;
  const { id, family } = right;
  const nothing = missing(words("rights.noneRecorded"));
  const tally = counts.get(id);
  return {
    id,
    cells: {
      right: value(nameIn(words.locale, right), { href: rightAddress(id, pinsOf(values)) }),
      id: value(id),
      family: value(words(`overview.filters.families.${family}`)),
      articles: toldCell(allArticles(right), words("rights.noArticle")),
      observations: tally === undefined ? nothing : observationsCell(request, id, tally.count),
      states: tally === undefined ? nothing : statesCell(request, id),
      latestYear: tally?.latestYear ? count(tally.latestYear) : nothing,
    },
  };
}

/** Leads to the observations on the right, whatever the State. */
function observationsCell({ values }: Request, right: string, number: number): Cell {
  const query = { region: "world", ...pinsOf(values) };
  return count(number, { href: rightAddress(right, query, "observations") });
}

/** Leads to the States that have an observation on the right, in the table of that name. */
function statesCell({ release, values, asOf }: Request, right: string): Cell {
  const tally = release.observations.tally({ ...keptHere, rights: [right], asOf }, "country");
  const states = release.index.facts.countries
    .map(({ iso3 }) => iso3)
    .filter((iso3) => tally.has(iso3));
  const query = { countries: states.join(","), ...pinsOf(values) };
  return count(states.length, { href: rightAddress(right, query, "states") });
}
