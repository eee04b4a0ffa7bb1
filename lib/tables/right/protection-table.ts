import type { Protection } from "#data/rights/rights.schema";
import { fullNameIn, nameIn } from "#lib/i18n/names";
import { countParties } from "#lib/ratification/parties-over-time";
import { statusOn } from "#lib/ratification/status";
import { articlesInWords } from "#lib/right/protection";
import { count, type Row, type Table, value } from "#lib/table/table";
import { type RightRequest, statesQuery } from "#lib/tables/right/right-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { treatyAddress } from "#lib/treaty/treaty-address";

const plan: readonly PlannedColumn[] = [
  ["articles"],
  ["partiesShown", "number"],
  ["parties", "number"],
  ["instrument"],
  ["committee"],
];

export const protectionColumns = columnIds(plan);

/** The articles that protect the right, by instrument, and how many States each binds. */
export function protectionTable(request: RightRequest): Table {
  const { right, instruments, asOf, words } = request;
  return plannedTable({
    id: "protection",
    title: words("right.titles.protection", { name: nameIn(words.locale, right), asOf }),
    plan,
    labels: "right.columns",
    words,
    rows: right.articles
      .filter(({ instrument }) => instruments.includes(instrument))
      .map((protection) => protectionRow(request, protection)),
  });
}

function protectionRow(request: RightRequest, protection: Protection): Row {
  const { release, asOf, pins, words } = request;
  const { index } = release;
  const code = protection.instrument;
  const instrument = index.instrument(code);
  const { committee } = instrument;
  const parties = { status: "party", ...pins };
  return {
    id: code,
    cells: {
      articles: value(articlesInWords(protection), { href: treatyAddress(code, pins) }),
      instrument: value(fullNameIn(words.locale, instrument)),
      partiesShown: count(partiesAmongShown(request, protection), {
        href: treatyAddress(code, { ...statesQuery(request), ...parties }, "participants"),
      }),
      parties: count(countParties(index, code, asOf), {
        href: treatyAddress(code, parties, "participants"),
      }),
      committee: value(committee),
    },
  };
}

function partiesAmongShown(
  { release: { index }, states, asOf }: RightRequest,
  { instrument }: Protection,
): number {
  const acts = (iso3: string) => index.actsOf(iso3, instrument);
  return states.filter(
    (iso3) => statusOn(index.instrument(instrument), acts(iso3), asOf).status === "party",
  ).length;
}
