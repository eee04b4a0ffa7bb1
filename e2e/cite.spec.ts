import { readFile } from "node:fs/promises";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("a reference in every style, each with a button that copies it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/documents/CCPR/C/KAZ/CO/2");
  const box = page.getByRole("region", { name: "Cite it" });
  await box.getByText("OSCOLA, Chicago and APA").click();
  // CCPR/C/KAZ/CO/2, adopted on 11 July 2016.
  const oscola =
    "Human Rights Committee, ‘Concluding observations on the second periodic report of Kazakhstan’ (11 July 2016) UN Doc CCPR/C/KAZ/CO/2";
  await expect(box.getByText(oscola)).toBeVisible();
  await box.getByRole("button", { name: "Copy: OSCOLA" }).click();
  await expect(box.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(oscola);
  await expectNoAxeViolations(page);
});

test("a treaty, and the act that counts, can be cited", async ({ page }) => {
  await page.goto("/treaties/CCPR");
  await expect(page.getByTestId("citation")).toHaveText(
    "International Covenant on Civil and Political Rights (adopted 16 December 1966, entered into force 23 March 1976), United Nations, Treaty Series, [volume, number and page not held]",
  );
  await page.goto("/countries/KAZ/CCPR");
  await expect(page.getByTestId("citation")).toContainText(
    "Kazakhstan, ratification of the International Covenant on Civil and Political Rights (24 January 2006)",
  );
  await expectNoAxeViolations(page);
});

test("the references of a list are among its files", async ({ page }) => {
  await page.goto("/documents/CCPR/C/KAZ/CO/3");
  const table = page.locator("#observations");
  await table.locator("details", { hasText: "BibTeX" }).locator("summary").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    table.getByRole("link", { name: /BibTeX/ }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  expect(text.match(/^@techreport\{/gm)).toHaveLength(3); // five observations, two of them known second-hand
  expect(text.match(/^@misc\{/gm)).toHaveLength(2);
});
