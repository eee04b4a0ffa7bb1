import { expect, test } from "./fixtures/page-test.ts";

test("without JavaScript a chart is shown as its picture file", async ({ page }) => {
  await page.goto("/treaties/CCPR");
  const picture = page.locator("#parties-over-time img");
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveAttribute("alt", /States parties to the ICCPR over time/);
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(924);
});
