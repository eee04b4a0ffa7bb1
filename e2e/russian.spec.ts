import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

/** First headings as Russian readers see them. */
const headings = [
  ["/ru", "Обзор выполнения обязательств"],
  ["/ru/treaties", "Договоры"],
  ["/ru/treaties/CCPR", "ICCPR"],
  ["/ru/countries", "Государства"],
  ["/ru/countries/KAZ", "Казахстан"],
  ["/ru/countries/KAZ/CCPR", "Казахстан"],
  ["/ru/rights", "Права"],
  ["/ru/rights/torture", "Свобода от пыток"],
  ["/ru/calendar", "Календарь"],
  ["/ru/search?q=пытки", "Поиск"],
  ["/ru/data", "Данные"],
  ["/ru/compare?countries=KAZ,UZB", "Казахстан, Узбекистан"],
] as const;

for (const [address, heading] of headings) {
  test(`${address} reads in Russian, with and without JavaScript`, { tag: "@nojs" }, async ({
    page,
  }) => {
    await page.goto(address);
    const html = page.locator("html");
    await expect(html).toHaveAttribute("lang", "ru");
    await expect(html).toHaveAttribute("dir", "ltr");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
  });
}

for (const address of ["/ru", "/ru/countries/KAZ", "/ru/treaties/CCPR"]) {
  test(`axe finds no fault in ${address}`, async ({ page }) => {
    await page.goto(address);
    await expectNoAxeViolations(page);
  });
}

test("the link to the other language keeps path and query", { tag: "@nojs" }, async ({ page }) => {
  await page.goto("/countries/KAZ?asOf=2021-04-15");
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL("/ru/countries/KAZ?asOf=2021-04-15");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/countries/KAZ?asOf=2021-04-15");
});

test("the link to the other language keeps what the address has come to hold", async ({ page }) => {
  await page.goto("/countries");
  const header = page.getByRole("columnheader", { name: "Name" });
  await header.getByRole("link").click();
  await expect(page).toHaveURL(/sort=/);
  const { search } = new URL(page.url());
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(`/ru/countries${search}`);
});

test("a page names itself in every language", { tag: "@nojs" }, async ({ page, baseURL }) => {
  await page.goto("/ru/treaties?sort=-parties");
  const link = (language: string) => page.locator(`link[rel=alternate][hreflang="${language}"]`);
  await expect(link("en")).toHaveAttribute("href", `${baseURL}/treaties?sort=-parties`);
  await expect(link("ru")).toHaveAttribute("href", `${baseURL}/ru/treaties?sort=-parties`);
  await expect(link("x-default")).toHaveAttribute("href", `${baseURL}/treaties?sort=-parties`);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    `${baseURL}/ru/treaties?sort=-parties`,
  );
});

test("links inside a Russian page stay in Russian", { tag: "@nojs" }, async ({ page }) => {
  await page.goto("/ru/countries/KAZ");
  const hrefs = await page
    .locator("main a[href^='/'], nav a[href^='/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const leaving = hrefs.filter((href) => {
    const isFile = href.startsWith("/export/") || href.startsWith("/calendar.ics");
    return isFile ? !href.includes("lang=ru") : !/^\/(?:ru(?:[/?#]|$)|api\/)/.test(href);
  });
  expect(leaving).toEqual([]);
});

test("a filter keeps the language", { tag: "@nojs" }, async ({ request }) => {
  const answer = await request.get("/filter?path=/ru/countries&regions=central-asia", {
    maxRedirects: 0,
  });
  expect(answer.headers().location).toBe("/ru/countries?regions=central-asia");
});

// 1, 2, 5 and 21 take three forms: CLDR, one 1 and 21, few 2, many 5.
for (const [states, said] of [
  ["KAZ", "1 государство"],
  ["KAZ,UZB", "2 государства"],
  ["KAZ,UZB,KGZ,TJK,TKM", "5 государств"],
  [
    "KAZ,UZB,KGZ,TJK,TKM,AUT,BEL,BGR,CHE,CZE,DEU,DNK,ESP,EST,FIN,FRA,GBR,GRC,HUN,IRL,ITA",
    "21 государство",
  ],
] as const) {
  test(`the overview says ${said}`, { tag: "@nojs" }, async ({ page }) => {
    await page.goto(`/ru?countries=${states}`);
    const line = page.locator(".page-head .facts li", { hasText: /государств/ }).first();
    await expect(line).toContainText(new RegExp(said.replace(" ", "\\s")));
    await expect(line).not.toContainText(new RegExp(`${said.replace(" ", "\\s")}[а-я]`));
  });
}

test("States stand in the order of the Russian alphabet", { tag: "@nojs" }, async ({ page }) => {
  await page.goto("/ru/countries");
  const names = await page.locator("table tbody th").allTextContents();
  const bare = names.map((name) => name.trim());
  expect(bare.length).toBe(198);
  expect(bare[0]).toBe("Австралия");
  expect(bare.indexOf("Йемен")).toBeGreaterThan(bare.indexOf("Италия"));
  expect(bare.indexOf("Йемен")).toBeLessThan(bare.indexOf("Казахстан"));
  expect(bare).toEqual([...bare].sort(new Intl.Collator("ru").compare));
});

test("an export from a Russian page is in Russian", async ({ page, request }) => {
  await page.goto("/ru/countries/KAZ");
  const href = await page.locator("#acts a[href*='/acts.csv']").first().getAttribute("href");
  const text = await (await request.get(href ?? "")).text();
  expect(text.split("\r\n")[0]?.replace(/^\uFEFF/, "")).toMatch(/^Дата,Договор,Акт,/);
  expect(text).toContain("ратификация");
  expect(text).toContain("/ru/countries/KAZ");
});

test("a file in a language that is not spoken here is refused by name", async ({ request }) => {
  const answer = await request.get("/export/treaties/main.csv?lang=fr");
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain("one of en, ru");
});

test("a text that is held in English only says so", { tag: "@nojs" }, async ({ page }) => {
  await page.goto("/ru/countries/KAZ");
  await expect(page.getByText(/имеются только на английском языке/).first()).toBeVisible();
  await expect(page.locator("main [lang=en]").first()).toBeVisible();
});

test.describe("an address that nothing stands behind", () => {
  test.use({ expectedFaults: [/no-such-page/] });

  test("says so in Russian", async ({ page }) => {
    const response = await page.goto("/ru/no-such-page");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/страниц/i);
  });
});
