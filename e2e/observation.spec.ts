import { exportButton } from "./fixtures/export-menu.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("an observation shows what it says as ours, how sure it is, and how to cite it", async ({
  page,
}) => {
  await page.goto("/observations/KAZ-CCPR-2025-02");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Constitutional Court and Human Rights Commissioner put on a constitutional-law footing",
  );
  await expect(page.getByText(/This is a paraphrase, not a quotation/)).toBeVisible();
  // CCPR/C/KAZ/CO/3, paragraph 3, read in the opening of the document.
  await expect(page.getByTestId("citation")).toHaveText(
    "Human Rights Committee, Concluding observations on the third periodic report of Kazakhstan, CCPR/C/KAZ/CO/3, para. 3 (adopted 11 July 2025)",
  );
  await expectNoAxeViolations(page);
});

test("what is known second-hand is cited to the one who reports it", async ({ page }) => {
  await page.goto("/observations/KAZ-CEDAW-2007-02");
  await expect(page.getByTestId("citation")).toContainText("As reported by stopvaw.org");
  await expect(page.getByTestId("citation")).toContainText("[symbol not seen]");
  await expect(page.getByText(/known second-hand/)).toBeVisible();
});

test("whether it was chosen for follow-up is yes, no, or not known", async ({ page }) => {
  await page.goto("/observations/KAZ-CCPR-2025-05");
  await expect(
    page.getByText(/Not known: no source says which paragraphs were chosen/),
  ).toBeVisible();
});

test("earlier observations on the same rights stand below, and its file holds as many", async ({
  page,
  request,
}) => {
  await page.goto("/observations/KAZ-CCPR-2025-05");
  const table = page.getByRole("table", {
    name: /^Observations of the same State on the same rights/,
  });
  const rows = (await table.getByRole("row").count()) - 1;
  expect(rows).toBeGreaterThan(10);
  await expect(table.getByRole("cell", { name: "earlier" }).first()).toBeVisible();
  const csv = await request.get("/export/observations/KAZ-CCPR-2025-05/main.csv");
  expect(csv.headers()["content-disposition"]).toContain("same-rights");
  await expect(exportButton(page, new RegExp(`^Export ${rows} rows`))).toBeVisible();
});

test.describe("an observation that is not held", () => {
  test.use({ expectedFaults: [/observations\/NOTHING/] });

  test("answers 404 as a page", async ({ page }) => {
    const response = await page.goto("/observations/NOTHING");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
