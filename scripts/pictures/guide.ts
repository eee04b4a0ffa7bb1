import { mkdirSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { picturePath, pictureSize } from "#lib/guide/guide";
import { type Locale, localePath, locales } from "#lib/i18n/locales";
import { ensureBrowser } from "../setup/browser.mjs";
import { browserArguments } from "../setup/browser-arguments.mjs";

// Takes the pictures of the guide from a running site: `node scripts/pictures/guide.ts http://localhost:3000`.

type Shot = Readonly<{ path: string; show: (page: Page) => Promise<void> }>;

/** Scrolls to what a picture is about. */
const at =
  (selector: string): Shot["show"] =>
  async (page) => {
    await page
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView());
  };

const shots: Readonly<Record<string, Shot>> = {
  concern: { path: "/countries/KAZ?rights=torture", show: at("#observed") },
  repetition: { path: "/countries/UZB/recurrence?passage=UZB-CAT-2007-04", show: at("#beside") },
  annex: { path: "/report", show: fillReport },
  deadline: { path: "/calendar?countries=KAZ,KGZ,UZB", show: at("#plan") },
  index: { path: "/search?q=torture", show: async () => undefined },
};

/** Collects three observations first, because an empty report shows nothing. */
async function fillReport(page: Page): Promise<void> {
  const report = page.url();
  await page.goto(report.replace("/report", "/countries/KAZ/CAT"));
  for (const place of [0, 1, 2]) {
    const button = page.locator('[data-collect^="observation:"]').nth(place);
    await button.click();
    await page.locator('[data-collect^="observation:"][aria-pressed="true"]').nth(place).waitFor();
  }
  await page.goto(report, { waitUntil: "networkidle" });
}

const [address = "http://localhost:3000"] = process.argv.slice(2);
const { path: executablePath } = await ensureBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: browserArguments(),
});
mkdirSync("public/guide-pictures", { recursive: true });
for (const locale of locales) {
  for (const name of Object.keys(shots)) await take(name, locale);
}
await browser.close();

/** Each in a browser without a past: nothing collected, nothing remembered. */
async function take(name: string, locale: Locale): Promise<void> {
  const shot = shots[name];
  if (shot === undefined) throw new Error(`There is no picture ${name}.`);
  const context = await browser.newContext({ viewport: pictureSize });
  const page = await context.newPage();
  await page.goto(address + localePath(locale, shot.path), { waitUntil: "networkidle" });
  await shot.show(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `public${picturePath(name, locale)}` });
  await context.close();
  console.log(picturePath(name, locale));
}
