// @ts-check
import { ensureBrowser } from "./setup/browser.mjs";
import { compileTestRelease, runBrowserTests } from "./setup/browser-tests.mjs";
import { ensureOffice } from "./setup/office.mjs";
import { stopChildrenOnSignal } from "./setup/run-command.mjs";
import { buildSite, inspectSite } from "./setup/site.mjs";
import { StepFailure } from "./setup/step-failure.mjs";

// The browser tests alone: `npm run e2e -- e2e/smoke.spec.ts -g "first page"`. Builds what is not built; words go to Playwright.

stopChildrenOnSignal(() => 130);
try {
  const browser = await ensureBrowser();
  await compileTestRelease();
  const { prints, changed } = inspectSite();
  if (changed?.length !== 0) await buildSite(prints, { show: true });
  const office = await ensureOffice();
  await runBrowserTests(browser, office.path, process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StepFailure)) throw error;
  if (error.output) console.error(error.output.trimEnd());
  console.error(error.message);
  process.exitCode = 1;
}
