import { describe, expect, test } from "vitest";
import type { InstrumentCode } from "#data/vocabulary";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";
import { statusStory } from "#lib/timeline/status-story";

const { index } = bundledRelease();

function story(iso3: string, code: InstrumentCode) {
  return statusStory(index.instrument(code), index.actsOf(iso3, code)).map(({ act, effect }) => [
    act.date,
    act.act,
    effect.kind === "bound" && effect.entry.kind === "day" ? effect.entry.on : null,
    effect.kind === "left" ? effect.on : null,
    effect.kind === "left" ? effect.basis : effect.kind,
  ]);
}

// Depositary: United Nations Treaty Collection, chapter IV, status pages and notes as at 3 February 2026.
describe("what followed from each act", () => {
  test("Kazakhstan, CCPR: in force three months after the deposit of 24 January 2006", () => {
    expect(story("KAZ", "CCPR")).toEqual([
      ["2003-12-02", "signature", null, null, "signed"],
      ["2006-01-24", "ratification", "2006-04-24", null, "bound"],
    ]);
  });

  test("Belarus, CCPR-OP1: left on the day that the note states", () => {
    expect(story("BLR", "CCPR-OP1").at(-1)).toEqual([
      "2022-11-08",
      "denunciation",
      null,
      "2023-02-08",
      "stated",
    ]);
  });

  test("Jamaica, CCPR-OP1: no day stated, three months by CCPR-OP1 12", () => {
    expect(story("JAM", "CCPR-OP1").at(-1)).toEqual([
      "1997-10-23",
      "denunciation",
      null,
      "1998-01-23",
      "computed",
    ]);
  });

  test("Trinidad and Tobago, CCPR-OP1: in, out, in again, out", () => {
    expect(story("TTO", "CCPR-OP1").map(([date, act]) => [date, act])).toEqual([
      ["1980-11-14", "accession"],
      ["1998-05-26", "denunciation"],
      ["1998-08-26", "accession"],
      ["2000-03-27", "denunciation"],
    ]);
  });

  test("Guyana, CCPR-OP1: denounced and acceded anew on one day", () => {
    expect(
      story("GUY", "CCPR-OP1")
        .map(([date, act]) => `${date} ${act}`)
        .sort(),
    ).toEqual(["1993-05-10 accession", "1999-01-05 accession", "1999-01-05 denunciation"]);
  });

  test("Democratic People's Republic of Korea, CCPR: the withdrawal of 1997 had no effect", () => {
    expect(story("PRK", "CCPR").at(-1)).toEqual([
      "1997-08-25",
      "withdrawal-attempt",
      null,
      null,
      "no-effect",
    ]);
  });

  test("a State that joined before the treaty itself waits for the treaty", () => {
    // Costa Rica ratified the CCPR on 29 November 1968; the Covenant entered into force on 23 March 1976.
    const step = statusStory(index.instrument("CCPR"), index.actsOf("CRI", "CCPR")).at(-1);
    expect(step?.act.date).toBe("1968-11-29");
    expect(step?.effect).toMatchObject({
      kind: "bound",
      entry: { on: "1976-03-23" },
      computation: { counted: "1969-02-28", waitedForInstrument: true },
    });
  });
});
