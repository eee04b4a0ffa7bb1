import { expect, test } from "vitest";
import { paragraphOutliers } from "#lib/import/uhri/paragraph-outliers";

const firm = (number: number) => ({ paragraph: String(number), paragraphRule: "start" as const });
const guess = (number: number) => ({ paragraph: String(number), paragraphRule: "within" as const });
const none = { paragraph: null, paragraphRule: null };

test.each([
  ["a guess far below its neighbours", [firm(44), firm(45), guess(12), firm(46)], [2]],
  ["a guess far above its neighbours", [firm(3), guess(189), firm(4)], [1]],
  ["a guess that fits", [firm(44), guess(45), firm(46)], []],
  [
    "a guess equal to a neighbour: one paragraph in two records",
    [firm(44), guess(44), firm(45)],
    [],
  ],
  ["a guess before the first firm number", [guess(55), firm(3), firm(4)], [0]],
  ["a guess after the last firm number", [firm(3), firm(4), none, guess(2)], [3]],
  ["a firm number is never refuted", [firm(44), firm(12), firm(45), firm(46), firm(47)], []],
  ["records out of order prove nothing", [firm(9), firm(4), guess(2), firm(7), firm(1)], []],
  ["one firm number proves nothing", [firm(9), guess(4)], []],
  [
    "numbers of the Universal Periodic Review are apart",
    [{ paragraph: "153.13", paragraphRule: "dotted" as const }, guess(4)],
    [],
  ],
])("%s", (_, paragraphs, refuted) => {
  expect([...paragraphOutliers(paragraphs)]).toEqual(refuted);
});
