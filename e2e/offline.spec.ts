import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openPack } from "../lib/packs/pack-file.ts";
import { withHeldNonce } from "../lib/packs/page-nonce.ts";
import { findFreePort } from "../scripts/setup/port.mjs";
import { stopChild } from "../scripts/setup/run-command.mjs";
import { startServer, waitUntilItAnswers } from "../scripts/setup/server.mjs";
import { isTakenOver } from "./fixtures/page-test.ts";

// Each test has a server of its own, which it stops: what is read afterwards comes from the browser alone.

type OwnSite = Readonly<{ address: string; stop(): Promise<void> }>;

async function ownSite(): Promise<OwnSite> {
  const port = await findFreePort();
  const { PACTA_HOME = ".pacta/test" } = process.env;
  const server = startServer({ port, host: "127.0.0.1", env: { PACTA_HOME } });
  server.stdout?.resume();
  server.stderr?.resume();
  const address = `http://127.0.0.1:${port}`;
  await waitUntilItAnswers(address, server);
  return { address, stop: () => stopChild(server) };
}

async function save(page: Page, address: string, state: string, locale = ""): Promise<void> {
  await page.goto(`${address}${locale}/offline?state=${state}`);
  await page.waitForFunction(isTakenOver);
  await page.locator("form button.primary", { hasText: /Save|Сохранить/ }).click();
  await expect(page.locator(".saved-packs h3")).toHaveCount(1, { timeout: 90_000 });
  await expect(page.locator("progress")).toHaveCount(0);
}

/** What is left in the browser: nothing, unless someone saved. */
function traces(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    storage: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }));
}

const nothing = { workers: 0, caches: [], databases: [], storage: 0, cookies: "" };

test("a saved State goes on working when the server is gone", async ({ page }) => {
  const site = await ownSite();
  const { address } = site;
  try {
    const online = await (
      await page.request.get(`${address}/export/countries/KAZ/acts.csv`)
    ).text();
    const searchCsv = await (
      await page.request.get(`${address}/export/search/main.csv?q=torture&country=KAZ`)
    ).text();
    await page.goto(`${address}/search?q=torture&country=KAZ`);
    const foundOnline = await page.locator(".result h3 a").allTextContents();
    await save(page, address, "KAZ");
    await site.stop();

    await page.goto(`${address}/countries/KAZ`);
    const banner = page.locator("[data-offline]");
    await expect(banner).toContainText(
      /Offline copy of \d{4}-\d\d-\d\d, release \d{8}-[0-9a-f]{12}/,
      { timeout: 30_000 },
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Kazakhstan/);

    // A table is sorted in place: the page's own code is there.
    const acts = page.locator("#acts .fact-table, section#acts").first();
    await acts.scrollIntoViewIfNeeded();
    const rows = await acts.locator("tbody tr").allTextContents();
    await acts
      .getByRole("button", { name: /^Date/ })
      .or(acts.getByRole("link", { name: /^Date/ }))
      .first()
      .click();
    await expect(page).toHaveURL(/acts\.sort=/);
    await expect.poll(() => acts.locator("tbody tr").allTextContents()).not.toEqual(rows);

    // A file is the server's, byte for byte.
    await page.goto(`${address}/countries/KAZ`);
    const download = page.waitForEvent("download");
    await page
      .locator('a[download][href^="/export/countries/KAZ/acts.csv"]')
      .first()
      .evaluate((link) => (link as HTMLElement).click());
    expect(await readFile(await (await download).path(), "utf8")).toBe(online);

    // The dossier; CCPR 49 and the depositary, IV-4: ratified on 24 January 2006.
    await page.goto(`${address}/countries/KAZ/CCPR`);
    await expect(banner).toHaveAttribute("data-offline", "page");
    await expect(page.locator("main")).toContainText("2006-01-24");

    // Another day is worked out anew: on 1 January 2006 Kazakhstan had signed only.
    await page.goto(`${address}/countries/KAZ?asOf=2006-01-01`);
    await expect(banner).toHaveAttribute("data-offline", "tables");
    const ccpr = page.locator("#status-of tr, section tr").filter({ hasText: "CCPR" }).first();
    await expect(ccpr).toContainText(/sign/i);

    // Search: the same passages in the same order, and the number is that of the list.
    await page.goto(`${address}/search?q=torture&country=KAZ`);
    await expect(page.locator(".result h3 a").first()).toBeVisible();
    expect(await page.locator(".result h3 a").allTextContents()).toEqual(foundOnline);
    const file = await page.evaluate(async () =>
      (await fetch("/export/search/main.csv?q=torture&country=KAZ")).text(),
    );
    expect(file).toBe(searchCsv);

    // Collect a result, and find it in the report.
    await page.locator(".result [data-collect]").first().click();
    await expect(page.locator(".result [data-collect]").first()).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await page.goto(`${address}/report`);
    await expect(page.locator("main")).toContainText(foundOnline[0] ?? "nothing was found");

    // What is not saved says so, with no number, and no 200.
    const answer = await page.goto(`${address}/nowhere/at/all`);
    expect(answer?.status()).toBe(503);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not saved");
  } finally {
    await site.stop();
  }
});

test("online pages are the server's, and Russian pages are kept in Russian", async ({ page }) => {
  const site = await ownSite();
  try {
    await save(page, site.address, "KGZ", "/ru");
    await page.goto(`${site.address}/ru/countries/KGZ`);
    await expect(page.locator("[data-offline]")).toHaveCount(0);
    await site.stop();
    await page.reload();
    await expect(page.locator("[data-offline]")).toContainText("Копия от");
    await page.goto(`${site.address}/ru/countries/KGZ?asOf=2019-05-15`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Таблицы страницы");
  } finally {
    await site.stop();
  }
});

test("nothing is kept before one asks, and nothing after one forgets", async ({ page }) => {
  const site = await ownSite();
  try {
    await page.goto(`${site.address}/countries/KAZ`);
    await page.goto(`${site.address}/offline`);
    await expect(page.getByText("Nothing is saved on this device.")).toBeVisible();
    expect(await traces(page)).toEqual(nothing);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await save(page, site.address, "FRA");
    expect(await traces(page)).toMatchObject({ workers: 1, databases: ["pacta-offline"] });
    await expect(page.getByText("This is the newest: the server has nothing newer.")).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

    await page.getByRole("button", { name: "Forget everything" }).click();
    await expect(page.getByText("Everything saved was removed")).toBeVisible();
    expect(await traces(page)).toEqual(nothing);
  } finally {
    await site.stop();
  }
});

test("no request leaves for another host, on a long walk", async ({ page, context }) => {
  const site = await ownSite();
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  try {
    await save(page, site.address, "KAZ");
    const walk = [
      "/",
      "/treaties",
      "/treaties/CCPR",
      "/countries",
      "/countries/KAZ",
      "/countries/KAZ/CAT",
      "/countries/KAZ/recurrence",
      "/countries/KAZ/avenues",
      "/countries/KAZ/articles",
      "/rights",
      "/rights/torture",
      "/documents/CCPR/C/KAZ/CO/2",
      "/calendar",
      "/changes",
      "/data",
      "/map",
      "/search?q=torture",
      "/compare?countries=KAZ,KGZ",
      "/report",
      "/offline",
      "/no-such-page",
    ];
    for (const path of walk) {
      await page.goto(`${site.address}${path}`);
      await page.mouse.wheel(0, 20_000);
      await page.waitForTimeout(300);
    }
    expect(asked.length).toBeGreaterThan(walk.length);
    const others = asked.filter(
      (url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== site.address,
    );
    expect(others).toEqual([]);
    const policy =
      (await page.request.get(site.address)).headers()["content-security-policy"] ?? "";
    for (const kept of [
      "default-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
    ]) {
      expect(policy.split("; ")).toContain(kept);
    }
  } finally {
    await site.stop();
  }
});

test("every page of a pack is the page of the server, byte for byte", async ({ request }) => {
  const site = await ownSite();
  try {
    const { assetBytes } = await (await request.get(`${site.address}/packs`)).json();
    const file = new Blob([
      new Uint8Array(await (await request.get(`${site.address}/packs/KGZ`)).body()),
    ]);
    const pack = await openPack(file);
    expect(file.size + assetBytes).toBeLessThanOrEqual(5_000_000);
    const paths = [...pack.names].flatMap((name) =>
      name.startsWith("page:") ? [name.slice(5)] : [],
    );
    expect(paths).toEqual(
      expect.arrayContaining([
        "/countries/KGZ",
        "/countries/KGZ/CRPD",
        "/countries/KGZ/avenues",
        "/report",
      ]),
    );
    for (const path of paths) {
      const page = await request.get(`${site.address}${path}`);
      const policy = page.headers()["content-security-policy"] ?? null;
      const kept = withHeldNonce(await page.text(), policy);
      expect(await pack.read(`page:${path}`), path).toBe(kept);
    }
  } finally {
    await site.stop();
  }
});
