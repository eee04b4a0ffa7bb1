import type { Country } from "#data/ratification/countries.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import { byName } from "#lib/i18n/collator";
import { nameIn } from "#lib/i18n/names";
import { regionsOf } from "#lib/regions/region";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import { type StateCounts, stateCounts } from "#lib/tables/state/state-counts";
import { pinsOf, stateAddress, toldCell } from "#lib/tables/state/state-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { listParameter } from "#lib/url/parameters";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

export type CountriesParameters = CommonParameters & {
  /** Ids of regions; a participant of any of them is shown, none means all. */
  regions: readonly string[];
};

const plan: readonly PlannedColumn[] = [
  ["name"],
  ["region"],
  ["subregion"],
  ["group"],
  ["kind"],
  ["parties", "number"],
  ["reviews", "number"],
  ["observations", "mark"],
  ["iso3", "text", "hidden"],
  ["intermediateRegion", "text", "hidden"],
];

type Request = TableRequest<null, CountriesParameters>;

/** Everyone who can become a party: member States, observers, other States, the European Union. */
export const countriesTables: PageTables<null, CountriesParameters, "main"> = {
  specification: (index) => ({
    regions: listParameter(
      regionsOf(index.facts).map(({ id }) => id),
      "ids of regions, parted by commas, as central-asia or african-group",
    ),
    ...commonSpecification,
  }),
  columns: { main: columnIds(plan) },
  tables: (request) => ({ main: participantsTable(request) }),
};

function participantsTable(request: Request): Table {
  const { release, values, asOf, words } = request;
  return plannedTable({
    id: "countries",
    title: words("countries.tableTitle", { asOf }),
    plan,
    labels: "countries.columns",
    words,
    rows: participants(release.index, values.regions, words.locale).map((country) =>
      participantRow(request, country),
    ),
  });
}

/** Participants of any of the regions, in the order of their names; no region means everyone. */
export function participants(
  index: FactIndex,
  regions: readonly string[],
  locale: string,
): readonly Country[] {
  const chosen = regionsOf(index.facts).filter(({ id }) => regions.includes(id));
  const members = new Set(chosen.flatMap((region) => region.members));
  return index.facts.countries
    .filter(({ iso3 }) => chosen.length === 0 || members.has(iso3))
    .sort(byName(locale, (state) => nameIn(locale, state)));
}

function participantRow(request: Request, country: Country): Row {
  const { words } = request;
  const none = words("countries.noRegion");
  return {
    id: country.iso3,
    cells: {
      name: value(nameIn(words.locale, country), { href: stateAddress(linked(request, country)) }),
      iso3: value(country.iso3),
      region: toldCell(country.unRegion, none),
      subregion: toldCell(country.unSubregion, none),
      intermediateRegion: toldCell(
        country.unIntermediateRegion,
        words("countries.noIntermediateRegion"),
      ),
      group: toldCell(country.unRegionalGroup, words("countries.noGroup")),
      kind: value(words(`countries.kinds.${country.kind}`)),
      ...countCells(request, country),
    },
  };
}

function linked({ values }: Request, { iso3 }: Country) {
  return { iso3, pins: pinsOf(values) };
}

function countCells(request: Request, country: Country): Record<string, Cell> {
  const { release, asOf, words } = request;
  const place = linked(request, country);
  const counts = stateCounts(release, country.iso3, asOf);
  return {
    parties: numberCell(counts.parties, words("countries.noParty"), () =>
      stateAddress(place, { query: { status: "party" }, hash: "status" }),
    ),
    reviews: numberCell(counts.reviews, words("countries.noReview"), () =>
      stateAddress(place, { query: { reviews: "dated" }, hash: "reviews" }),
    ),
    observations: observationsCell(counts, request, () =>
      stateAddress(place, { hash: "observations" }),
    ),
  };
}

function numberCell(number: number, because: string, href: () => string): Cell {
  return number === 0 ? missing(because) : count(number, { href: href() });
}

/** No observation held is no finding: either no review is known, or its text is not held. */
function observationsCell(
  { observations, reviews }: StateCounts,
  { words }: Request,
  href: () => string,
): Cell {
  if (observations > 0) return count(observations, { mark: "recorded", href: href() });
  return reviews === 0
    ? missing(words("countries.noneNoReview"), "no-review-known")
    : missing(words("countries.noneHeld"), "text-not-held");
}
