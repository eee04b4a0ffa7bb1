import type { Page } from "@playwright/test";
import { attacks, inAddress, mark } from "../lib/limits/fixtures/attacks.ts";
import { expect, test } from "./fixtures/page-test.ts";

// In a real browser, which runs what it takes for a script; every page of a test fails as well that asks another host,
// leaves a cookie or writes an error.
const texts = attacks
  .filter(({ kind }) => kind === "html" || kind === "link")
  .map(({ text }) => text);

/** What of an attack has come alive in the page: a variable that it sets, an element of its name, an address that runs. */
function aliveIn(page: Page): Promise<string[]> {
  return page.evaluate((word) => {
    const own = [...document.querySelectorAll("*")];
    const leading = /^(?:href|src|action|formaction|xlink:href)$/;
    const named = own.filter(({ localName }) => localName.includes(word));
    const running = own.flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^on/.test(name) || (leading.test(name) && /^\s*javascript:/i.test(value)),
        )
        .map(({ name, value }) => `${element.localName} ${name}=${value}`),
    );
    const foreign = [...document.querySelectorAll<HTMLElement>("script, img, iframe, link, base")]
      .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
      .filter((address) => new URL(address, location.href).host === "evil.invalid");
    const ran = word in window ? [`window.${word}`] : [];
    return [...named.map(({ localName }) => localName), ...running, ...foreign, ...ran];
  }, mark);
}

for (const address of [
  "/search?q=",
  "/ru/search?q=",
  "/countries?filter=",
  "/?countries=",
  "/calendar?countries=",
]) {
  test(`nothing that is asked at ${address} comes alive`, async ({ page }) => {
    test.slow();
    for (const text of texts) {
      const answer = await page.goto(`${address}${inAddress(text)}`, {
        waitUntil: "domcontentloaded",
      });
      expect(answer?.status(), text).toBeLessThan(500);
      expect(await aliveIn(page), text).toEqual([]);
    }
  });
}

test.describe("addresses that are refused", () => {
  test.use({ expectedFaults: [/414/] });

  test("say why in both languages", async ({ page }) => {
    const answer = await page.goto(`/ru/search?q=${"a".repeat(9000)}`);
    expect(answer?.status()).toBe(414);
    const [first, second] = await page.getByRole("heading").allTextContents();
    expect(first).toBe("Слишком длинный адрес");
    expect(second).toBe("The address is too long");
  });
});
