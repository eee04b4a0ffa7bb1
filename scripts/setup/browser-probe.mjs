// @ts-check
import { chromium } from "@playwright/test";
import { browserArguments } from "./browser-arguments.mjs";

// Starts the browser that CHROMIUM names (without it, Playwright's own) and prints its version; fails when it does not start.
const { CHROMIUM } = process.env;
const browser = await chromium.launch({
  ...(CHROMIUM && { executablePath: CHROMIUM }),
  args: browserArguments(),
});
console.log(browser.version());
await browser.close();
