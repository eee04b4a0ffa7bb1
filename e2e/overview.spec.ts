import { csvAddress } from "./fixtures/export-menu.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

// Dates: United Nations Treaty Collection, chapter IV, as at 3 February 2026 (CRPD: 19 September 2026).

test("the overview opens on Central Asia with the matrix, and axe finds nothing", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Compliance overview" })).toBeVisible();
  const matrix = page.getByRole("table", {
    name: /Ratification of the UN human-rights instruments/,
  });
  await expect(matrix.getByRole("row")).toHaveCount(6);
  const cell = matrix.locator('[id="KAZ.CCPR"]');
  await expect(cell).toContainText("2006-01-24");
  await expect(cell).toContainText("2006-04-24");
  await expect(matrix.locator('[id="TJK.CRPD"]')).toHaveAccessibleName(/^Signatory, signature/);
  await expectNoAxeViolations(page);
});

test("the keyboard alone sorts the matrix, opens the story of a cell and closes it again", async ({
  page,
}) => {
  await page.goto("/");
  const matrix = page.getByRole("table", { name: /Ratification of the UN/ });
  await matrix.getByRole("link", { name: "Party to" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sort=-total/, { timeout: 15_000 });
  await expect(matrix.getByRole("rowheader")).toHaveText([
    "Kazakhstan",
    "Kyrgyzstan",
    "Turkmenistan",
    "Tajikistan",
    "Uzbekistan",
  ]);
  await matrix.locator('[id="KGZ.CRPD"]').focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/cell=KGZ\.CRPD/);
  const story = page.getByRole("region", { name: "Kyrgyzstan and the CRPD" });
  await expect(story.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(story).toContainText("State party, by ratification of 2019-05-16");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(story).toHaveCount(0);
  await expect(page).not.toHaveURL(/cell=/);
  await expect(page).toHaveURL(/sort=-total/);
  await expect(matrix.locator('[id="KGZ.CRPD"]')).toBeFocused();
});

test("going back closes a story, and a reload shows the same", async ({ page }) => {
  await page.goto("/?countries=BLR&region=");
  await page.locator('[id="BLR.CCPR-OP1"]').click();
  const story = page.getByRole("region", { name: "Belarus and the ICCPR-OP1" });
  await expect(story).toContainText(
    "denunciation notified on 2022-11-08, with effect from 2023-02-08",
  );
  await page.reload();
  await expect(story).toContainText("2023-02-08");
  await page.goBack();
  await expect(story).toHaveCount(0);
});

test("the attempted withdrawal of 1997 is told, and the State is still a party", async ({
  page,
}) => {
  await page.goto("/?countries=PRK&cell=PRK.CCPR");
  const story = page.getByRole("region", { name: /and the ICCPR$/ });
  await expect(story).toContainText("State party, by accession of 1981-09-14");
  await expect(story).toContainText("attempted withdrawal");
});

test("at 15 April 2021 Kyrgyzstan had ratified the CRPD and Uzbekistan had only signed it", async ({
  page,
}) => {
  await page.goto("/?asOf=2021-04-15");
  await expect(page.locator('[id="KGZ.CRPD"]')).toContainText("2019-05-16");
  await expect(page.locator('[id="UZB.CRPD"]')).toHaveAccessibleName(/^Signatory/);
  await expect(page.locator('[id="KGZ.CAT-OP"]')).toHaveAccessibleName(/^State party, accession /);
});

test("a number of the grid opens exactly the observations that it counts", async ({ page }) => {
  await page.goto("/");
  const grid = page.getByRole("table", { name: /Observations on record by right and State/ });
  const number = grid
    .getByRole("row", { name: /Freedom from torture/ })
    .getByRole("link")
    .nth(1);
  const count = Number(await number.textContent());
  expect(count).toBe(16);
  await number.click();
  await expect(page).toHaveURL(/\/rights\/torture\?countries=KAZ/);
  const list = page.locator("#observations").getByRole("table");
  await expect(list.getByRole("rowheader")).toHaveCount(count);
});

test("the file of the matrix has as many rows as its button says, in the order of the screen", async ({
  page,
}) => {
  await page.goto("/?sort=-CCPR");
  const file = await page.request.get(await csvAddress(page, /^Export 5 rows ?: Ratification/));
  const lines = (await file.text()).trim().split(/\r?\n/);
  expect(lines).toHaveLength(6);
  const screen = await page
    .getByRole("table", { name: /Ratification of the UN/ })
    .getByRole("rowheader")
    .allTextContents();
  expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(screen);
});

test("what an address cannot mean is left out and named", async ({ page }) => {
  await page.goto("/?countries=KAZ,ZZZ&colour=red&asOf=2021-02-30");
  const notice = page.getByRole("status").filter({ hasText: "left out" });
  await expect(notice).toContainText("countries=ZZZ");
  await expect(notice).toContainText("colour=red");
  await expect(notice).toContainText("asOf=2021-02-30");
  await expect(page.locator('[id="KAZ.CCPR"]')).toBeVisible();
});

test("a chart has its table twin, with the same numbers", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#by-committee");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole("img")).toBeVisible();
  await figure.locator("summary", { hasText: /table/i }).first().click();
  // Observations kept here: 105 of the Human Rights Committee.
  await expect(figure.getByRole("row", { name: /Human Rights Committee/ })).toContainText("105");
});

test("on a telephone nothing but the tables scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ]);
  expect(content).toBe(window);
});

test("what the filter of a link left out comes back when it is cleared, in the order asked for", async ({
  page,
}) => {
  await page.goto("/?region=world&filter=stan&sort=-total");
  const matrix = page.getByRole("table", { name: /Ratification of the UN/ });
  const states = matrix.getByRole("rowheader");
  await expect(states).toHaveText([
    "Kazakhstan",
    "Kyrgyzstan",
    "Turkmenistan",
    "Afghanistan",
    "Tajikistan",
    "Uzbekistan",
    "Pakistan",
  ]);
  const field = page.locator("#ratification").getByRole("searchbox");
  await expect(async () => {
    await field.fill("");
    await expect(page).not.toHaveURL(/filter=/, { timeout: 2000 });
  }).toPass();
  await expect(states).toHaveCount(198);
  await field.fill("no such State");
  await expect(matrix.getByText(/^No row matches/)).toBeVisible();
  await field.fill("kyr");
  await expect(states).toHaveText(["Kyrgyzstan"]);
});

test("the browser takes the matrix for a table, however its rows are laid out", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator(".matrix tbody tr").last().scrollIntoViewIfNeeded();
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", {
    expression: 'document.querySelector(".matrix table")',
  });
  const objectId = result.objectId ?? "";
  const { nodes } = await session.send("Accessibility.queryAXTree", { objectId });
  const count = (role: string) =>
    nodes.filter(({ ignored, role: own }) => !ignored && own?.value === role).length;
  expect(count("table")).toBe(1);
  expect(count("row")).toBe(6);
  expect(count("columnheader")).toBe(20);
  expect(count("rowheader")).toBe(5);
  expect(count("cell")).toBe(95);
});
