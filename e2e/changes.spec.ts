import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("a month shows what happened in it, each change leading to its record", async ({ page }) => {
  await page.goto("/changes?from=2025-11-01&asOf=2025-11-30&kinds=act");
  await expect(page.getByRole("heading", { level: 1, name: "What is new" })).toBeVisible();
  // UN Treaty Collection, chapter IV: accessions of Colombia (OP-CAT) and Oman (CCPR) on 10 November 2025,
  // signature of Singapore (OP-SC) on 25 November 2025.
  await expect(page.getByText("1 November 2025 to 30 November 2025")).toBeVisible();
  const oman = page.getByRole("row", { name: /2025-11-10 Oman Act/ });
  await oman.getByRole("link", { name: /CCPR/ }).click();
  await expect(page).toHaveURL(/\/countries\/OMN\/CCPR\?asOf=2025-11-30$/);
});

test("States and kinds are chosen in the form, and the page has no fault that axe knows", async ({
  page,
}) => {
  await page.goto("/changes?from=2025-01-01&asOf=2025-12-31");
  await page.getByLabel("Region").selectOption({ label: "Central Asia" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL("/changes?from=2025-01-01&asOf=2025-12-31&region=central-asia");
  // CCPR/C/KAZ/CO/3, adopted on 11 July 2025.
  const review = page.getByRole("row", { name: /2025-07-11 Kazakhstan Review/ });
  await expect(review.getByRole("link", { name: /CCPR\/C\/KAZ\/CO\/3/ })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("@nojs the feed holds the changes of the page", async ({ page, request }) => {
  const query = "region=central-asia&from=2025-01-01&asOf=2025-12-31";
  await page.goto(`/changes?${query}`);
  const rows = await page.getByRole("table").getByRole("row").count();
  const href = await page
    .getByRole("link", { name: "The same as an Atom feed" })
    .getAttribute("href");
  const answer = await request.get(href ?? "");
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const feed = await answer.text();
  expect(feed.match(/<entry>/g)).toHaveLength(rows - 1);
  expect(feed).toContain("(2025-07-11)");
  expect((await request.get("/changes.atom?from=yesterday")).status()).toBe(400);
});
