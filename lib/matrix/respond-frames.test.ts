import { expect, test } from "vitest";
import type { Surroundings } from "#lib/api/respond";
import { type FramesAnswer, respondFrames } from "#lib/matrix/respond-frames";
import { sayFrame, timeWords } from "#lib/matrix/time-words";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const surroundings: Surroundings = {
  requestRelease: (id) => ({ release, missing: id === null || id === release.id ? null : id }),
  releases: { current: release.id, all: () => [] },
  today: "2026-11-25",
  build: "test",
  words: englishWords,
  locale: "en",
};

const ask = (query: string, headers: Record<string, string> = {}, changed = {}) =>
  respondFrames(new Request(`http://localhost/export/frames${query}`, { headers }), {
    ...surroundings,
    ...changed,
  });

test("the frames are of the States and instruments that the overview of the same address shows", async () => {
  const { frames, today, first } = (await ask(
    "?countries=BLR&treaties=CAT,CCPR",
  ).json()) as FramesAnswer;
  expect(Object.keys(frames.states)).toEqual(["BLR"]);
  expect(frames.instruments).toEqual(["CCPR", "CAT"]);
  // First signatures of the ICERD: 7 March 1966 (United Nations Treaty Collection, IV.2).
  expect([first, today]).toEqual(["1966-03-07", "2026-11-25"]);
});

test("whoever asks again is told in one line that nothing changed; the next day is another answer", () => {
  const tag = ask("").headers.get("etag") ?? "";
  const held = { "If-None-Match": tag };
  expect(ask("", held).status).toBe(304);
  expect(ask("?region=world", held).status).toBe(200);
  expect(ask("", held, { today: "2026-11-26" }).status).toBe(200);
});

test.each([
  ["?countries=XXX", ["countries"]],
  ["?region=atlantis&treaties=CCPR,XX", ["region", "treaties"]],
  ["?asOf=2021-01-01", ["asOf"]], // the frames hold every day
])("%s is refused and names %j", async (query, names) => {
  const answer = ask(query);
  expect(answer.status).toBe(400);
  const { errors } = (await answer.json()) as { errors: { name: string }[] };
  expect(errors.map(({ name }) => name)).toEqual(names);
});

test("a release that is not held is told, not replaced", () => {
  expect(ask("?release=20200101-0123456789ab").status).toBe(404);
});

test.each([
  [{ party: 25, before: null, changed: 0 }, "On 1997-12-31: a State party in 25 cells of 3,564."],
  [
    { party: 1, before: "1996-12-31", changed: 1 },
    "On 1997-12-31: a State party in 1 cell of 3,564; 1 cell has changed since 1996-12-31 (▲).",
  ],
  [
    { party: 0, before: "1996-12-31", changed: 0 },
    "On 1997-12-31: a State party in 0 cells of 3,564; no cell has changed since 1996-12-31.",
  ],
])("a frame of %o is said as %j", (counts, sentence) => {
  const frame = { day: "1997-12-31", all: 3564, ...counts };
  expect(sayFrame(timeWords(englishWords), frame)).toBe(sentence);
});
