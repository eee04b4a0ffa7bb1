import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

/** How many cells show a State party on a day, by the API. */
async function partiesOn(page: Page, asOf: string, scope = "KAZ,KGZ,TJK,TKM,UZB"): Promise<number> {
  const answer = await page.request.get(
    `/api/v1/ratifications?countries=${scope}&status=party&asOf=${asOf}&limit=1`,
  );
  return (await answer.json()).total;
}

/** The sum of the matrix's own last column. */
async function sumOfTotals(page: Page): Promise<number> {
  const totals = await page.locator(".matrix tbody td.number").allTextContents();
  return totals.reduce((sum, text) => sum + Number(text), 0);
}

async function openSlider(page: Page) {
  await page.getByRole("button", { name: "Play through the years" }).click();
  const slider = page.getByRole("slider", { name: "Status on" });
  await expect(slider).toBeVisible({ timeout: 30_000 });
  return slider;
}

const sentence = (page: Page) => page.locator(".as-of-player .sentence [aria-hidden]");

test("the slider does not start by itself, and stands on the day of the address", async ({
  page,
}) => {
  await page.goto("/?asOf=2021-04-15");
  const slider = await openSlider(page);
  await expect(slider).toHaveAttribute("aria-valuetext", "2021-04-15");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeFocused();
  await expect(sentence(page)).toHaveText(
    `On 2021-04-15: a State party in ${await partiesOn(page, "2021-04-15")} cells of 90.`,
  );
  expect(await sumOfTotals(page)).toBe(await partiesOn(page, "2021-04-15"));
  await expect(slider).toHaveAttribute("aria-valuetext", "2021-04-15");
  await expectNoAxeViolations(page);
});

test("a step changes the cells in place and marks them; when it rests the address and the page follow", async ({
  page,
}) => {
  await page.goto("/?asOf=2006-12-31");
  const slider = await openSlider(page);
  const before = page.url();
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(sentence(page)).toContainText("On 2005-12-31");
  // United Nations Treaty Collection, IV.4: signature 2 December 2003, ratification 24 January 2006.
  const cell = page.locator('[id="KAZ.CCPR"]');
  await expect(cell).toHaveAccessibleName(/^Signatory/);
  expect(await cell.evaluate((link) => getComputedStyle(link, "::after").content)).toContain("▲");
  expect(page.url()).toBe(before);
  await expect(page).toHaveURL(/asOf=2005-12-31/, { timeout: 30_000 });
  await expect(page.locator(".page-head")).toContainText("2005-12-31");
  const parties = await partiesOn(page, "2005-12-31");
  await expect(sentence(page)).toContainText(`a State party in ${parties} cells of 90`);
  expect(await sumOfTotals(page)).toBe(parties);
  await page.reload();
  expect(await sumOfTotals(page)).toBe(parties);
});

test("playing asks nothing of the server per frame, says what still shows another day, and stopping leaves one entry of history", async ({
  page,
}) => {
  await page.goto("/?asOf=1990-12-31");
  await openSlider(page);
  const length = await page.evaluate(() => history.length);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByRole("combobox", { name: "Speed" }).selectOption("fast");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  // Any frame some steps on: on a busy machine a single one passes unseen.
  await expect(sentence(page)).toContainText(/On (?:199[2-9]|200\d)-12-31/, { timeout: 15_000 });
  expect(asked).toEqual([]);
  expect(
    await page.locator("#concerns").evaluate((part) => getComputedStyle(part, "::before").content),
  ).toContain("1990-12-31");
  await page.getByRole("button", { name: "Pause" }).click();
  const said = (await sentence(page).textContent()) ?? "";
  const day = /\d{4}-\d{2}-\d{2}/.exec(said)?.[0] ?? "";
  await expect(page).toHaveURL(new RegExp(`asOf=${day}`), { timeout: 30_000 });
  await expect(page.locator(".page-head")).toContainText(day);
  expect(
    await page.locator("#concerns").evaluate((part) => getComputedStyle(part, "::before").content),
  ).toBe("none");
  expect(await sumOfTotals(page)).toBe(await partiesOn(page, day));
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("files and stories of a frame are of the frame's day", async ({ page }) => {
  await page.goto("/?asOf=2006-12-31");
  const slider = await openSlider(page);
  await slider.evaluate((input: HTMLInputElement) => input.focus());
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator('[id="KAZ.CCPR"]')).toHaveAttribute("href", /asOf=2005-12-31/);
  await expect(page.locator('.matrix a[href^="/export/main.csv"]').first()).toHaveAttribute(
    "href",
    /asOf=2005-12-31/,
  );
});

test("at the last step the address has no day: it is today", async ({ page }) => {
  await page.goto("/?asOf=2020-06-30");
  const slider = await openSlider(page);
  await slider.focus();
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/\/$/, { timeout: 30_000 });
});
