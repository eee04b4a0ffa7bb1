import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript the report says what works instead, and no button promises to collect", async ({
  page,
}) => {
  await page.goto("/report");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your report");
  await expect(page.getByText(/this page cannot work without JavaScript/)).toBeVisible();
  await expect(page.getByText("Opening your collection …")).toBeHidden();
  await page.goto("/observations/KAZ-CCPR-2025-02");
  await expect(page.getByRole("button", { name: /^Collect/ })).toHaveCount(0);
});
