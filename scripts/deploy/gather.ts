import { globSync, statSync } from "node:fs";
import { cp, mkdir, readdir, readFile, realpath, rm, symlink } from "node:fs/promises";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import process from "node:process";

// `node scripts/deploy/gather.ts <folder>`: all that the built site needs to run, and nothing else, in a folder of its own.
// There `bin/node scripts/deploy/start.ts` serves it, and `bin/node scripts/import.ts` imports.

const root = resolve(import.meta.dirname, "..", "..");
const target = folderAsked();

/** What the programs read besides the code that they import. */
const whole = [
  ".next/server/**",
  ".next/static/**",
  ".next/*.json",
  ".next/BUILD_ID",
  "data/**/*.{json,ts}",
  "docs/guide/**",
  "lib/**/*.ts",
  "messages/*.json",
  "public/**",
  "scripts/{serve,import,untc,release}/**",
  "scripts/{serve,import,release,compile-release}.ts",
  "scripts/{setup,deploy}/*.{ts,mjs}",
  "node_modules/@fontsource/*/files/*-{latin,latin-ext,cyrillic}-{400,600}-normal.woff2",
  "node_modules/@resvg/resvg-wasm/*",
  "node_modules/world-atlas/*",
  "package.json",
];
const never =
  /\.(?:test\.tsx?|nft\.json|map|d\.ts)$|\/fixtures\/|^\.next\/(?:trace|types|cache|diagnostics)/;

/** What only builds the site, or is there for pictures that this site does not have. */
const building = [
  "node_modules/next/dist/compiled/{webpack,babel,babel-packages,terser,cssnano-simple,next-devtools}/**",
  "node_modules/next/dist/compiled/{postcss*,sass-loader,css-loader}/**",
  "node_modules/next/dist/build/webpack/**",
  "node_modules/{@next/swc-*,@swc/core*,@parcel,sharp,@img,typescript}/**",
  "node_modules/**/*.{d.ts,map}",
];

const programs = [
  "scripts/serve.ts",
  "scripts/import.ts",
  "scripts/release.ts",
  "scripts/compile-release.ts",
  "node_modules/next/dist/server/next.js",
  ...globSync("lib/db/**/*-worker.ts", { cwd: root }),
];

const named = globSync(whole, { cwd: root }).filter((path) => !never.test(path));
const files = new Set([...named, ...(await traced()), ...(await tracedByNext())]);
let bytes = 0;
for (const path of [...files].sort()) {
  const size = await gather(path);
  if (size !== null) bytes += size;
}
await linkPackages();
await mkdir(join(target, "bin"), { recursive: true });
await cp(join(root, "node_modules", "node", "bin", "node"), join(target, "bin", "node"), {
  dereference: true,
});
process.stdout.write(`${files.size} files, ${(bytes / 1e6).toFixed(1)} MB and Node in ${target}\n`);

function folderAsked(): string {
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) return resolve(folder);
  process.stderr.write("Say which folder: node scripts/deploy/gather.ts <folder>\n");
  process.exit(1);
}

/** Copies one file, and says how large it is; `null` for what is none. */
async function gather(path: string): Promise<number | null> {
  const from = join(root, path);
  const found = statSync(from, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) return null;
  await mkdir(dirname(join(target, path)), { recursive: true });
  await cp(from, join(target, path), { dereference: true });
  return found.size;
}

/** The build names packages that stay outside of it by links of its own. */
async function linkPackages(): Promise<void> {
  const folder = join(".next", "node_modules");
  const links = await readdir(join(root, folder)).catch(() => []);
  if (links.length > 0) await mkdir(join(target, folder), { recursive: true });
  for (const link of links) {
    const [from, to] = [join(root, folder, link), join(target, folder, link)];
    await rm(to, { force: true });
    await symlink(relative(join(root, folder), await realpath(from)), to);
  }
}

/** The packages that the programs import, found by the tracer that ships inside Next. */
async function traced(): Promise<string[]> {
  const require = createRequire(join(root, "package.json"));
  const { nodeFileTrace } = require("next/dist/compiled/@vercel/nft");
  const { fileList } = await nodeFileTrace(
    programs.map((path) => join(root, path)),
    {
      base: root,
      processCwd: root,
      ignore: building,
      conditions: ["node", "production"],
      readFile: readAsJavaScript,
    },
  );
  return [...fileList];
}

/** The tracer reads JavaScript alone. */
async function readAsJavaScript(path: string): Promise<Buffer | string | null> {
  const content = await readFile(path).catch(() => null);
  if (content === null || !/\.ts$/.test(path)) return content;
  return stripTypeScriptTypes(content.toString());
}

/** What the build found out about the server and each route; their paths count from the list itself. */
async function tracedByNext(): Promise<string[]> {
  const lists = (await readdir(join(root, ".next"), { recursive: true }))
    .filter((path) => path.endsWith(".nft.json") && !path.startsWith("cache"))
    .map((path) => join(root, ".next", path));
  const found = await Promise.all(
    lists.map(async (list) => {
      const { files: paths }: { files: string[] } = JSON.parse(await readFile(list, "utf8"));
      return paths.map((path) => relative(root, resolve(dirname(list), path)));
    }),
  );
  const ignored = /node_modules\/(?:@next\/swc-|@swc\/core|@parcel|sharp|@img|typescript)/;
  return found
    .flat()
    .filter((path) => !path.startsWith("..") && !ignored.test(path) && !never.test(path));
}
