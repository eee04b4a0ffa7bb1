import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript all States by all instruments are there", async ({ page }) => {
  await page.goto("/treaties?asOf=2026-02-03");
  const table = page.getByRole("table", { name: /All participants by all instruments/ });
  await expect(table.getByRole("row")).toHaveCount(199);
  await expect(table.getByRole("row", { name: /^Kazakhstan / })).toContainText(
    "State party by ratification",
  );
});

test("without JavaScript an instrument has its map, its list and a form for it", async ({
  page,
}) => {
  await page.goto("/treaties/CCPR?asOf=2026-02-03");
  await expect(page.getByRole("img", { name: /World map of the ICCPR/ })).toBeVisible();
  const filters = page.locator("#treaty-filters");
  await filters.getByLabel("Region").selectOption({ label: "Central Asia" });
  await filters.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/treaties/CCPR?asOf=2026-02-03&region=central-asia#participants");
  const list = page.getByRole("table", { name: /Participants and the ICCPR.*Central Asia/ });
  await expect(list.getByRole("row")).toHaveCount(6);
});

test("without JavaScript a header sorts the list", async ({ page }) => {
  await page.goto("/treaties/CCPR?asOf=2026-02-03&region=central-asia");
  const list = page.getByRole("table", { name: /Participants and the ICCPR/ });
  await list.getByRole("link", { name: "Date" }).click();
  // Kyrgyzstan 1994, Uzbekistan 1995, Turkmenistan 1997, Tajikistan 1999, Kazakhstan 2006.
  await expect(list.getByRole("rowheader")).toHaveText([
    "Kyrgyzstan",
    "Uzbekistan",
    "Turkmenistan",
    "Tajikistan",
    "Kazakhstan",
  ]);
});
