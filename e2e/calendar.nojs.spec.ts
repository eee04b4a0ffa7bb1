import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript a form plans back from a day of one's own", async ({ page }) => {
  await page.goto("/calendar?asOf=2028-01-01&countries=UZB");
  const form = page.locator("#plan-form");
  await form.getByLabel("Or a day of your own").fill("2028-03-01");
  await form.getByLabel("Draft").fill("10");
  await form.getByLabel("Translation").fill("0");
  await form.getByLabel("Sign-off").fill("1");
  await form.getByLabel("Margin before the deadline").fill("0");
  await form.getByRole("button", { name: "Show" }).click();
  const steps = page.getByRole("table", {
    name: /^Back from the deadline of 2028-03-01: own deadline/,
  });
  // 2028 is a leap year: sign-off on 29 February.
  await expect(steps.getByRole("row")).toHaveText([
    /^StepFirst day/,
    /^Draft2028-02-192028-02-2810/,
    /^Sign-off2028-02-292028-02-291/,
    /^Send2028-03-012028-03-011/,
    /^Deadline2028-03-01/,
  ]);
  await expect(page).toHaveURL(/countries=UZB/);
});

test("without JavaScript the filters choose, and the tables and the file follow", async ({
  page,
}) => {
  await page.goto("/calendar?asOf=2026-11-25");
  const filters = page.locator("#calendar-filters");
  await filters.getByLabel("From", { exact: true }).fill("2026-01-01");
  await filters.getByLabel("To", { exact: true }).fill("2026-12-31");
  await filters.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/calendar?from=2026-01-01&to=2026-12-31&asOf=2026-11-25");
  await expect(page.locator(".agenda > li")).toHaveCount(1);
  const past = page.getByRole("table", { name: /^Calendar: what is past on 2026-11-25/ });
  await expect(past).toContainText("Replies of Kazakhstan due, CRC");
  await expect(past.getByRole("row")).toHaveCount(10);
  const href = await page.getByRole("link", { name: /^Download \.ics/ }).getAttribute("href");
  expect(href).toBe("/calendar.ics?from=2026-01-01&to=2026-12-31&asOf=2026-11-25");
});
