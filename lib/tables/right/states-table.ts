import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";
import { concernsGrid } from "#lib/coverage/concerns-grid";
import type { Coverage } from "#lib/coverage/coverage";
import { nameIn, stateName } from "#lib/i18n/names";
import { keptHere } from "#lib/observations/filter";
import { statusOn } from "#lib/ratification/status";
import {
  type Cell,
  type Column,
  count,
  missing,
  type Row,
  type Table,
  value,
} from "#lib/table/table";
import { reviewsHeld } from "#lib/tables/right/reviews-table";
import { type RightRequest, stateListAddress } from "#lib/tables/right/right-request";
import { coverageCell } from "#lib/tables/state/coverage-tables";
import { stateAddress } from "#lib/tables/state/state-request";

export const statesColumns: readonly string[] = [
  "state",
  "observations",
  "reviews",
  ...instrumentCodes,
];

/** Each State shown: what is known of it on the right, from how many reviews, and by which instruments it is bound. */
export function statesTable(request: RightRequest): Table {
  const { release, right, states, instruments, values, asOf, words } = request;
  const scope = {
    countries: states,
    treaties: values.treaties,
    rights: [right.id],
    asOf,
    ...keptHere,
  };
  const [row] = concernsGrid(release, scope).rows;
  const bound = right.articles.length === 0 ? [] : instruments;
  return {
    id: "states",
    title: words("right.titles.states", { name: nameIn(words.locale, right), asOf }),
    columns: [
      { id: "state", label: words("right.columns.state"), kind: "text" },
      { id: "observations", label: words("right.columns.observations"), kind: "mark" },
      { id: "reviews", label: words("right.columns.reviews"), kind: "number" },
      ...bound.map((code): Column => ({ id: code, label: code, kind: "date" })),
    ],
    rows: states.map((iso3, place) => stateRow(request, iso3, row?.cells[place], bound)),
  };
}

function stateRow(
  request: RightRequest,
  iso3: string,
  coverage: Coverage | undefined,
  bound: readonly InstrumentCode[],
): Row {
  const { release, pins, words } = request;
  const name = stateName(words.locale, release.index, iso3);
  return {
    id: iso3,
    cells: {
      state: value(name, { href: stateAddress({ iso3, pins }) }),
      observations: coverageCell(coverage, words, () =>
        stateListAddress(request, iso3, "observations"),
      ),
      reviews: reviewsCell(request, iso3),
      ...Object.fromEntries(bound.map((code) => [code, boundCell(request, iso3, code)])),
    },
  };
}

/** How many concluding observations are held at least in part under the instruments behind the right. */
function reviewsCell(request: RightRequest, iso3: string): Cell {
  const held = reviewsHeld(request, iso3).length;
  if (held === 0) return missing(request.words("right.noReviewHeld"));
  return count(held, { href: stateListAddress(request, iso3, "reviews") });
}

/** The act that gives the status, parties first when the column rises. */
function boundCell(
  { release: { index }, asOf, pins, words }: RightRequest,
  iso3: string,
  code: InstrumentCode,
): Cell {
  const { status, act } = statusOn(index.instrument(code), index.actsOf(iso3, code), asOf);
  if (act === null) return missing(words("treaty.noAct"), "none");
  const place = { party: 0, signatory: 1, none: 2 }[status];
  return value(`${words(`marks.acts.${act.act}`)} ${act.date}`, {
    mark: status,
    sort: `${place}${act.date}`,
    href: stateAddress({ iso3, pins }, { code }),
  });
}
