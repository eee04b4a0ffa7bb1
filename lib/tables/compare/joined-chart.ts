import type { Chart, Series } from "#lib/charts/chart";
import { joinedOverTime, type TurnDay } from "#lib/compare/joined-over-time";
import type { FactIndex } from "#lib/facts/fact-index";
import { instrumentsShown } from "#lib/overview/overview-scope";
import { type Column, count, type Table, value } from "#lib/table/table";
import { type CompareRequest, statesInWords } from "#lib/tables/compare/compare-request";
import { columnsWithStates } from "#lib/tables/compare/ratification-table";

export function joinedColumns(index: FactIndex): readonly string[] {
  return columnsWithStates(index, ["day"], ["what"]);
}

/** To how many instruments each State is a party, day by day: one stepped line a State. */
export function joinedChart(request: CompareRequest): Chart {
  const { release, states, values, words, asOf } = request;
  const days = joinedOverTime(
    release.index,
    states.map(({ iso3 }) => iso3),
    instrumentsShown(values.treaties),
    asOf,
  );
  const title = words("compare.titles.joined", { states: statesInWords(request), asOf });
  return {
    id: "joined",
    title,
    howToRead: words("compare.charts.joinedHow", {
      count: instrumentsShown(values.treaties).length,
    }),
    source: words("compare.charts.joinedSource", { release: release.id, asOf }),
    series: joinedSeries(request, days),
    twin: joinedTable(request, title, days),
  };
}

/** A point on every day of a change and one on the day asked for. */
function joinedSeries({ states, asOf }: CompareRequest, days: readonly TurnDay[]): Series[] {
  const last = days.at(-1);
  return states.map(({ iso3, name }, place) => {
    const points = days.map(({ day, parties }) => ({ x: day, y: parties[place] ?? 0 }));
    const end =
      last === undefined || last.day === asOf ? [] : [{ x: asOf, y: last.parties[place] ?? 0 }];
    return { id: iso3, label: name, points: [...points, ...end] };
  });
}

function joinedTable(request: CompareRequest, title: string, days: readonly TurnDay[]): Table {
  const { states, words } = request;
  return {
    id: "joined-table",
    title,
    columns: [
      { id: "day", label: words("compare.columns.day"), kind: "date" },
      ...states.map(({ iso3, name }): Column => ({ id: iso3, label: name, kind: "number" })),
      { id: "what", label: words("compare.columns.what"), kind: "text" },
    ],
    rows: days.map(({ day, turns, parties }) => ({
      id: day,
      cells: {
        day: value(day),
        ...Object.fromEntries(states.map(({ iso3 }, place) => [iso3, count(parties[place] ?? 0)])),
        what: value(turns.map((turn) => turnInWords(request, turn)).join("; ")),
      },
    })),
  };
}

function turnInWords(
  { states, words }: CompareRequest,
  { iso3, instrument, kind }: TurnDay["turns"][number],
): string {
  const name = states.find((state) => state.iso3 === iso3)?.name ?? iso3;
  return words(`compare.turns.${kind}`, { state: name, instrument });
}
