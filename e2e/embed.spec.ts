import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as plain } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

/** A page of somebody else: its server has a port of its own, so that it is another origin. */
async function foreignPage(body: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!DOCTYPE html><html lang="en"><title>Elsewhere</title><main>${body}</main>`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}/` };
}

plain(
  "a page of somebody else shows our number, and its link leads here",
  async ({ page, context, baseURL, request }) => {
    const answer = await request.get("/embed?url=/embed/concerns?countries=KAZ%26asOf=2026-02-03");
    const code = /<textarea[^>]*>([^<]*)/.exec(await answer.text())?.[1] ?? "";
    const iframe = code
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
    expect(iframe).toMatch(/^<iframe src="http:/);
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    const { server, address } = await foreignPage(iframe);
    try {
      await page.goto(address);
      const frame = page.frameLocator("iframe");
      const row = frame.getByRole("row", { name: /Freedom from torture/ });
      const number = await row.getByRole("link").nth(1).textContent();
      const [opened] = await Promise.all([
        context.waitForEvent("page"),
        frame.getByRole("link", { name: "Open this view in Pacta" }).click(),
      ]);
      await opened.waitForLoadState();
      expect(new URL(opened.url()).origin).toBe(new URL(baseURL ?? "").origin);
      const there = opened.locator("#concerns").getByRole("row", { name: /Freedom from torture/ });
      await expect(there.getByRole("link").nth(1)).toHaveText(number ?? "");
      expect(Number(number)).toBeGreaterThan(0);
      expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, ""]);
      expect(errors).toEqual([]);
    } finally {
      server.close();
    }
  },
);

plain("no page but an embeddable one can be put into a frame", async ({ page, baseURL }) => {
  const { server, address } = await foreignPage(
    ["/", "/embed", "/countries/KAZ", "/export/main.html"]
      .map((path) => `<iframe title="${path}" src="${baseURL}${path}"></iframe>`)
      .join(""),
  );
  try {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    for (const frame of page.frames().slice(1)) {
      expect(await frame.evaluate(() => document.body?.textContent ?? "")).not.toContain(
        "Kazakhstan",
      );
    }
    expect(page.frames()).toHaveLength(5);
  } finally {
    server.close();
  }
});

const embedded = [
  "/embed/main?countries=KAZ,KGZ",
  "/embed/concerns",
  "/embed/by-right",
  "/embed/parties?theme=dark",
  "/embed/map/main?instrument=CAT",
  "/embed/countries/KAZ/cycles",
  "/embed/rights/torture/years",
  "/embed/treaties/CCPR/years",
  "/embed/compare/joined?countries=KAZ,KGZ",
  "/embed/treaties/states?states.filter=stan",
  "/embed/countries/KAZ/acts",
  "/ru/embed/by-right",
];

for (const address of embedded) {
  test(`${address} is readable in light and dark, from 280 pixels on`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 720, height: 900 });
      await page.goto(address);
      await expectNoAxeViolations(page);
    }
    for (const width of [280, 400, 600]) {
      await page.setViewportSize({ width, height: 700 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `at ${width} pixels`).toBeLessThanOrEqual(width);
    }
    await expect(page.locator("svg[role=img]:visible, table:visible").first()).toBeVisible();
  });
}

test("of a chart one drawing is on show at every width, and paper has it too", async ({ page }) => {
  await page.goto("/embed/by-right");
  for (const width of [280, 400, 401, 600, 601, 1200]) {
    await page.setViewportSize({ width, height: 700 });
    await expect(page.locator("svg[role=img]:visible")).toHaveCount(1);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("svg[role=img]:visible")).toHaveCount(1);
});

test("a chart and its table say the same number as the page", async ({ page }) => {
  await page.goto("/embed/by-right?asOf=2026-02-03");
  await page.getByText("The same as a table").click();
  const row = page.getByRole("row", { name: /^Rights of the child/ });
  const number = (await row.getByRole("cell").first().textContent()) ?? "";
  await expect(page.locator("svg[role=img]:visible")).toContainText(number);
  await page.goto("/?asOf=2026-02-03");
  const twin = page.locator("#charts figure").first();
  await twin.getByText("The same as a table").click();
  const same = twin.getByRole("row", { name: /^Rights of the child/ });
  await expect(same.getByRole("cell").first()).toHaveText(number);
});

test("a frame without JavaScript shows the same @nojs", async ({ page }) => {
  await page.goto("/embed/main?countries=KAZ&asOf=2026-02-03");
  await expect(page.getByRole("row", { name: /^Kazakhstan/ })).toContainText("2006-01-24");
});

test.describe("what cannot be shown", () => {
  test.use({ expectedFaults: [/\/embed\/main\?countries=XXX/] });
  test("is told in the frame", async ({ page }) => {
    const answer = await page.goto("/embed/main?countries=XXX");
    expect(answer?.status()).toBe(400);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This cannot be shown here");
    await expectNoAxeViolations(page);
  });
});

test("the link beside a picture leads to its code, in the reader's language @nojs", async ({
  page,
}) => {
  await page.goto("/ru/countries/KAZ");
  await page
    .getByRole("link", { name: /^Встроить/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Встроить в свою страницу");
  const code = page.getByRole("textbox").first();
  await expect(code).toHaveValue(/\/ru\/embed\/countries\/KAZ\/rights"/);
  await expect(page.getByRole("textbox").nth(1)).toHaveValue(/release=\d{8}-[0-9a-f]{12}/);
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toContainText(
    "Казахстан",
  );
});

test("the page of the code is without fault for axe, empty and filled", async ({ page }) => {
  for (const address of [
    "/embed",
    "/embed?url=/embed/main",
    "/embed?url=https://elsewhere.invalid/",
  ]) {
    await page.goto(address);
    await expectNoAxeViolations(page);
  }
});

test("a program finds the provider from a page, and the provider the frame", async ({
  page,
  request,
}) => {
  await page.goto("/countries/KAZ?asOf=2026-02-03");
  const href = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
  const answer = await request.get(`${href}&maxwidth=500`);
  const said = await answer.json();
  expect(said).toMatchObject({ version: "1.0", type: "rich", width: 500, provider_name: "Pacta" });
  expect(said.html).toContain("/embed/countries/KAZ/rights?asOf=2026-02-03");
});
