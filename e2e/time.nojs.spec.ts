import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript the matrix goes a year back, a year on, and to today by links", async ({
  page,
}) => {
  await page.goto("/?asOf=2007-01-24");
  await expect(page.getByRole("button", { name: "Play through the years" })).toBeHidden();
  await page.getByRole("link", { name: "One year earlier" }).click();
  await expect(page).toHaveURL(/\?asOf=2006-01-24#ratification$/);
  // United Nations Treaty Collection, IV.4: ratification by Kazakhstan on 24 January 2006.
  await expect(page.locator('[id="KAZ.CCPR"]')).toHaveAccessibleName(/^State party/);
  await page.getByRole("link", { name: "One year earlier" }).click();
  await expect(page.locator('[id="KAZ.CCPR"]')).toHaveAccessibleName(/^Signatory/);
  await page.getByRole("link", { name: "One year later" }).click();
  await expect(page).toHaveURL(/\?asOf=2006-01-24#ratification$/);
  await page.getByRole("link", { name: "Today" }).click();
  await expect(page).toHaveURL(/\/#ratification$/);
});
