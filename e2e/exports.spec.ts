import type { APIRequestContext, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import mammoth from "mammoth";
import { sheetAsCsv } from "./fixtures/office.ts";
import { expect, test } from "./fixtures/page-test.ts";

// What stands on the screen stands in every file: the same rows, in the same order, with the same columns. Sort and filter
// are drawn at random; the seed makes a failure repeatable.

type Rows = readonly (readonly string[])[];
type Exported = Readonly<{
  columns: readonly Readonly<{ id: string; label: string }>[];
  rows: readonly Readonly<{ cells: Record<string, Readonly<{ text?: string }>> }>[];
}>;

const seed = 20_260_203;

/** Numbers that look drawn by chance and are the same in every run. */
function* chance(start: number): Generator<number, never> {
  let state = start;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Page, name of the table in the address, id of its section. */
const tables = [
  ["/countries", "main", "countries"],
  ["/countries/KAZ?view=table", "observations", "observations"],
  ["/countries/UZB", "reviews", "reviews"],
  ["/countries/KGZ", "follow-up", "follow-up"],
  ["/countries/TJK/CAT", "documents", "documents"],
  ["/treaties/CRPD", "main", "participants"],
  ["/changes?from=2020-01-01&asOf=2026-02-03", "main", "changes"],
  ["/compare?countries=KAZ,KGZ,UZB", "concerns", "concerns"],
] as const;

/** The rows of a table on the page, each cell as a reader is told it; a reason why there is no value stands in brackets. */
async function rowsOnScreen(page: Page, section: string): Promise<Rows> {
  return page
    .locator(`#${section} table`)
    .first()
    .evaluate((table) => {
      const say = (cell: Element): string => {
        const copy = cell.cloneNode(true) as Element;
        for (const sign of copy.querySelectorAll("sup.note, .vh, i.mark, button")) sign.remove();
        const [aside, word] = [copy.querySelector(".aside"), copy.querySelector(".word")];
        const reason = (aside ?? word)?.textContent ?? "";
        aside?.remove();
        word?.remove();
        const text = copy.textContent.trim();
        return text === "" ? `(${reason})` : text;
      };
      const head = [...table.querySelectorAll("thead th")].map((cell) => cell.textContent.trim());
      const body = [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map(say));
      return [head, ...body];
    });
}

async function fileFrom(request: APIRequestContext, href: string, ending: string): Promise<Buffer> {
  const address = href.replace(/\.csv(?=\?|$)/, `.${ending}`);
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.body();
}

/** Without the last column, which links to the record. */
const withoutLink = (rows: Rows): Rows => rows.map((row) => row.slice(0, -1));
const spaced = (rows: Rows): Rows =>
  rows.map((row) =>
    row.map((text) =>
      text
        .replace(/^'(?=[=+\-@])/, "")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );

function csvRows(text: string): Rows {
  return parse(text, { bom: true, comment: "#", comment_no_infix: true });
}

function jsonRows(text: string): Rows {
  const { columns, rows } = JSON.parse(text) as {
    columns: { id: string; label: string }[];
    rows: { cells: Record<string, { text?: string; missing?: string }> }[];
  };
  const said = rows.map(({ cells }) =>
    columns.map(({ id }) => cells[id]?.text ?? `(${cells[id]?.missing})`),
  );
  return [columns.map(({ label }) => label), ...said];
}

async function wordRows(page: Page, file: Buffer): Promise<Rows> {
  const { value } = await mammoth.convertToHtml({ buffer: file });
  return htmlRows(page, value);
}

function htmlRows(page: Page, html: string): Promise<Rows> {
  return page.evaluate((text) => {
    // The page that reads the file lends it its content policy, under which no style of a file counts.
    const words = text.replace(/<style>[^<]*<\/style>/g, "");
    const opened = new DOMParser().parseFromString(words, "text/html");
    const rows = opened.querySelector("table")?.querySelectorAll("tr") ?? [];
    return [...rows].map((row) => [...row.children].map((cell) => cell.textContent));
  }, html);
}

/** A page's address with a table sorted and filtered as chance has it. */
async function arranged(
  request: APIRequestContext,
  [address, name]: (typeof tables)[number],
  draw: () => number,
): Promise<string> {
  const [path, query = ""] = address.split("?");
  const answer = await request.get(`/export${path}/${name}.json?${query}`);
  const { columns, rows } = (await answer.json()) as Exported;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const words = Object.values(pick(rows).cells)
    .flatMap(({ text = "" }) => text.split(/\s+/))
    .filter((word) => /^\p{L}{3,12}$/u.test(word));
  const prefix = name === "main" ? "" : `${name}.`;
  const own = new URLSearchParams(query);
  own.set(`${prefix}sort`, `${draw() < 0.5 ? "-" : ""}${pick(columns).id}`);
  if (words.length > 0) own.set(`${prefix}filter`, pick(words));
  return `${path}?${own}`;
}

for (const [place, table] of tables.entries()) {
  test(`${table[0]}, ${table[1]}: screen, CSV, workbook, Word, JSON and HTML hold the same rows`, async ({
    page,
    request,
  }) => {
    const numbers = chance(seed + place);
    const address = await arranged(request, table, () => numbers.next().value);
    test.info().annotations.push({ type: "address", description: address });
    await page.goto(address);
    const screen = spaced(await rowsOnScreen(page, table[2]));
    const menu = page
      .locator(`#${table[2]}`)
      .getByText(/^Export \d+ rows?/)
      .first();
    await expect(menu, address).toHaveText(new RegExp(`^Export ${screen.length - 1} row`));
    await menu.click();
    const link = page.locator(`#${table[2]}`).getByRole("link", { name: "CSV", exact: true });
    const href = (await link.first().getAttribute("href")) ?? "";
    const file = (ending: string) => fileFrom(request, href, ending);
    const csv = csvRows((await file("csv")).toString("utf8"));
    expect(spaced(withoutLink(csv)), `CSV of ${address}`).toEqual(screen);
    const workbook = csvRows(sheetAsCsv(await file("xlsx")));
    expect(spaced(withoutLink(workbook)), `workbook of ${address}`).toEqual(screen);
    const word = await wordRows(page, await file("docx"));
    expect(spaced(word), `Word of ${address}`).toEqual(screen);
    const json = jsonRows((await file("json")).toString("utf8"));
    expect(spaced(json), `JSON of ${address}`).toEqual(screen);
    const html = await htmlRows(page, (await file("html")).toString("utf8"));
    expect(spaced(html), `HTML of ${address}`).toEqual(screen);
  });
}

const states = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const rights = ["torture", "freedom-of-expression", "fair-trial", "right-to-life", "education"];
const kinds = ["concern", "recommendation", "positive"];
const words = ["torture", "children", "women OR girls", "police", "law"];

for (const draw of [1, 2, 3, 4, 5, 6]) {
  test(`search ${draw}: page, files and API hold the same observations in the same order`, async ({
    page,
    request,
  }) => {
    const numbers = chance(seed * draw);
    const some = (list: readonly string[], most: number) =>
      [...list].filter(() => numbers.next().value < most / list.length).slice(0, most);
    const q = numbers.next().value < 0.5 ? (some(words, 1)[0] ?? "") : "";
    const asked = { q, sort: "symbol", from: String(1995 + Math.floor(numbers.next().value * 20)) };
    const [state = "", right = "", kind = ""] = [
      some(states, 3),
      some(rights, 2),
      some(kinds, 2),
    ].map(String);
    const search = new URLSearchParams({ ...asked, country: state, right, kind });
    const api = new URLSearchParams({ ...asked, countries: state, rights: right, kinds: kind });
    const address = `/search?${search}`;
    const answer = await request.get(`/api/v1/observations?${api}&limit=1000`);
    expect(answer.status(), `API for ${address}`).toBe(200);
    const { total, items } = (await answer.json()) as { total: number; items: { id: string }[] };
    const ids = items.map(({ id }) => id);
    expect(ids).toHaveLength(total);
    await page.goto(`${address}&size=100`);
    const heading = page.getByRole("heading", { level: 2 }).first();
    await expect(heading, address).toHaveText(new RegExp(`^${total === 0 ? "No" : total} `));
    const file = (ending: string) => fileFrom(request, `/export/search/main.csv?${search}`, ending);
    const idsOf = (rows: Rows) => rows.slice(1).map(([id]) => id);
    expect(idsOf(csvRows((await file("csv")).toString("utf8"))), `CSV of ${address}`).toEqual(ids);
    const workbook = csvRows(sheetAsCsv(await file("xlsx")));
    expect(idsOf(workbook), `workbook of ${address}`).toEqual(ids);
    const word = await wordRows(page, await file("docx"));
    expect(idsOf(word), `Word of ${address}`).toEqual(ids);
  });
}
