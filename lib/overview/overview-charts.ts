import type { InstrumentCode } from "#data/vocabulary";
import type { Chart, Series } from "#lib/charts/chart";
import type { IsoDate } from "#lib/dates/calendar-date";
import { collatorOf } from "#lib/i18n/collator";
import { nameIn } from "#lib/i18n/names";
import { type Facet, noValue } from "#lib/observations/facets";
import type { ObservationFilter } from "#lib/observations/filter";
import type { Tally } from "#lib/observations/tally";
import {
  instrumentsShown,
  type OverviewParameters,
  statesShown,
} from "#lib/overview/overview-scope";
import { countParties } from "#lib/ratification/parties-over-time";
import { searchAddress } from "#lib/search/search-address";
import { count, missing, type Table, value } from "#lib/table/table";
import { listAddress } from "#lib/tables/list-address";
import type { TableRequest } from "#lib/tables/page-tables";

type Request = TableRequest<unknown, OverviewParameters>;

/** The charts of the overview, each with the table that says the same. */
export type OverviewCharts = Readonly<
  Record<"by-right" | "by-committee" | "by-cycle" | "parties", Chart>
>;

export function overviewCharts(request: Request): OverviewCharts {
  return {
    "by-right": byRight(request),
    "by-committee": byCommittee(request),
    "by-cycle": byCycle(request),
    parties: partiesChart(request),
  };
}

/** What the grid counts: observations about any State shown, by the day asked for, on the rights asked for. */
export function observationsShown({
  release,
  values,
  asOf,
  words,
}: Omit<Request, "path">): ObservationFilter {
  const countries = statesShown(release.index, values, words.locale);
  const { treaties: instruments, rights } = values;
  return { countries, instruments, rights, asOf, treatyBodies: true };
}

type Bar = Readonly<{ id: string; label: string; count: number; href: string }>;

function tallyShown(request: Request, facet: Facet): ReadonlyMap<string, Tally> {
  return request.release.observations.tally(observationsShown(request), facet);
}

function byRight(request: Request): Chart {
  const tally = tallyShown(request, "right");
  const list = listAddress(request.values, request.release);
  const asked = request.values.rights;
  const { locale } = request.words;
  const rights = request.release.index.facts.rights.filter(
    ({ id }) => asked.length === 0 || asked.includes(id),
  );
  const bars = rights.map((right) => {
    const { id } = right;
    return {
      id,
      label: nameIn(locale, right),
      count: tally.get(id)?.count ?? 0,
      href: list(id, null),
    };
  });
  return barChart("by-right", bars.sort(mostFirst(request)), request);
}

/** By the code of the UN index, which parts the Committee on the Rights of the Child by instrument. */
function byCommittee(request: Request): Chart {
  const { words, release } = request;
  const names = new Map<string, string>(
    release.index.facts.committees.map((each) => [each.code, nameIn(words.locale, each)]),
  );
  const label = (id: string) =>
    id === noValue ? words("overview.charts.committeeNotNamed") : (names.get(id) ?? id);
  const bars = [...tallyShown(request, "mechanism")].map(([id, { count: number }]) => ({
    id,
    label: label(id),
    count: number,
    href: searchAddress(request.values, { committee: id }),
  }));
  return barChart("by-committee", bars.sort(mostFirst(request)), request);
}

function byCycle(request: Request): Chart {
  const bars = [...tallyShown(request, "cycle")].map(([id, { count: number }]) => ({
    id,
    label: id === noValue ? request.words("overview.charts.cycleNotKnown") : id,
    count: number,
    href: searchAddress(request.values, { cycle: id }),
  }));
  return barChart("by-cycle", bars.sort(cycleOrder), request);
}

function mostFirst({ words }: Request): (a: Bar, b: Bar) => number {
  const { compare } = collatorOf(words.locale);
  return (a, b) => b.count - a.count || compare(a.label, b.label);
}

function cycleOrder(a: Bar, b: Bar): number {
  if (a.id === noValue || b.id === noValue)
    return Number(a.id === noValue) - Number(b.id === noValue);
  return a.id.localeCompare(b.id, "en", { numeric: true });
}

function barChart(
  id: "by-right" | "by-committee" | "by-cycle",
  bars: readonly Bar[],
  request: Request,
): Chart {
  const { words, asOf, release } = request;
  const drawn = bars.filter((bar) => bar.count > 0);
  const label = words("overview.charts.observations");
  return {
    id,
    title: words(`overview.charts.${id}.title`, { asOf }),
    howToRead: words(`overview.charts.${id}.howToRead`),
    source: words("overview.charts.source", { release: release.id, asOf }),
    series: [{ id: "count", label, points: drawn.map((bar) => ({ x: bar.label, y: bar.count })) }],
    twin: barTable(id, bars, request),
  };
}

function barTable(
  id: "by-right" | "by-committee" | "by-cycle",
  bars: readonly Bar[],
  { words, asOf }: Request,
): Table {
  return {
    id: `${id}-table`,
    title: words(`overview.charts.${id}.title`, { asOf }),
    columns: [
      { id: "name", label: words(`overview.charts.${id}.column`), kind: "text" },
      { id: "count", label: words("overview.charts.observations"), kind: "number" },
    ],
    rows: bars.map((bar) => ({
      id: bar.id,
      cells: {
        name: value(bar.label),
        count:
          bar.count === 0
            ? missing(words("overview.nothingRecorded"))
            : count(bar.count, { href: bar.href }),
      },
    })),
  };
}

function partiesChart(request: Request): Chart {
  const { words, asOf, release, values } = request;
  const codes = instrumentsShown(values.treaties);
  const days = chartDays(asOf);
  const series = codes.map((code) => partySeries(request, code, days));
  return {
    id: "parties",
    title: words("overview.charts.parties.title", { asOf }),
    howToRead: words("overview.charts.parties.howToRead"),
    source: words("overview.charts.partiesSource", { release: release.id, asOf }),
    series,
    twin: partyTable(series, days, request),
  };
}

/** The last day of every fifth year since the first instrument was adopted, and the day asked for. */
function chartDays(asOf: IsoDate): readonly IsoDate[] {
  const marks = Array.from({ length: 40 }, (_, i) => `${1965 + 5 * i}-12-31`);
  return [...marks.filter((day) => day < asOf), asOf];
}

function partySeries(
  { release: { index } }: Request,
  code: InstrumentCode,
  days: readonly IsoDate[],
): Series {
  const { shortName, adoptedOn } = index.instrument(code);
  const since = days.filter((day) => day >= adoptedOn);
  return {
    id: code,
    label: shortName,
    points: since.map((day) => ({ x: day, y: countParties(index, code, day) })),
  };
}

function partyTable(
  series: readonly Series[],
  days: readonly IsoDate[],
  { words, asOf }: Request,
): Table {
  return {
    id: "parties-table",
    title: words("overview.charts.parties.title", { asOf }),
    columns: [
      { id: "day", label: words("overview.charts.parties.column"), kind: "date" },
      ...series.map(({ id, label }) => ({ id, label, kind: "number" }) as const),
    ],
    rows: days.map((day) => {
      const cells = series.map(({ id, points }) => {
        const point = points.find(({ x }) => x === day);
        return [
          id,
          point === undefined ? missing(words("overview.charts.notAdopted")) : count(point.y),
        ] as const;
      });
      return { id: day, cells: { day: value(day), ...Object.fromEntries(cells) } };
    }),
  };
}
