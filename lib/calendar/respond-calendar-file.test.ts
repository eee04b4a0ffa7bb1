import { expect, test } from "vitest";
import type { Surroundings } from "#lib/api/respond";
import { respondCalendarFile } from "#lib/calendar/respond-calendar-file";
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

const ask = (query: string, headers: Record<string, string> = {}) =>
  respondCalendarFile(
    new Request(`http://localhost/calendar.ics${query}`, { headers }),
    surroundings,
  );

test("the file is a calendar in UTF-8, named by its day", async () => {
  const answer = ask("?countries=KAZ");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toBe(
    'attachment; filename="pacta-calendar-2026-11-25.ics"',
  );
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
});

test("a program that asks again is told in one line that nothing changed", async () => {
  const tag = ask("").headers.get("etag") ?? "";
  expect(ask("", { "If-None-Match": tag }).status).toBe(304);
  expect(ask("?countries=KAZ", { "If-None-Match": tag }).status).toBe(200);
});

test.each([
  ["?countries=XXX", 400, ["countries"]],
  ["?kind=party&draft=-1", 400, ["kind", "draft"]],
  ["?plan=<script>", 400, ["plan"]],
  ["?from=2027-02-29", 400, ["from"]], // no leap year
  ["?colour=red", 400, ["colour"]],
])("%s answers %i and names %j", async (query, status, names) => {
  const answer = ask(query);
  expect(answer.status).toBe(status);
  const { errors } = (await answer.json()) as { errors: { name: string }[] };
  expect(errors.map(({ name }) => name)).toEqual(names);
});

test("a release that is not held is told, not replaced", () => {
  expect(ask("?release=20200101-0123456789ab").status).toBe(404);
});
