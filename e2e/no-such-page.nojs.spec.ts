import { expect, test } from "./fixtures/page-test.ts";

test.use({ expectedFaults: [/404/] });

test("without JavaScript an unknown address has the whole page too, and its look-up leads to a list", async ({
  page,
}) => {
  const response = await page.goto("/countries/XXX");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  await page.getByRole("searchbox", { name: "Find a State" }).fill("kyrgyz");
  await page.getByRole("button", { name: "Find" }).first().click();
  await expect(page).toHaveURL("/countries?filter=kyrgyz");
  await expect(page.getByRole("table").first().locator("tbody th")).toHaveText(["Kyrgyzstan"]);
});
