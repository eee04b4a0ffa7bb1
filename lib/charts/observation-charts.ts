import { committeeCodes } from "#data/vocabulary";
import type { Chart, Series } from "#lib/charts/chart";
import type { Words } from "#lib/i18n/words";
import { noValue } from "#lib/observations/facets";
import { type Observation, passageKinds } from "#lib/observations/observation";
import { countBy } from "#lib/observations/store";
import { cycleToken } from "#lib/reporting/observation-cycle";
import { count, missing, type Row, type Table, value } from "#lib/table/table";
import type { Query } from "#lib/url/query";

type Request = Readonly<{
  /** What is counted: every number of the chart is the length of a part of this list. */
  observations: readonly Observation[];
  /** What they are about, for the title: "Freedom from torture, Kazakhstan". */
  subject: string;
  words: Words;
  /** Where the part of the list that `query` narrows is shown. */
  listHref: (query: Query) => string;
}>;

type Category = Readonly<{ id: string; label: string; query: Query; number: number }>;

export const committeeChartColumns = ["committee", "count"] as const;
export const yearChartColumns = ["year", ...passageKinds, "count"] as const;
export const cycleChartColumns = ["cycle", "count"] as const;

/** Observations by the committee that made them, in the committees' own order. */
export function committeeChart(request: Request): Chart {
  const { observations, words } = request;
  const numbers = countBy(observations, ({ committee }) => [committee ?? noValue]);
  const categories = [...committeeCodes, noValue].flatMap((id): Category[] => {
    const number = numbers.get(id);
    const label = id === noValue ? words("right.charts.noCommittee") : id;
    return number === undefined ? [] : [{ id, label, query: { committees: id }, number }];
  });
  return barChart(request, "committee", categories);
}

/** Observations by the reporting cycle of their document: instrument and number, in this order. */
export function cycleChart(request: Request): Chart {
  const numbers = countBy(request.observations, (observation) => [cycleToken(observation)]);
  const categories = [...numbers]
    .sort(([a], [b]) => Number(isNotStated(a)) - Number(isNotStated(b)) || collator.compare(a, b))
    .map(([id, number]): Category => {
      return { id, label: cycleLabel(id, request.words), query: { cycles: id }, number };
    });
  return barChart(request, "cycle", categories);
}

const collator = new Intl.Collator("en", { numeric: true });

function isNotStated(token: string): boolean {
  return token.split(":").includes(noValue);
}

function cycleLabel(token: string, words: Words): string {
  const [instrument = noValue, cycle = noValue] = token.split(":");
  if (instrument === noValue) return words("right.charts.noInstrument");
  if (cycle === noValue) return words("right.charts.noCycle", { instrument });
  return words("right.charts.cycleOf", { instrument, cycle });
}

function barChart(
  request: Request,
  by: "committee" | "cycle",
  categories: readonly Category[],
): Chart {
  const { subject, words, listHref, observations } = request;
  const title = words(`right.charts.by.${by}`, { subject });
  const label = words("right.charts.observations");
  const points = categories.map(({ label: x, number: y }) => ({ x, y }));
  return {
    id: `observations-by-${by}`,
    title,
    howToRead: words(`right.charts.how.${by}`),
    source: words("right.charts.source", { total: observations.length }),
    series: [{ id: "observations", label, points }],
    twin: {
      id: `${by}-numbers`,
      title,
      columns: [
        { id: by, label: words(`right.charts.${by}`), kind: "text" },
        { id: "count", label, kind: "number" },
      ],
      rows: categories.map(({ id, label: text, query, number }): Row => {
        return {
          id,
          cells: { [by]: value(text), count: count(number, { href: listHref(query) }) },
        };
      }),
    },
  };
}

/** Observations by year of their document, parted by kind: the parts of a year add up to its number. */
export function yearChart(request: Request): Chart {
  const { observations, subject, words } = request;
  const title = words("right.charts.by.year", { subject });
  const years = [...new Set(observations.map(({ year }) => year))].sort((a, b) => a - b);
  const kinds = passageKinds.filter((kind) => observations.some((one) => one.kind === kind));
  const series = kinds.map((kind): Series => {
    const numbers = countBy(observations, (one) => (one.kind === kind ? [String(one.year)] : []));
    const points = years.map((year) => {
      return { x: yearInWords(year, words), y: numbers.get(String(year)) ?? 0 };
    });
    return { id: kind, label: words(`observation.kinds.${kind}`), points };
  });
  return {
    id: "observations-by-year",
    title,
    howToRead: words("right.charts.how.year"),
    source: words("right.charts.source", { total: observations.length }),
    series,
    twin: yearTwin(request, title, years, series),
  };
}

/** A year of 0 says that the source gives none. */
function yearInWords(year: number, words: Words): string {
  return year === 0 ? words("right.charts.noYear") : String(year);
}

function yearTwin(
  request: Request,
  title: string,
  years: readonly number[],
  series: readonly Series[],
): Table {
  const { words } = request;
  return {
    id: "year-numbers",
    title,
    columns: [
      { id: "year", label: words("right.charts.year"), kind: "date" },
      ...series.map(({ id, label }) => ({ id, label, kind: "number" as const })),
      { id: "count", label: words("right.charts.observations"), kind: "number" },
    ],
    rows: years.map((year, place) => yearRow(request, year, place, series)).reverse(),
  };
}

/** A kind without an observation in a year is no zero of the State's: nothing of the kind is on record. */
function yearRow(
  { words, listHref }: Request,
  year: number,
  place: number,
  series: readonly Series[],
): Row {
  const query = year === 0 ? { undated: "yes" } : { from: String(year), to: String(year) };
  const numbers = series.map(({ id, points }) => [id, points[place]?.y ?? 0] as const);
  const total = numbers.reduce((sum, [, number]) => sum + number, 0);
  const parts = numbers.map(([kind, number]) => {
    const cell = count(number, { href: listHref({ ...query, kinds: kind }) });
    return [kind, number === 0 ? missing(words("right.charts.noneOfKind")) : cell] as const;
  });
  return {
    id: String(year),
    cells: {
      year: value(yearInWords(year, words), { sort: year }),
      ...Object.fromEntries(parts),
      count: count(total, { href: listHref(query) }),
    },
  };
}
