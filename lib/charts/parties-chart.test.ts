import { expect, test } from "vitest";
import type { InstrumentCode } from "#data/vocabulary";
import { partiesChart } from "#lib/charts/parties-chart";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();

function chart(code: InstrumentCode, asOf: string) {
  return partiesChart({ index, code, asOf, release: null, words: englishWords });
}

function partiesIn(code: InstrumentCode, year: number): number | undefined {
  return chart(code, "2026-02-03").series[0]?.points.find(({ x }) => x === year)?.y;
}

test("begins with nobody in the year of adoption and ends with the number of the day", () => {
  const { series, twin } = chart("CCPR", "2026-02-03");
  // Adopted on 1966-12-16; 175 parties on the depositary's page of 3 February 2026.
  expect(series[0]?.points.at(0)).toEqual({ x: 1966, y: 0 });
  expect(series[0]?.points.at(-1)).toEqual({ x: 2026, y: 175 });
  expect(twin.rows[0]?.cells.parties).toMatchObject({
    text: "175",
    href: "/treaties/CCPR?status=party&asOf=2026-02-03#participants",
  });
});

test("goes down in the year in which a denunciation took effect", () => {
  // CCPR-OP1: Belarus left on 2023-02-08, and nobody joined in 2023.
  expect([partiesIn("CCPR-OP1", 2022), partiesIn("CCPR-OP1", 2023)]).toEqual([117, 116]);
});

test("has no point before the adoption", () => {
  expect(chart("CED", "1990-01-01").series[0]?.points).toEqual([]);
});
