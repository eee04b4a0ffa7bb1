import { expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { joinedOverTime } from "#lib/compare/joined-over-time";
import { statusOn } from "#lib/ratification/status";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const { index } = bundledRelease();

test("each day shows to how many instruments each State is a party at its end", () => {
  const states = ["KAZ", "BLR", "PSE", "EUE", "USA"];
  const days = joinedOverTime(index, states, instrumentCodes, "2026-11-25");
  expect(days.length).toBeGreaterThan(30);
  for (const { day, parties } of days) {
    const counted = states.map(
      (iso3) =>
        instrumentCodes.filter(
          (code) =>
            statusOn(index.instrument(code), index.actsOf(iso3, code), day).status === "party",
        ).length,
    );
    expect(parties, day).toEqual(counted);
  }
});

test("a State that leaves goes down on the day of effect", () => {
  // Belarus left CCPR-OP1 with effect from 8 February 2023.
  const days = joinedOverTime(index, ["BLR"], ["CCPR-OP1"], "2026-11-25");
  expect(days).toEqual([
    {
      day: "1992-09-30",
      turns: [{ day: "1992-09-30", iso3: "BLR", instrument: "CCPR-OP1", kind: "joined" }],
      parties: [1],
    },
    {
      day: "2023-02-08",
      turns: [{ day: "2023-02-08", iso3: "BLR", instrument: "CCPR-OP1", kind: "left" }],
      parties: [0],
    },
  ]);
});

test("what comes after the day asked for is left out", () => {
  const days = joinedOverTime(index, ["BLR"], ["CCPR-OP1"], "2023-02-07");
  expect(days.map(({ day }) => day)).toEqual(["1992-09-30"]);
});
