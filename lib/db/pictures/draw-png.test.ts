import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { beforeAll, expect, test } from "vitest";
import { drawPng } from "#lib/db/pictures/draw-png";
import { about, pictureOf, words } from "#lib/pictures/fixtures/sample-pictures";
import { pictureSvg } from "#lib/pictures/picture-svg";
import { mostPixels, pixelsOf } from "#lib/pictures/png-limit";
import { element, fontFamilies } from "#lib/pictures/svg";
import { type Face, textWidth } from "#lib/pictures/text-width";

test("a PNG has twice the pixels of its picture and says so to a word processor", async () => {
  const { svg, width, height } = pictureSvg(pictureOf("/", "main"), about, words);
  const png = Buffer.from((await drawPng(svg)) ?? []);
  expect(png.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
  expect(png.toString("latin1", 37, 41)).toBe("pHYs");
  expect(png.readUInt32BE(41)).toBe(7559); // 192 pixels an inch, in metres
  expect(png.length).toBeGreaterThan(50_000); // five rows of signs and words
});

test("what cannot be read fails, and the next picture is drawn all the same", async () => {
  const good = element("svg", { xmlns: "http://www.w3.org/2000/svg", width: 10, height: 20 });
  const [bad, png] = await Promise.allSettled([drawPng("<svg"), drawPng(good)]);
  expect(bad.status).toBe("rejected");
  expect(png.status === "fulfilled" && Buffer.from(png.value ?? []).readUInt32BE(20)).toBe(40);
});

test("more pictures than may wait are refused, not kept", async () => {
  const good = element("svg", { xmlns: "http://www.w3.org/2000/svg", width: 10, height: 20 });
  const all = await Promise.all(Array.from({ length: 20 }, () => drawPng(good)));
  expect(all.filter((png) => png === null)).toHaveLength(4);
});

test.each(["main", "concerns"])("the world's %s is small enough to be drawn as a PNG", (table) => {
  const size = pictureSvg(pictureOf("/", table, "region=world"), about, words);
  expect(pixelsOf(size)).toBeLessThan(mostPixels);
  expect(pixelsOf(size)).toBeGreaterThan(20_000_000);
});

const files = {
  sans: "source-sans-3/files/source-sans-3-latin-400-normal.woff2",
  serif: "source-serif-4/files/source-serif-4-latin-600-normal.woff2",
} as const;

beforeAll(() => initWasm(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm")));

test.each([
  ["sans", "Democratic People's Republic of Korea"],
  ["sans", "United Kingdom of Great Britain and Northern Ireland (12 held)"],
  ["sans", "Observations held in release 20260203-0011223344, to 2026-02-03."],
  ["serif", "Ratification of the UN human-rights instruments on 2026-02-03"],
] as const)("the real %s font is as wide as the table of widths says: %s", (face: Face, text) => {
  const style = { "font-family": fontFamilies[face], "font-weight": face === "serif" ? 600 : 400 };
  const words = element("text", { y: 50, "font-size": 20, ...style }, text);
  const svg = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: 900, height: 80 },
    words,
  );
  const font = { fontBuffers: [readFileSync(`node_modules/@fontsource/${files[face]}`)] };
  const inked = new Resvg(svg, { font }).getBBox()?.width ?? 0;
  const reckoned = textWidth(text, 20, face);
  expect(inked).toBeLessThanOrEqual(reckoned);
  expect(inked).toBeGreaterThan(reckoned * 0.97);
});
