import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileRelease } from "#lib/db/compile-release";
import { openHeldPassages } from "#lib/db/import/held-passages";
import { loadFacts } from "#lib/db/load-facts";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import { generateUhri } from "#lib/import/uhri/generate";
import { jsonChunks } from "#lib/import/uhri/synthetic/json-chunks";

const project = join(import.meta.dirname, "../..");
const patient = 600_000;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "pacta-command-"));
});
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, content: string): string {
  writeFileSync(join(root, name), content);
  return join(root, name);
}

function synthetic(name: string, seed: number, records: number): string {
  return write(name, [...jsonChunks(generateUhri({ seed, profile: "full", records }))].join(""));
}

/** The command as `npm run import --` starts it. */
function start(home: string, ...words: string[]): ChildProcess {
  const args = ["--max-semi-space-size=4", "scripts/import.ts", ...words];
  const env = { ...process.env, PACTA_HOME: home, INIT_CWD: root };
  return spawn(process.execPath, args, { cwd: project, env, stdio: ["ignore", "pipe", "pipe"] });
}

async function run(home: string, ...words: string[]) {
  const child = start(home, ...words);
  const said = { out: "", err: "" };
  child.stdout?.on("data", (text) => (said.out += text));
  child.stderr?.on("data", (text) => (said.err += text));
  const [code] = await once(child, "close");
  return { code: code as number, ...said };
}

/** What a reader gets of the live release: its id, whether its file is sound, and its passages. */
function answerOf(home: string) {
  const id = currentReleaseId(home) ?? "";
  const db = new DatabaseSync(releaseFile(home, id), { readOnly: true });
  const check = db.prepare("PRAGMA quick_check").get();
  const words = db.prepare(
    "SELECT count(*) AS n FROM passage_words WHERE passage_words MATCH 'state'",
  );
  const found = words.get();
  db.close();
  const held = openHeldPassages(home);
  const prints = [...held.prints()];
  held.close();
  return { id, check, found, prints };
}

/** What is there under a home, but for what is in a release. */
const folders = (home: string) =>
  readdirSync(home, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.endsWith(".sqlite"),
  );

describe("the command", { timeout: patient }, () => {
  const small = JSON.stringify([
    { AnnotationId: "a", Text: "1. Courts are slow.", Colour: "red" },
    7,
  ]);

  test("imports, says what became of every record, and where the rejected ones are", async () => {
    const home = join(root, "small");
    write("small.json", small);
    const { code, out, err } = await run(home, "uhri", "small.json");
    expect({ code, err }).toEqual({ code: 0, err: "indexing: the words of all passages\n" });
    expect(out).toMatch(/^small\.json: 2 records read\n/);
    expect(out).toMatch(
      /imported +1 +1 new, 0 updated\nunchanged +0\nrejected +1\n +not-an-object +1\n= read +2\n/,
    );
    expect(out).toMatch(/record 2 at byte 66: not-an-object \(a number\)\n/);
    expect(out).toMatch(/unknown-key +1\n/);
    const [report = ""] = readdirSync(join(home, "imports"));
    expect(out).toContain(join(home, "imports", report, "rejects.jsonl"));
    expect(out).toMatch(
      new RegExp(
        `Release ${currentReleaseId(home)} is live, with 1 imported passages, \\d+ MB\\.\n`,
      ),
    );
    expect(out).toMatch(/\d s, \d+ records a second, at most \d+ MB of memory\.\n$/);
  });

  test("refuses in one sentence, with exit code 1", async () => {
    const home = join(root, "refused");
    for (const [words, sentence] of [
      [["uhri", "none.json"], "There is no file none.json.\n"],
      [["uhri", "."], " is a folder, not a file.\n"],
      [["untc", "a.html"], "a.html: there is no such file.\n"],
    ] as const) {
      const { code, out, err } = await run(home, ...words);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err.endsWith(sentence) && err.indexOf("\n") === err.length - 1).toBe(true);
    }
    expect(folders(home).filter((name) => name.includes("building"))).toEqual([]);
    expect(currentReleaseId(home)).toBeNull();
  });

  test("run dry makes no home, and tells the same account", async () => {
    const home = join(root, "dry");
    const { code, out } = await run(home, "uhri", write("dry.json", small), "--dry-run");
    expect(code).toBe(0);
    expect(out).toMatch(/imported +1 .*\n.*\nrejected +1\n/);
    expect(out).toContain("A dry run: nothing was written, the live release is as it was.");
    expect(readdirSync(root)).not.toContain("dry");
    const report = /(\S+)\/report\/rejects\.jsonl/.exec(out)?.[1];
    expect(report).toBeDefined();
    rmSync(report ?? "", { recursive: true });
  });
});

test(
  "killed at ten random moments it leaves the old release answering, and the next import works",
  async () => {
    const home = join(root, "home");
    const [older, newer] = [synthetic("older.json", 1, 400), synthetic("newer.json", 2, 8000)];
    expect((await run(home, "uhri", older)).code).toBe(0);
    const before = answerOf(home);
    expect(before).toMatchObject({ check: { quick_check: "ok" } });
    cpSync(home, join(root, "spare"), { recursive: true });
    const begun = performance.now();
    const whole = await run(join(root, "other"), "uhri", newer);
    const wholeMs = performance.now() - begun;

    for (let kills = 0; kills < 10; ) {
      const delayMs = Math.random() * wholeMs;
      const child = start(home, "uhri", newer);
      const timer = setTimeout(() => child.kill("SIGKILL"), delayMs);
      const [, signal] = await once(child, "close");
      clearTimeout(timer);
      if (signal === "SIGKILL" && currentReleaseId(home) === before.id) {
        kills += 1;
        expect(answerOf(home), `killed after ${delayMs} ms`).toEqual(before);
        continue;
      }
      // It was through before the signal came: back to the old release for another try.
      rmSync(home, { recursive: true });
      cpSync(join(root, "spare"), home, { recursive: true });
    }

    expect(await compileRelease(home, loadFacts(), "2026-11-25")).toEqual({
      id: before.id,
      outcome: "unchanged",
    });
    const next = await run(home, "uhri", newer);
    expect(next.code).toBe(0);
    expect(next.out).toMatch(/= read +8,000\n/);
    const live = /Release \S+ is live, with \S+ imported passages/;
    expect(answerOf(home)).toMatchObject({ check: { quick_check: "ok" } });
    expect(live.exec(next.out)?.[0]).toBe(live.exec(whole.out)?.[0]);
    expect(folders(home).filter((name) => /building|current\./.test(name))).toEqual([]);
  },
  patient,
);
