// @ts-check
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { inProject } from "../setup/project.mjs";

// After a build: every script and style sheet of the pages once more as small as Brotli makes it. That takes seconds, and
// the server would do it worse each time that somebody asks.

const folder = inProject(".next", "static", "chunks");
const names = await readdir(folder, { recursive: true });
const texts = names.filter((name) => /\.(?:js|css)$/.test(name));
await Promise.all(texts.map((name) => press(join(folder, name))));

/** @param {string} file */
async function press(file) {
  const text = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }));
}
