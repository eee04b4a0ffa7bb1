import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { withDensity } from "#lib/pictures/png-density";
import { pngScale } from "#lib/pictures/png-limit";

/*
 * Draws SVG files as PNG in a thread of its own, so that other requests go on meanwhile and the memory of a large picture
 * is given back when the thread ends. The fonts are those of the site, read from where npm put them.
 */

const packages = join(import.meta.dirname, "..", "..", "..", "node_modules");
const faces = [
  ["source-sans-3", "400"],
  ["source-serif-4", "600"],
] as const;

const fontBuffers = faces.flatMap(([family, weight]) =>
  ["latin", "latin-ext", "cyrillic"].map((subset) => {
    const file = `${family}-${subset}-${weight}-normal.woff2`;
    return readFileSync(join(packages, "@fontsource", family, "files", file));
  }),
);
const font = {
  fontBuffers,
  defaultFontFamily: "Source Sans 3",
  sansSerifFamily: "Source Sans 3",
  serifFamily: "Source Serif 4",
};

const ready = initWasm(readFileSync(join(packages, "@resvg", "resvg-wasm", "index_bg.wasm")));

parentPort?.on("message", async (svg: string) => {
  await ready;
  const drawing = new Resvg(svg, { font, fitTo: { mode: "zoom", value: pngScale } });
  const image = drawing.render();
  const png = withDensity(image.asPng(), pngScale);
  image.free();
  drawing.free();
  parentPort?.postMessage(png, [png.buffer]);
});
