import { pageKinds } from "./fixtures/page-kinds.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

/** The ids of the live release and of the older one that `older-release.ts` puts beside it. */
async function releases(request: import("@playwright/test").APIRequestContext) {
  const { items } = await (await request.get("/api/v1/releases")).json();
  const readable = items.filter(({ isReadable }: { isReadable: boolean }) => isReadable);
  const live = readable.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent)?.id;
  const older = readable.find(({ id }: { id: string }) => id.startsWith("20260105-"))?.id;
  if (typeof live !== "string" || typeof older !== "string") throw new Error("two are needed");
  return { live, older };
}

test.describe("a link to an older release", () => {
  test("says which it is and offers the live one and what changed, without JavaScript @nojs", async ({
    page,
    request,
  }) => {
    const { live, older } = await releases(request);
    await page.goto(`/countries/KAZ/CCPR?asOf=2026-02-03&release=${older}`);
    const band = page.getByRole("complementary", { name: "Release of this page" });
    await expect(band).toContainText(older);
    await expect(band).toContainText(live);
    await expect(page.getByRole("contentinfo")).toContainText(older);
    await expect(
      band.getByRole("link", { name: "The same view in the live release" }),
    ).toHaveAttribute("href", "/countries/KAZ/CCPR?asOf=2026-02-03");
    await band.getByRole("link", { name: "What changed in this view" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed");
    await expect(
      page.locator(".row-changes ins", { hasText: "Use of force and torture" }),
    ).not.toHaveCount(0);
    // Two words stand in the older release only.
    await expect(
      page.locator(".row-changes dd", { hasText: "Seemingly so:" }).locator("del").first(),
    ).toContainText("Seemingly so:");
    await expect(page.getByRole("row", { name: /KAZ-CCPR-2025-05/ }).first()).toBeVisible();
  });

  test("in Russian too @nojs", async ({ page, request }) => {
    const { older } = await releases(request);
    await page.goto(`/ru/countries/KAZ?release=${older}`);
    const band = page.getByRole("complementary", { name: "Выпуск этой страницы" });
    await band.getByRole("link", { name: "Что изменилось на этой странице" }).click();
    await expect(page).toHaveURL(/^[^?]*\/ru\/data\/releases\/changes\?/);
    await expect(page.getByText("добавлено").first()).toBeVisible();
  });

  test("is kept by every link and form of its page", async ({ request }) => {
    test.setTimeout(120_000);
    const { older } = await releases(request);
    const paths = [
      "/",
      ...pageKinds,
      "/countries/KAZ",
      "/search?q=torture",
      "/data/releases",
      "/guide",
      "/ru/countries/KAZ",
    ];
    const loose: string[] = [];
    let forms = 0;
    for (const path of paths) {
      const address = `${path}${path.includes("?") ? "&" : "?"}asOf=2026-02-03&release=${older}`;
      const html = await (await request.get(address)).text();
      const found = formsIn(html);
      forms += found.length;
      loose.push(
        ...found
          .filter((form) => !keeps(form, older))
          .map((form) => `${path}: ${form.slice(0, 200)}`),
        ...linksIn(html)
          // Only the link to the same view in the live release says nothing of one.
          .filter(
            (href) =>
              !/(?:[?&](?:release|from)=|\/releases\/)\d{8}-/.test(href) && href !== live(address),
          )
          .map((href) => `${path}: ${href}`),
      );
    }
    expect([...new Set(loose)]).toEqual([]);
    expect(forms).toBeGreaterThan(100);
  });
});

function formsIn(html: string): string[] {
  return [...html.matchAll(/<form[^>]*action="\/filter"[\s\S]*?<\/form>/g)].map(([form]) => form);
}

/** Whether a form sends a release along, in a field of its own or in the path that it leads to. */
function keeps(form: string, release: string): boolean {
  const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([field]) => field);
  return hidden.some((field) => /name="(?:release|path)"/.test(field) && field.includes(release));
}

/** The links of a page to pages of ours, as they are meant. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="(\/[^"]*)"/g)].map(([, href = ""]) =>
    decodeURIComponent(href.replaceAll("&amp;", "&")),
  );
}

/** The address without its release. */
function live(address: string): string {
  return address.replace(/[?&]release=[^&]*/, "");
}

test("a release that is not held is never replaced by another @nojs", async ({ request }) => {
  const { live } = await releases(request);
  for (const asked of ["20200101-ffffffffffff", "latest"]) {
    const address = `/countries/KAZ?release=${asked}`;
    expect((await request.get(address)).status()).toBe(404);
    expect((await request.get(`/export${address.replace("?", "/acts.json?")}`)).status()).not.toBe(
      200,
    );
  }
  const api = await request.get("/api/v1/ratifications?release=20200101-ffffffffffff");
  expect(api.status()).toBe(404);
  expect((await api.json()).detail).toContain(live);
});

test.describe("a page that is not there", () => {
  test.use({ expectedFaults: [/404/] });
  test("names the releases that are held @nojs", async ({ page, request }) => {
    const { live, older } = await releases(request);
    await page.goto("/countries/KAZ?release=20200101-ffffffffffff");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "That release is not held here",
    );
    await expect(page.getByRole("link", { name: older })).toBeVisible();
    await page.getByRole("link", { name: live }).click();
    await expect(page).toHaveURL(`/countries/KAZ?release=${live}`);
  });
});

test("the summary counts what its links open", async ({ page, request }) => {
  const { live, older } = await releases(request);
  await page.goto(`/data/releases?from=${older}&to=${live}`);
  const table = page.getByRole("table", { name: /^From release/ });
  const row = table.getByRole("row", { name: /^observations / });
  await expect(row.getByRole("cell")).toContainText(["429", "430", "1", "0", "1"]);
  await row.getByRole("link", { name: "1" }).first().click();
  await expect(page.getByRole("table", { name: /^Changes between/ }).getByRole("row")).toHaveCount(
    1 + 1,
  );
  await expectNoAxeViolations(page);
});

test("the page of releases fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/data/releases");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
  await expectNoAxeViolations(page);
});
