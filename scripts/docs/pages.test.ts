import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { pages, readPage } from "./page.ts";

const root = join(import.meta.dirname, "../..");
const scripts = new Set(Object.keys(manifest.scripts));
/** npm's own, which need no script. */
const ownCommands = ["ci", "install"];

/** What stands in code marks: commands and paths are named there, and prose may begin a line with "npm". */
function codeIn(text: string): string[] {
  return [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([code]) => code);
}

function commandsIn(text: string): string[] {
  const found = codeIn(text).flatMap((code) => [
    ...code.matchAll(/\bnpm (?:run )?([a-z][a-z0-9:-]*)/g),
  ]);
  return found.map(([, name]) => name ?? "").filter((name) => !ownCommands.includes(name));
}

/**
 * Links to files of the repository; addresses, pages of the site and places on the same page are none. The pictures of the
 * guide are named by a bare word (`lib/guide/guide.test.ts` looks for them).
 */
function linksIn(text: string): string[] {
  const links = text.matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g);
  const targets = [...links]
    .filter(([link, target = ""]) => !(link.startsWith("!") && /^[a-z]+$/.test(target)))
    .map(([, target]) => target ?? "");
  return targets.filter((target) => !/^(?:https?:|#|\/)/.test(target));
}

/** Paths in code marks that begin with a folder of the repository and hold no placeholder. */
function pathsIn(text: string): string[] {
  const folders = "app|components|data|lib|scripts|e2e|messages|docs|public";
  const found = text.matchAll(new RegExp(`\`((?:${folders})/[^\`\\s]*)\``, "g"));
  return [...found].map(([, path]) => path ?? "").filter((path) => !/[<>*…{}]/.test(path));
}

test("the two commands of a newcomer are on the first page", () => {
  expect(commandsIn(readPage("README.md"))).toEqual(expect.arrayContaining(["start", "test"]));
});

test("what looks for commands, links and paths finds them", () => {
  expect(
    commandsIn("npm is\n`npm start`, `npm run data:check`, `npm run e2e -- x`; `npm ci`"),
  ).toEqual(["start", "data:check", "e2e"]);
  expect(linksIn("[a](docs/a.md#b), [c](#c), [d](https://example.org/)")).toEqual(["docs/a.md#b"]);
  expect(pathsIn("`lib/a.ts`, `lib/<name>.ts`, `npm start`")).toEqual(["lib/a.ts"]);
});

describe.each(pages())("%s", (path) => {
  const text = readPage(path);

  test("names only commands that there are", () => {
    expect(commandsIn(text).filter((name) => !scripts.has(name))).toEqual([]);
  });

  test("links only to what there is", () => {
    const broken = linksIn(text).filter((target) => {
      const [file = "", heading] = target.split("#");
      const found = join(dirname(path), file);
      if (!existsSync(join(root, found))) return true;
      return heading !== undefined && !anchorsOf(readPage(found)).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  test("names only files and folders that there are", () => {
    expect(pathsIn(text).filter((named) => !existsSync(join(root, named)))).toEqual([]);
  });
});

/** The anchors that a Markdown reader gives to headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}
