import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Facts } from "#data/catalogue";
import { newestDay } from "#data/checks/newest-day";
import { instrumentCodes } from "#data/vocabulary";
import { addDays } from "#lib/dates/calendar-date";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { bundledDataDir, loadFacts } from "#lib/db/load-facts";
import { gridPage, gridRows } from "#lib/import/ohchr/synthetic/grid-page";
import { htmlPage } from "#lib/import/untc/synthetic/html-page";
import { type PageModel, pageModel, withTotals } from "#lib/import/untc/synthetic/page-model";
import { longDay } from "#lib/import/untc/synthetic/page-words";
import { xmlPage } from "#lib/import/untc/synthetic/xml-page";
import { runOhchr } from "./run-ohchr.ts";
import { runUntc } from "./run-untc.ts";

const project = join(import.meta.dirname, "../..");
const patient = { timeout: 120_000 };
/** The day of the pages: after all that we have; of an act on them, and of the reading. */
let day: string;
let recently: string;
let today: string;
let facts: Facts;
let root: string;
let data: string;
beforeAll(() => {
  facts = loadFacts();
  day = addDays(newestDay(facts), 60);
  recently = addDays(day, -20);
  today = addDays(day, 5);
  root = mkdtempSync(join(tmpdir(), "pacta-renewal-"));
  data = join(root, "data");
});
beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  cpSync(bundledDataDir, data, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(root, name), content);
  return name;
}

/** The command as `npm run import --` starts it. */
function start(...words: string[]) {
  const args = ["scripts/import.ts", ...words, "--data", "data"];
  const env = { ...process.env, INIT_CWD: root };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, env });
  return { code: status, out: String(stdout), err: String(stderr) };
}

/** What the command does, in this process. */
function run(source: "untc" | "ohchr", ...words: string[]) {
  const command = source === "untc" ? runUntc : runOhchr;
  try {
    const { lines, refused } = command([...words, "--data", "data"], root, today);
    return { code: refused.length === 0 ? 0 : 1, out: lines.join("\n"), err: refused.join("\n") };
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    return { code: 1, out: "", err: error.message };
  }
}

/** The page on which Guinea-Bissau, which had signed, has ratified. */
function newsModel(): PageModel {
  const model = pageModel(facts, "CED", day);
  const row = model.rows.find(({ name }) => name === "Guinea-Bissau");
  row?.consent.push({
    act: "ratification",
    date: recently,
    bracketed: false,
    bySuccession: false,
  });
  return withTotals(model);
}
const newsId = () => `CED.GNB.new-act.ratification.${recently}`;

/** The content of every file of the facts. */
function snapshot(): Map<string, string> {
  const files = ["acts", "sources", "instruments", "published-counts", "conflicts", "procedures"];
  const paths = [
    ...files.map((name) => `ratification/${name}.json`),
    "reviews/latest.json",
    "checks/record-counts.json",
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(data, path), "utf8")]));
}

test("all eighteen pages, in a folder, HTML and XML: nothing has changed", patient, () => {
  mkdirSync(join(root, "pages"), { recursive: true });
  for (const [index, code] of instrumentCodes.entries()) {
    const model = pageModel(facts, code, "2026-02-03");
    const [ending, print] =
      index % 2 === 0 ? (["html", htmlPage] as const) : (["xml", xmlPage] as const);
    write(`pages/${model.instrument.untcNumber}.${ending}`, print(model));
  }
  const { code, out, err } = run("untc", "pages", "--as-of", "2026-02-03");
  expect([code, err]).toEqual([0, ""]);
  expect(out.match(/, no changes\.$/gm)).toHaveLength(18);
  expect(out).toContain("No changes.");
});

describe("a page with news", patient, () => {
  test("is told in words, as a table and as JSON, and nothing is written", () => {
    const before = snapshot();
    const page = write("ced.html", htmlPage(newsModel()));
    const words = run("untc", page);
    expect(words.code).toBe(0);
    expect(words.out).toContain(newsId());
    expect(words.out).toContain(
      `CED, Guinea-Bissau: the page shows ratification of ${longDay(recently)}; our data have none.`,
    );
    expect(run("untc", page, "--table").out).toMatch(
      /^CED\.GNB\S+ +Guinea-Bissau +ratification of \d+ \w+ \d{4} +- +\d+$/m,
    );
    const { changes, pages } = JSON.parse(run("untc", page, "--json").out);
    expect(changes).toEqual([expect.objectContaining({ id: newsId(), decision: null })]);
    expect(pages).toEqual([
      expect.objectContaining({ file: "ced.html", parties: newsModel().parties }),
    ]);
    expect(snapshot()).toEqual(before);
  });

  test.each<[string, () => string]>([
    ["all", () => "all"],
    ["its id", newsId],
  ])("accepted by %s it is written, and every check passes", (_, accept) => {
    const before = snapshot();
    const { code, out, err } = run(
      "untc",
      write("ced.html", htmlPage(newsModel())),
      "--accept",
      accept(),
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`ratification/acts.json: ${facts.acts.length + 1} records (+1)`);
    const after = snapshot();
    const lines = after.get("ratification/acts.json")?.split("\n") ?? [];
    const added = lines.filter((line) => !before.get("ratification/acts.json")?.includes(line));
    expect(added).toEqual([
      `{"iso3":"GNB","instrument":"CED","act":"ratification","date":"${recently}","precision":"day","effectiveOn":null,"sourceIds":["UNTC-${day}"],"asOf":"${day}","note":null},`,
    ]);
    expect(JSON.parse(after.get("checks/record-counts.json") ?? "")).toMatchObject({
      acts: facts.acts.length + 1,
    });
    expect(existsSync(join(data, ".renewal"))).toBe(false);
    const again = run("untc", "ced.html");
    expect(again.out).toContain("No changes.");
  });

  test("a file of changes, decided and given back", () => {
    const page = write("ced.html", htmlPage(newsModel()));
    expect(run("untc", page, "--out", "changes.json").code).toBe(0);
    const undecided = run("untc", page, "--accept", "changes.json");
    expect([undecided.code, undecided.out.includes("Nothing to write")]).toEqual([0, true]);
    const file = readFileSync(join(root, "changes.json"), "utf8");
    write("changes.json", file.replace('"decision": null', '"decision": "accept"'));
    const { code, out } = run("untc", page, "--accept", "changes.json");
    expect([code, out.includes("Written to")]).toEqual([0, true]);
  });
});

describe("as a command", patient, () => {
  test("it ends with 0 and the list, or with 1 and a sentence", () => {
    // The command goes by the clock of the machine: the page is of a day that has been.
    const published = facts.instruments.find(({ code }) => code === "CED")?.publishedAsOf ?? "";
    const model = pageModel(facts, "CED", published);
    const rows = model.rows.filter(({ name }) => name !== "Haiti");
    write("ced.html", htmlPage(withTotals({ ...model, rows })));
    const found = "CED.HTI.vanished-act.signature.";
    const good = start("untc", "ced.html");
    expect([good.code, good.err, good.out.includes(found)]).toEqual([0, "", true]);
    write("bad.html", "<html><title>Updating</title></html>");
    const mixed = start("untc", "ced.html", "bad.html");
    expect([mixed.code, mixed.out.includes(found)]).toEqual([1, true]);
    expect(mixed.err).toBe(
      'bad.html has no table of participants, as a page of an error, of maintenance or of something else has none. It is titled "Updating".\n',
    );
    const refused = start("untc", "bad.html", "--accept", "all");
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toContain("Nothing was written");
  });
});

describe("nothing is written, and one sentence says why", patient, () => {
  const whole = () => htmlPage(newsModel());
  test.each<[string, () => string[], string]>([
    ["an empty page", () => [write("p.html", ""), "--accept", "all"], "p.html is empty."],
    [
      "a binary page",
      () => [write("p.html", new Uint8Array([0x25, 0x50, 0x44, 0x46])), "--accept", "all"],
      "p.html is a PDF",
    ],
    [
      "a page cut short",
      () => [write("p.html", whole().slice(0, 20_000)), "--accept", "all"],
      "breaks off",
    ],
    [
      "a page of maintenance",
      () => [write("p.html", "<html><title>Updating</title></html>"), "--accept", "all"],
      "Updating",
    ],
    [
      "a page that contradicts itself",
      () => [write("p.html", htmlPage({ ...newsModel(), parties: 7 })), "--accept", "all"],
      "prints 7 parties, its rows show",
    ],
    [
      "a good page beside a bad one",
      () => [write("a.html", whole()), write("p.html", ""), "--accept", "all"],
      "leave out the pages",
    ],
    [
      "one treaty twice",
      () => [
        write("a.html", whole()),
        write("b.xml", xmlPage(newsModel())),
        "--as-of",
        day,
        "--accept",
        "all",
      ],
      "both pages of CED",
    ],
    ["an id of no change", () => [write("a.html", whole()), "--accept", "CED.GNB"], "do not show"],
    [
      "a file of changes that is none",
      () => [write("a.html", whole()), "--accept", write("c.json", "{")],
      "is no JSON",
    ],
    [
      "a file of changes that is not there",
      () => [write("a.html", whole()), "--accept", "none.json"],
      "no such file",
    ],
    ["a page that is not there", () => ["none.html", "--accept", "all"], "no such file"],
    ["no page", () => ["--accept", "all"], "which saved pages"],
    ["an unknown option", () => ["a.html", "--force"], "--force"],
    [
      "a list of changes that cannot be written",
      () => [write("a.html", whole()), "--out", "no/such/folder.json", "--accept", "all"],
      "cannot be written",
    ],
    ["a wrong day", () => ["a.html", "--as-of", "3.2.2026"], "is no day"],
  ])("%s", (_, words, sentence) => {
    const before = snapshot();
    const { code, err } = run("untc", ...words());
    expect([code, err.includes(sentence)]).toEqual([1, true]);
    expect(err).not.toContain("    at ");
    expect(snapshot()).toEqual(before);
  });

  test("facts that cannot be read", () => {
    writeFileSync(join(data, "ratification/acts.json"), "[\n{");
    const { code, err } = run("untc", write("a.html", whole()), "--accept", "all");
    expect([code, err.includes("ratification/acts.json")]).toEqual([1, true]);
  });

  test("facts without the numbers that are expected of them", () => {
    rmSync(join(data, "checks/record-counts.json"));
    const { code, err } = run("untc", write("a.html", whole()), "--accept", "all");
    expect([code, err.includes("record-counts.json cannot be read")]).toEqual([1, true]);
  });

  test("facts that would not hold together", () => {
    const model = pageModel(facts, "CMW", day);
    const consent = [
      { act: "accession" as const, date: recently, bracketed: false, bySuccession: false },
    ];
    model.rows.push({ name: "Turkmenistan", notes: [], signature: [], consent });
    model.rows.sort((a, b) => a.name.localeCompare(b.name));
    const before = snapshot();
    const { code, err } = run(
      "untc",
      write("cmw.html", htmlPage(withTotals(model))),
      "--accept",
      "all",
    );
    expect(code).toBe(1);
    expect(err).toContain("nothing was written");
    expect(err).toContain("needs two sources");
    expect(snapshot()).toEqual(before);
  });
});

describe("OHCHR's pages", patient, () => {
  const page = () => {
    const rows = gridRows(facts, ["CCPR"], "2026-02-03");
    const row = rows.find(({ country }) => country === "Uzbekistan");
    if (row !== undefined) row.consent = "29 Sep 1995(a)";
    return write("ohchr.html", gridPage(rows, "CCPR"));
  };

  test("are compared, and accepted differences become conflicts alone", () => {
    const before = snapshot();
    const compared = run("ohchr", page(), "--as-of", day);
    expect(compared.code).toBe(0);
    expect(compared.out).toContain(
      "OHCHR shows accession 1995-09-29; our data have accession 1995-09-28",
    );
    expect(snapshot()).toEqual(before);
    const { code, err } = run("ohchr", page(), "--as-of", day, "--accept", "all");
    expect([code, err]).toEqual([0, ""]);
    const after = snapshot();
    const changed = [...after].flatMap(([name, content]) =>
      before.get(name) === content ? [] : [name],
    );
    expect(changed).toEqual([
      "ratification/sources.json",
      "ratification/conflicts.json",
      "checks/record-counts.json",
    ]);
    expect(run("ohchr", page(), "--as-of", today).out).toContain("1 on record already");
  });

  test("need the day on which they were saved", () => {
    const { code, err } = run("ohchr", page());
    expect([code, err.includes("--as-of")]).toEqual([1, true]);
  });
});
