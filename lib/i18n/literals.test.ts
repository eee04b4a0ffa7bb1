import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = ["components", "app"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"))
    .map((file) => `${folder}/${file}`),
);

/** Attributes that a reader sees or hears. */
const spoken =
  /\b(?:aria-label|aria-description|alt|title|placeholder|label|heading|note|lede)="([^"]*)"/g;
/** What stands between the tags of an element, up to the next tag or expression. */
const between = /<\/?[A-Za-z][\w.]*(?:\s[^<>]*?)?>([^<>{}]*)(?=[<{])/g;
/** A word in letters; a code in capitals, a sign or a unit is none. */
const word = /[A-Za-z]*[a-z]{3,}/;

/** Letters and what stands between words; brackets, quotation marks and signs of the language are code, a slash begins an address. */
const prose = /^(?!\/)[\p{L}\d\s.,:!?’'–—·…/-]+$/u;

function literalsIn(source: string): readonly string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const attributes = [...bare.matchAll(spoken)].map(([, text = ""]) => text);
  const texts = [...bare.matchAll(between)].map(([, text = ""]) => text.trim());
  return [...attributes, ...texts].filter((text) => word.test(text) && prose.test(text));
}

test("no component says a word by itself: every one comes from the messages", () => {
  const found = files.flatMap((file) =>
    literalsIn(readFileSync(file, "utf8")).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['<p className="soft">Not seen</p>', "Not seen"],
  ['<img alt="A map" src={src} />', "A map"],
  ["<h2>{title}</h2>\n<b>\n  Sources\n</b>{x}", "Sources"],
])("a word written into %s is found", (source, text) => {
  expect(literalsIn(source)).toContain(text);
});
