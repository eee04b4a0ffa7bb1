import { describe, expect, it } from "vitest";
import { inlineStyles, withWholeAddresses } from "#lib/serve/inline-styles";

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" nonce="n" data-precedence="next"/>`;
const page = (head: string, body = "<p>текст</p>") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const inlined = (html: string) =>
  inlineStyles(Buffer.from(html), "n", (address) =>
    new Map([["/_next/static/chunks/a.css", "p{color:red}"]]).get(address),
  ).toString();

describe("style sheets in the page", () => {
  it("stand where they were asked for, with the nonce, and before what React adds to them", () => {
    expect(inlined(page(`<title>x</title>${link("a")}`))).toBe(
      page('<title>x</title><style nonce="n" data-precedence="next">p{color:red}</style>'),
    );
  });

  it.each([
    ["a style sheet that is not known", page(link("b"))],
    ["a page without any", page("")],
    ["a text that shows such a link", page("", link("a").replaceAll("<", "&lt;"))],
    ["a link in the body", page("", link("a"))],
    ["what has no head", "<svg/>"],
  ])("leaves alone: %s", (_, html) => {
    expect(inlined(html)).toBe(html);
  });

  it.each([
    ["url(../media/a.woff2)", "url(/_next/static/media/a.woff2)"],
    ['url("../media/a.woff2")', 'url("/_next/static/media/a.woff2")'],
    ["url(./a.png)", "url(/_next/static/chunks/a.png)"],
    ["url(/whole.png)", "url(/whole.png)"],
    ["url(data:image/svg+xml;utf8,<svg/>)", "url(data:image/svg+xml;utf8,<svg/>)"],
  ])("names %s from anywhere as %s", (given, whole) => {
    const address = "/_next/static/chunks/a.css";
    expect(withWholeAddresses(`p{background:${given}}`, address)).toBe(`p{background:${whole}}`);
  });
});
