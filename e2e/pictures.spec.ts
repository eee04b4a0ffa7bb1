import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures/page-test.ts";

test("the matrix as a picture keeps the order and the States of the screen", async ({ page }) => {
  await page.goto("/?countries=KAZ,KGZ&sort=-country&asOf=2026-02-03");
  const link = page.locator(".matrix").getByRole("link", { name: /^SVG/ });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^pacta-.*2026-02-03\.svg$/);
  const svg = await readFile(await download.path(), "utf8");
  expect(svg.indexOf(">Kyrgyzstan<")).toBeLessThan(svg.indexOf(">Kazakhstan<"));
  expect(svg).toContain("As of 2026-02-03. Pacta, release ");
});

test("every chart of the overview can be had as SVG and as PNG", async ({ page, request }) => {
  await page.goto("/");
  const links = page.locator("figure.chart .picture-links a[download]");
  await expect(links).toHaveCount(8);
  for (const link of await links.all()) {
    const address = (await link.getAttribute("href")) ?? "";
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["content-type"]).toMatch(/^image\/(svg\+xml|png)/);
  }
});
