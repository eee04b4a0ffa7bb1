import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript a right has its articles, its States, its observations and the numbers of its charts", async ({
  page,
}) => {
  await page.goto("/rights/torture?countries=KAZ");
  const protection = page.getByRole("table", { name: /Articles that protect/ });
  await expect(protection.getByRole("rowheader").first()).toHaveText("CAT 1-4, 10-16");
  // 16 of the observations on torture are on Kazakhstan (data/observations).
  const list = page.getByRole("table", {
    name: /^Freedom from torture and ill-treatment: Kazakhstan/,
  });
  await expect(list.first().getByRole("row")).toHaveCount(17);
  const figure = page.getByRole("figure", { name: /by year$/ });
  await figure.getByText("The same as a table").click();
  await expect(figure.getByRole("table")).toBeVisible();
});

test("without JavaScript the filters are a form: years and a State are an address", async ({
  page,
}) => {
  await page.goto("/rights/torture?countries=KAZ");
  const filters = page.locator("#right-filters");
  await filters.getByLabel("From year").selectOption("2014");
  await filters.getByLabel("To year").selectOption("2016");
  await filters.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/rights/torture?countries=KAZ&from=2014&to=2016");
  const list = page.getByRole("table", { name: /: Kazakhstan; 2014 to 2016 \(to / }).first();
  const years = await list.locator("td.col-date").allInnerTexts();
  expect(years.length).toBeGreaterThan(0);
  for (const year of years) expect(["2014", "2015", "2016"]).toContain(year);
});
