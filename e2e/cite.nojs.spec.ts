import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures/page-test.ts";

test("references open, and their files download, without JavaScript", async ({ page }) => {
  await page.goto("/observations/KAZ-CCPR-2025-02");
  const box = page.getByRole("region", { name: "Cite it" });
  await box.getByText("OSCOLA, Chicago and APA").click();
  await expect(box.getByText(/UN Doc CCPR\/C\/KAZ\/CO\/3, para 3$/)).toBeVisible();
  await expect(box.getByRole("button")).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    box.getByRole("link", { name: "RIS" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("CCPR-C-KAZ-CO-3-3.ris");
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("SN  - CCPR/C/KAZ/CO/3\r\n");
});
