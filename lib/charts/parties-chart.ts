import type { InstrumentCode } from "#data/vocabulary";
import type { Chart } from "#lib/charts/chart";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Words } from "#lib/i18n/words";
import { partiesOverTime } from "#lib/ratification/parties-over-time";
import { count, type Row, type Table, value } from "#lib/table/table";
import { treatyAddress } from "#lib/treaty/treaty-address";

type Request = Readonly<{
  index: FactIndex;
  code: InstrumentCode;
  asOf: IsoDate;
  /** The release that the reader pinned; `null` where none is. */
  release: string | null;
  words: Words;
}>;

/** The end of a year, for the last one the day asked for, and the parties on it. */
type YearEnd = Readonly<{ day: IsoDate; parties: number }>;

export const partiesColumns = ["day", "parties"] as const;

/** States parties to one instrument at the end of each year since its adoption, by the day of deposit. */
export function partiesChart(request: Request): Chart {
  const { index, code, asOf, words } = request;
  const ends = yearEnds(index, code, asOf);
  const title = words("treaty.charts.parties", { instrument: index.instrument(code).shortName });
  const points = ends.map(({ day, parties }) => ({ x: Number(day.slice(0, 4)), y: parties }));
  return {
    id: "parties-over-time",
    title,
    howToRead: words("treaty.charts.partiesHow"),
    source: words("treaty.charts.partiesSource", { day: index.instrument(code).dataCurrentTo }),
    series: [{ id: code, label: code, points }],
    twin: partiesTwin(request, title, ends),
  };
}

function yearEnds(index: FactIndex, code: InstrumentCode, asOf: IsoDate): readonly YearEnd[] {
  const lastYear = Number(asOf.slice(0, 4));
  return partiesOverTime(index, code, asOf).map(({ year, parties }) => {
    return { day: year === lastYear ? asOf : `${year}-12-31`, parties };
  });
}

/** The newest first; each number opens the parties of its day. */
function partiesTwin(request: Request, title: string, ends: readonly YearEnd[]): Table {
  const { words } = request;
  return {
    id: "parties-by-year",
    title,
    columns: [
      { id: "day", label: words("treaty.columns.day"), kind: "date" },
      { id: "parties", label: words("treaty.columns.parties"), kind: "number" },
    ],
    rows: ends.toReversed().map((end) => yearRow(request, end)),
  };
}

function yearRow({ code, release }: Request, { day, parties }: YearEnd): Row {
  const query = { status: "party", asOf: day, release: release ?? "" };
  const href = treatyAddress(code, query, "participants");
  return { id: day, cells: { day: value(day), parties: count(parties, { href }) } };
}
