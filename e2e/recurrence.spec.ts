import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("Andijan is one group over its reviews, with its passages side by side", async ({ page }) => {
  await page.goto("/countries/UZB/recurrence?passage=UZB-CAT-2007-04");
  await expect(page.getByRole("heading", { level: 2, name: "Andijan, May 2005" })).toBeVisible();
  const passages = page.getByRole("list", { name: "Passages in order of time" });
  // CAT/C/UZB/CO/3, paragraph 7; CCPR/C/UZB/CO/3; the article of 2021.
  await expect(passages.getByRole("heading", { level: 3 })).toHaveText([
    "Excessive force in Andijan in May 2005",
    "No comprehensive and independent investigation of the Andijan killings of 2005",
    "No in-depth investigation of the Andijan events",
  ]);
  const beside = page.locator("#beside");
  await expect(beside.getByRole("figure")).toHaveCount(2);
  await expect(beside.getByText("Both texts are our paraphrases")).toBeVisible();
  await expect(beside.locator("mark").first()).toContainText("only here:");
  await expectNoAxeViolations(page);
});

test("two other passages can be chosen, and the address says which", async ({ page }) => {
  await page.goto("/countries/UZB/recurrence?passage=UZB-CAT-2007-04");
  const form = page.getByRole("form", { name: "Choose two passages" });
  await form.getByLabel("One passage").selectOption("UZB-CAT-2007-04");
  await form.getByLabel("The other").selectOption("UZB-CCPR-2010-02");
  await form.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/earlier=UZB-CAT-2007-04/);
  await expect(page.locator("#beside figure b").first()).toHaveText(
    "Excessive force in Andijan in May 2005",
  );
});

test("June 2010 is one group over four documents, Zhanaozen one of a single passage", async ({
  page,
}) => {
  await page.goto("/countries/KGZ/recurrence?passage=KGZ-CERD-2010-01");
  const passages = page.getByRole("list", { name: "Passages in order of time" });
  await expect(passages.getByRole("heading", { level: 3 })).toHaveCount(8);
  await page.goto("/countries/KAZ/recurrence?passage=KAZ-ARTICLE-2021-04");
  await expect(page.getByText("One passage on this event is held")).toBeVisible();
});

test("the number of passages opens exactly those, and the file has as many rows", async ({
  page,
  request,
}) => {
  await page.goto("/countries/UZB/recurrence");
  const ledger = page.getByRole("table", { name: /^Repeated concerns about Uzbekistan/ });
  const row = ledger.getByRole("row", { name: /Andijan, May 2005/ });
  await row.getByRole("link", { name: "3", exact: true }).click();
  await expect(page).toHaveURL(/passage=UZB-CAT-2007-04.*#passages$/);
  const table = page.getByRole("table", { name: /^Andijan, May 2005: passages on Uzbekistan/ });
  await expect(table.getByRole("row")).toHaveCount(4);
  const csv = await request.get(
    "/export/countries/UZB/recurrence/passages.csv?passage=UZB-CAT-2007-04",
  );
  const rows = (await csv.text()).split("\r\n").filter((line) => line.includes(",UZB-"));
  expect(rows).toHaveLength(3);
});

test("the profile, the dossier and the observation lead to the group", async ({ page }) => {
  await page.goto("/observations/UZB-CCPR-2010-02");
  await page.getByRole("link", { name: "All passages of the group, side by side" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Andijan, May 2005" })).toBeVisible();
  await page.goto("/countries/UZB/CAT");
  const before = page.getByRole("region", { name: "Said before" });
  await expect(before.getByRole("link", { name: "Andijan, May 2005" })).toBeVisible();
  await page.goto("/countries/UZB");
  await page
    .getByRole("region", { name: "Repeated concerns" })
    .getByRole("link", { name: /^All 20 repeated concerns/ })
    .click();
  await expect(page).toHaveURL(/\/countries\/UZB\/recurrence#repeated$/);
});
