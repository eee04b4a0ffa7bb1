import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { csvAddress, exportButton } from "./fixtures/export-menu.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

// The table of /countries stands for all: they are one component. 198 participants: 193 members and two observers of the
// United Nations, and Cook Islands, Niue and the European Union, which are in the depositary's lists.

const table = (page: Page) => page.getByRole("table").first();
const names = (page: Page) => table(page).locator("tbody th").allInnerTexts();

async function namesInFile(page: Page): Promise<string[]> {
  const answer = await page.request.get(await csvAddress(page));
  const [, ...rows]: string[][] = parse(await answer.text(), { bom: true });
  return rows.map(([name = ""]) => name);
}

test("a press on a header sorts in place, the address says so, and the file has the same order", async ({
  page,
}) => {
  await page.goto("/countries");
  const header = table(page).getByRole("columnheader", { name: "Name" });
  await header.getByRole("link").click();
  await header.getByRole("link").click();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/\/countries\?sort=-\w+$/);
  expect((await names(page)).slice(0, 2)).toEqual(["Zimbabwe", "Zambia"]);
  expect(await namesInFile(page)).toEqual(await names(page));
  await page.reload();
  expect((await names(page)).slice(0, 2)).toEqual(["Zimbabwe", "Zambia"]);
});

test("a filter leaves the rows that hold its words, and the button counts them", async ({
  page,
}) => {
  await page.goto("/countries");
  await expect(exportButton(page)).toHaveText(/^Export 198 rows/);
  await page.getByRole("searchbox", { name: "Filter rows" }).first().fill("cote");
  await expect(page.getByRole("status").filter({ hasText: "of 198 rows" })).toBeVisible();
  expect(await names(page)).toContain("Côte d'Ivoire");
  expect(await namesInFile(page)).toEqual(await names(page));
  await page.getByRole("searchbox", { name: "Filter rows" }).first().fill("no such row");
  await expect(table(page)).toContainText("No row matches");
  await expect(exportButton(page)).toHaveText(/^Export 0 rows/);
});

test("columns are chosen in place, and Escape closes the choice", async ({ page }) => {
  await page.goto("/countries");
  const before = await table(page).getByRole("columnheader").count();
  const choice = page.getByText(/^Columns/).first();
  await choice.click();
  await page.getByRole("group", { name: "Columns" }).getByLabel("Region", { exact: true }).click();
  await expect(table(page).getByRole("columnheader")).toHaveCount(before - 1);
  await expect(page).toHaveURL(/\?columns=/);
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Region", { exact: true })).toBeHidden();
});

test("the keyboard alone sorts, and walks the cells", async ({ page }) => {
  await page.goto("/countries");
  const header = table(page).getByRole("columnheader", { name: "Name" });
  await header.getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  await page.keyboard.press("ArrowDown");
  await expect(table(page).locator("tbody th").first().getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(table(page).locator("tbody tr").first().locator("td").first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(table(page).getByRole("columnheader").nth(1).getByRole("link")).toBeFocused();
});

test("Copy puts the rows on show on the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/countries?filter=kazakhstan");
  await page.getByRole("button", { name: "Copy" }).first().click();
  await expect(page.getByText("Copied 1 row")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split("\n").map((line) => line.split("\t")[0])).toEqual(["Name", "Kazakhstan"]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in ${colorScheme} colours, with the choice of columns open`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/countries");
    await page
      .getByText(/^Columns/)
      .first()
      .click();
    await expectNoAxeViolations(page);
  });
}
