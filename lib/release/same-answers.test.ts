import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRelease, compileRelease } from "#lib/db/compile-release";
import { hashOfFile } from "#lib/db/file-hash";
import { loadFacts } from "#lib/db/load-facts";
import { releaseFile } from "#lib/db/release-files";

const facts = loadFacts();
const homes = [1, 2].map((n) => mkdtempSync(join(tmpdir(), `pacta-same-${n}-`)));
const [home = "", copy = ""] = homes;
let older = "";
beforeAll(async () => {
  const fewer = { ...facts, contextEvents: facts.contextEvents.slice(1) };
  older = (await addRelease(home, fewer, "2025-12-01", null)).id;
  await compileRelease(home, facts, "2026-01-05", null);
  cpSync(home, copy, { recursive: true });
});
afterAll(() => {
  for (const each of homes) rmSync(each, { recursive: true });
});

type Answers = Readonly<Record<string, string>>;

/** Answers every address in a process of its own: on another day, in another zone and language, with a wrong clock. */
async function answersOf(
  of: string,
  today: string,
  wrongDays: number,
  environment: Readonly<Record<string, string>> = {},
  addresses: readonly string[] = [],
): Promise<Answers> {
  const program = join(import.meta.dirname, "fixtures", "answers-of-process.ts");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, of, older, today, String(wrongDays), ...addresses],
    { env: { ...process.env, ...environment }, maxBuffer: 1 << 26 },
  );
  return JSON.parse(stdout);
}

test("the same link to the same release gives the same bytes: on another day, from a copy of the file, in another process", async () => {
  const [now, then] = await Promise.all([
    answersOf(home, "2026-02-03", 0, { TZ: "UTC", LANG: "C" }),
    answersOf(copy, "2027-08-09", 552, { TZ: "Asia/Tashkent", LC_ALL: "ru_RU.UTF-8" }),
  ]);
  const unlike = Object.keys(now).filter((address) => now[address] !== then[address]);
  expect(unlike).toEqual([]);
  expect(Object.keys(then)).toEqual(Object.keys(now));

  const answered = Object.keys(now).filter((address) => now[address]?.startsWith("200 "));
  const refused = Object.keys(now).filter((address) => !answered.includes(address));
  expect(answered.length).toBeGreaterThan(900);
  // Some lists are too long for a text; nothing else is refused.
  expect(refused.filter((address) => !/format=md|\.md\?/.test(address))).toEqual([]);
}, 240_000);

test("an address that names no day follows today: the comparison above sees a difference where there is one", async () => {
  const address = `/export/countries/main.json?release=${older}`;
  const [now, then] = await Promise.all([
    answersOf(home, "2026-02-03", 0, {}, [address]),
    answersOf(home, "2027-08-09", 0, {}, [address]),
  ]);
  expect(now[address]).toMatch(/^200 /);
  expect(then[address]).toMatch(/^200 /);
  expect(now[address]).not.toBe(then[address]);
}, 60_000);

test("the same facts compiled on the same day are the same file, to the byte", async () => {
  const other = mkdtempSync(join(tmpdir(), "pacta-same-3-"));
  try {
    const { id } = await compileRelease(other, facts, "2026-01-05", null);
    expect(hashOfFile(releaseFile(other, id))).toBe(hashOfFile(releaseFile(home, id)));
  } finally {
    rmSync(other, { recursive: true });
  }
});
