import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { roomOf, roomSteps } from "#lib/observations/room-of";

const silent = {
  heading: null,
  summary: null,
  recommendation: null,
  text: null,
  translations: [],
  note: null,
};

test.each([
  [{}, "room-300"],
  [{ summary: "x".repeat(300) }, "room-300"],
  [{ summary: "x".repeat(300), heading: "x" }, "room-450"],
  [
    { summary: "x".repeat(200), recommendation: "x".repeat(200), note: "x".repeat(201) },
    "room-750",
  ],
  [{ text: "x".repeat(10), translations: [russian(601)] }, "room-750"],
  [{ text: "x".repeat(601), translations: [russian(10)] }, "room-750"],
  [{ text: "x".repeat(9000) }, "room-4000"],
])("%#: the room goes by the longest text and all that stands beside it", (told, room) => {
  expect(roomOf({ ...silent, ...told })).toBe(room);
});

test("every step has its rule", () => {
  const css = readFileSync("components/observation/observation.css", "utf8");
  const rules = [...css.matchAll(/\.room-(\d+) \{\s*--signs: (\d+);/g)];
  expect(rules.map(([, name]) => Number(name))).toEqual([...roomSteps]);
  expect(rules.map(([, , signs]) => Number(signs))).toEqual([...roomSteps]);
});

function russian(length: number) {
  return { language: "ru" as const, heading: null, text: "ж".repeat(length) };
}
