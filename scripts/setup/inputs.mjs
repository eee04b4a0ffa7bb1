// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ size: number, mtimeMs: number, hash: string }} Print */
/** @typedef {Record<string, Print>} Prints one for each file, by its path with forward slashes */

const folders = ["app", "components", "data", "lib", "messages", "public", "scripts/data"];
const singleFiles =
  /^(?:(?:next|postcss)\.config\.\w+|(?:proxy|middleware|instrumentation(?:-client)?)\.\w+|tsconfig\.json|package(?:-lock)?\.json|\.env.*)$/;
const notOfTheSite = /\.test\.tsx?$/;

/**
 * Paths of every file that the site is made from, in order; tests are none of them.
 * @param {string} root
 */
export function listInputs(root) {
  const inFolders = folders.flatMap((folder) => listFiles(root, folder));
  const loose = readdirSync(root).filter((name) => singleFiles.test(name));
  const programs = ["scripts/compile-release.ts", "scripts/serve/press-assets.mjs"];
  const all = [...loose, ...inFolders, ...programs.filter((path) => existsSync(join(root, path)))];
  return all.filter((path) => !notOfTheSite.test(path)).sort();
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}

/**
 * The prints of all inputs. A file whose size and time are those of `known` is not read again.
 * @param {string} root
 * @param {Prints} [known]
 * @returns {Prints}
 */
export function readPrints(root, known = {}) {
  return Object.fromEntries(
    listInputs(root).map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      const before = known[path];
      if (before && before.size === size && before.mtimeMs === mtimeMs) return [path, before];
      const hash = createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest("hex");
      return [path, { size, mtimeMs, hash }];
    }),
  );
}

/**
 * Paths whose content differs, is new or is gone; a file that was only touched is none of them.
 * @param {Prints} before
 * @param {Prints} now
 */
export function changedPaths(before, now) {
  const paths = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...paths].filter((path) => before[path]?.hash !== now[path]?.hash).sort();
}
