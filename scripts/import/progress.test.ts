import { describe, expect, test } from "vitest";
import { formatSeconds, progressOn, type Step, stepLine } from "./progress.ts";

const step = (done: number, records: number): Step => ({
  name: "reading",
  done,
  whole: 1000,
  counted: `${records} records`,
  count: records,
  unit: "records",
});

/** What is written when a step is shown every 100 ms for `seconds`. */
function shown(seconds: number, output: { isTTY?: boolean; columns?: number }): string {
  let written = "";
  let now = 0;
  const write = (text: string) => {
    written += text;
    return true;
  };
  const progress = progressOn({ ...output, write }, () => now);
  for (; now <= seconds * 1000; now += 100) progress.show(step(now / 20, now * 4));
  progress.end();
  return written;
}

describe("on a terminal", () => {
  test("a bar is drawn over itself, with rate and time left, and is gone at the end", () => {
    const written = shown(10, { isTTY: true, columns: 100 });
    expect(written).not.toContain("\n");
    const last = written.split("\r").at(-2);
    expect(last).toContain(
      "██████████░░░░░░░░░░ reading 50 %: 40000 records, 4,000 records a second, 10 s left",
    );
    expect(written.endsWith("\r\u001b[K")).toBe(true);
  });

  test("a narrow one gets no line longer than it is", () => {
    for (const drawn of shown(10, { isTTY: true, columns: 40 }).split("\r")) {
      expect(drawn.replace("\u001b[K", "").length).toBeLessThan(40);
    }
  });
});

test("elsewhere a plain line stands from time to time", () => {
  expect(shown(11, {})).toBe(
    "reading 25 %: 20000 records, 4,000 records a second, 15 s left\nreading 50 %: 40000 records, 4,000 records a second, 10 s left\n",
  );
});

test("elsewhere a step that nobody can measure says at once that it has begun", () => {
  let written = "";
  const write = (text: string) => {
    written += text;
    return true;
  };
  progressOn({ write }, () => 0).show({ ...step(0, 0), whole: null, counted: "the words" });
  expect(written).toBe("reading: the words\n");
});

test.each([
  [step(0, 0), 0, "reading 0 %: 0 records"],
  [step(1000, 50), 10, "reading 100 %: 50 records, 5 records a second, 0 s left"],
  [{ ...step(7, 7), whole: null }, 7, "reading: 7 records, 1 records a second"],
] as const)("%j after %d s", (at, seconds, line) => {
  expect(stepLine(at, seconds)).toBe(line);
});

test.each([
  [0, "0 s"],
  [99, "99 s"],
  [99.5, "1 min 40 s"],
  [3601, "60 min 1 s"],
])("%d seconds: %s", (seconds, words) => {
  expect(formatSeconds(seconds)).toBe(words);
});
