import { defineConfig, devices } from "@playwright/test";
import { browserArguments } from "./scripts/setup/browser-arguments.mjs";

/** `npm test` and `npm run e2e` set these: a free port, a release of the bundled facts alone, and a browser where Playwright has none. */
const { E2E_PORT = "3457", PACTA_HOME = ".pacta/test", CHROMIUM } = process.env;
const address = `http://127.0.0.1:${E2E_PORT}`;

/** What is read without JavaScript: files named *.nojs.spec.ts, and single tests tagged @nojs. */
const withoutJavaScript = /\.nojs\.spec\.ts|@nojs\b/;

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  // Axe takes half a minute over the longest pages where the machine is busy.
  timeout: 120_000,
  // On a machine that others use as well a press can come before a page is ready for it: what passes only the second time is
  // listed as flaky.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    launchOptions: { ...(CHROMIUM && { executablePath: CHROMIUM }), args: browserArguments() },
  },
  projects: [
    { name: "javascript", grepInvert: withoutJavaScript },
    { name: "no javascript", grep: withoutJavaScript, use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts -H 127.0.0.1 -p ${E2E_PORT}`,
    url: address,
    env: { ...definedOnly(process.env), NODE_ENV: "production", PACTA_HOME },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    stderr: "pipe",
  },
});

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return Object.fromEntries(entries);
}
