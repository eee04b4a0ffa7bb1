import { describe, expect, test } from "vitest";
import labelledAnswers from "#data/recurrence/labelled-answers.json" with { type: "json" };
import type { LabelledAnswer } from "#data/recurrence/labelled-answers.schema";
import labelledPairs from "#data/recurrence/labelled-pairs.json" with { type: "json" };
import type { LabelledPair } from "#data/recurrence/labelled-pairs.schema";
import { knownIssues } from "#lib/recurrence/group-all";
import { measureAnswers, measureJoined, measurePairs } from "#lib/recurrence/measure";
import { method } from "#lib/recurrence/method";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";
import { readPage, tableUnder } from "./page.ts";

const page = readPage("docs/method.md");
const { recurrence } = bundledRelease();
const pairs = labelledPairs as readonly LabelledPair[];
const answers = labelledAnswers as readonly LabelledAnswer[];

describe("what the page says of repeated concerns", () => {
  test("is what the groups of the facts give on the labelled pairs", () => {
    const rows = (["tuned-on", "held-out"] as const).map((half) => {
      const { right, wrong, missed } = measurePairs(recurrence, pairs, half);
      const labelled = pairs.filter((pair) => pair.half === half).length;
      const shares = [right / (right + wrong), right / (right + missed)];
      return [labelled, right, wrong, missed, ...shares.map((share) => share.toFixed(2))].map(
        String,
      );
    });
    expect(tableUnder(page, "Repeated concerns").map((row) => row.slice(1))).toEqual(rows);
  });

  test("counts all pairs that are joined, and the positive aspects that were found", () => {
    const { joined, right } = measureJoined(recurrence, pairs);
    expect(page.replace(/\s+/g, " ")).toContain(
      `of all ${joined} joined pairs ${right} are about one issue`,
    );
    const measured = (["tuned-on", "held-out"] as const).map((half) =>
      measureAnswers(recurrence, answers, half),
    );
    const sum = (key: "right" | "wrong" | "missed") =>
      measured.reduce((total, each) => total + each[key], 0);
    expect(sum("wrong")).toBe(0);
    const answering = sum("right") + sum("missed");
    expect(page.replace(/\s+/g, " ")).toContain(
      `Of the ${answers.length} pairs of a passage and a later positive aspect that were labelled, ${sum("right")} of the ${answering} that answer it stand as such, and none of the ${answers.length - answering} that do not`,
    );
  });

  test("names the numbers that the method is set by", () => {
    const flat = page.replace(/\s+/g, " ");
    for (const said of [
      `those of the heading count ${method.headingWeight} times`,
      `the rights that it touches (${method.rightWeight})`,
      `phrases stand in it (${method.issueWeight})`,
      `from the most alike down to ${method.joinFrom}`,
      `most like, from ${method.answerFrom} on`,
    ]) {
      expect(flat).toContain(said);
    }
    expect(method.greatestShare).toBe(0.3); // "more than three tenths of all"
    expect(method.eventRights).toHaveLength(7); // "one of seven rights"
    expect(readPage("docs/decisions/0027-repeated-concerns.md")).toContain(
      `a list of ${knownIssues.length} issues`,
    );
  });
});
