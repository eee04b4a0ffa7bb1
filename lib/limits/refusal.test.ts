import { expect, test } from "vitest";
import type { Locale } from "#lib/i18n/locales";
import { type RefusalKind, refusal } from "#lib/limits/refusal";
import { englishWords, russianWords } from "#lib/tables/fixtures/bundled-release";

const words = (locale: Locale) => (locale === "ru" ? russianWords : englishWords);
const kinds: readonly (readonly [RefusalKind, number])[] = [
  ["method-not-allowed", 405],
  ["address-too-long", 414],
  ["address-unreadable", 400],
  ["no-body-read", 413],
  ["headers-too-long", 431],
  ["busy", 503],
  ["no-release", 503],
  ["release-missing", 503],
  ["release-damaged", 503],
  ["release-of-other-layout", 503],
];

test.each(kinds)("%s: a program gets a problem with status %i", (kind, status) => {
  const answer = refusal(kind, { url: "/export/a.csv", accept: "*/*" }, words);
  expect(answer.status).toBe(status);
  expect(answer.headers["Content-Type"]).toContain("application/problem+json");
  expect(JSON.parse(answer.body)).toMatchObject({ status, type: `/data#problem-${kind}` });
});

test.each(kinds)("%s: a person gets a page in both languages, their own first", (kind) => {
  const asked = { url: "/ru/search", accept: "text/html,*/*" };
  const { body, headers } = refusal(kind, asked, words);
  expect(headers["Content-Type"]).toContain("text/html");
  const [ru, en] = [russianWords, englishWords].map((each) =>
    body.indexOf(each(`limits.${kind}.title`)),
  );
  expect(body.indexOf('<section lang="ru">')).toBeLessThan(body.indexOf('<section lang="en">'));
  expect(ru).toBeGreaterThan(0);
  expect(en).toBeGreaterThan(ru ?? 0);
});

test("the API speaks to programs whatever they accept, and nothing of the address is said back", () => {
  const url = "/api/v1/countries?<script>alert(1)</script>";
  const answer = refusal("address-too-long", { url, accept: "text/html" }, words);
  expect(answer.headers["Content-Type"]).toContain("problem+json");
  for (const accept of ["text/html", "*/*"]) {
    expect(refusal("busy", { url: "/export/<script>", accept }, words).body).not.toContain(
      "<script",
    );
  }
});

test("whoever comes too early is told when to come again", () => {
  const { headers } = refusal("busy", { url: "/export/a.csv", accept: undefined }, words);
  expect(headers["Retry-After"]).toMatch(/^\d+$/);
});
