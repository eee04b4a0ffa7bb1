import fc from "fast-check";
import { expect, test } from "vitest";
import { textRoom, textWidth } from "#lib/pictures/text-width";
import { wrapText } from "#lib/pictures/wrap-text";

test.each([
  ["a", "sans", 504], // the advance of "a" in Source Sans 3, of 1000 units an em
  ["0123456789", "sans", 4970], // ten figures of one width
  ["ş", "sans", 419], // from the subset for extended Latin
  ["漢", "sans", 1000], // not in our fonts: as wide as it is high
] as const)("%s in %s is %i thousandths of its size wide", (text, face, thousandths) => {
  expect(textWidth(text, 1000, face)).toBe(thousandths);
});

test("lines fit into their room, and nothing is lost", () => {
  const texts = fc
    .array(fc.string({ maxLength: 60 }), { maxLength: 20 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(texts, fc.integer({ min: 30, max: 400 }), (text, room) => {
      const lines = wrapText(text, room, { size: 13 });
      expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      for (const line of lines) {
        if ([...line].length > 1) expect(textRoom(line, 13), line).toBeLessThanOrEqual(room);
      }
    }),
  );
});

test.each([
  ["OP-ICESCR", 50, ["OP-", "ICESCR"]],
  ["to 2026-02-03 inclusive", 90, ["to 2026-02-03", "inclusive"]], // a date is not parted
  ["Kazakhstan (20\u00a0held)", 80, ["Kazakhstan", "(20\u00a0held)"]],
  ["/export/main.svg?countries=KAZ,KGZ", 130, ["/export/main.svg?", "countries=KAZ,KGZ"]],
  ["", 100, []],
] as const)("%s breaks where a reader would", (text, room, lines) => {
  expect(wrapText(text, room, { size: 12 })).toEqual(lines);
});
