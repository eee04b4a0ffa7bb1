import { describe, expect, it } from "vitest";
import { isFirstPage, withFonts } from "#lib/serve/first-page";

describe("the first page of a visit", () => {
  it.each([
    ["none", true],
    ["cross-site", true],
    ["same-site", true],
    ["same-origin", false],
    [undefined, false],
    ["", false],
  ])("is one that a browser asks for with Sec-Fetch-Site: %s: %s", (header, isFirst) => {
    expect(isFirstPage(header)).toBe(isFirst);
  });
});

describe("fonts of ours", () => {
  it("are shown from the first picture on where the page says so at its root", () => {
    const html = '<!DOCTYPE html><html lang="ru" dir="ltr"><body>&lt;html </body></html>';
    expect(withFonts(Buffer.from(html)).toString()).toBe(
      '<!DOCTYPE html><html data-fonts="" lang="ru" dir="ltr"><body>&lt;html </body></html>',
    );
  });

  it("change nothing of what is no page", () => {
    expect(withFonts(Buffer.from("<svg/>")).toString()).toBe("<svg/>");
  });
});
