import { expect, test } from "vitest";
import { attacks, mark } from "#lib/limits/fixtures/attacks";
import { faultsOfXml, injectedIn } from "#lib/limits/fixtures/injected";

// What looks for attacks in pages is held to find them.
test.each([
  `<${mark}>`,
  `<p on${mark}="1">`,
  `<a onclick="1">`,
  `<a href="javascript:window.${mark}=1">`,
  `<a href=" java\tscript:1">`,
  `<img src="//evil.invalid/${mark}">`,
  `<base href="//evil.invalid/">`,
  `<meta http-equiv=refresh content="0;url=/">`,
  `<style>p{background:url(//evil.invalid/${mark})}</style>`,
  `<p style="background:url(${mark})">`,
])("%s is found in a page", (html) => {
  expect(injectedIn(`<main><p>a</p>${html}</main>`)).not.toEqual([]);
});

test("most attacks of HTML are found where a page writes them down as they are", () => {
  const html = attacks.filter(({ kind }) => kind === "html").map(({ text }) => text);
  const found = html.filter(
    (text) => injectedIn(`<input value="${text}"><p>${text}</p>`).length > 0,
  );
  expect(found.length).toBeGreaterThan(html.length / 2);
});

test("text that stays text is none, nor what the site itself writes", () => {
  const escaped = attacks.map(({ text }) =>
    text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );
  for (const text of escaped) expect(injectedIn(`<p title="${text}">${text}</p>`)).toEqual([]);
  expect(injectedIn('<base target="_blank"><a href="https://docs.un.org/">a</a>')).toEqual([]);
});

test.each([
  "<a><b></a>",
  "<!DOCTYPE a><a/>",
  `<a><${mark}/></a>`,
  "<svg><script/></svg>",
  '<svg onload="1"/>',
  '<a href="javascript:1"/>',
])("%s is found in XML", (xml) => {
  expect(faultsOfXml(xml)).not.toEqual([]);
});
