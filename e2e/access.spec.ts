import {
  expectAccessible,
  expectNoMotion,
  expectPaper,
  expectRoomForFingers,
  expectSignsInForcedColours,
  expectToFit,
  expectTwins,
  watchForIssues,
} from "./fixtures/access.ts";
import { pageKinds } from "./fixtures/page-kinds.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

/** One page of every kind, and two in Russian. */
const kinds = [
  "/",
  "/?cell=KAZ.CCPR",
  ...pageKinds,
  "/countries/KAZ",
  "/search?q=torture",
  "/report",
  "/data/releases",
  "/data/releases/changes?view=/countries/KAZ/CCPR",
  "/guide",
  "/keyboard",
  "/offline",
  "/embed?url=/embed/main",
  "/gallery",
  "/gallery?dir=rtl",
  "/ru",
  "/ru/countries/KAZ",
];

for (const address of kinds) {
  test(`${address} is readable in light and dark, enlarged, narrow, in forced colours, at rest and on paper`, async ({
    page,
  }) => {
    const issuesOf = await watchForIssues(page);
    await page.goto(address);
    expect(await issuesOf(), "what the browser has to say of the page").toEqual([]);
    await expectRoomForFingers(page);
    await expectAccessible(page);
    await expectTwins(page);
    await expectSignsInForcedColours(page);
    await expectNoMotion(page);
    await expectToFit(page);
    await expectPaper(page);
  });
}

for (const [address, bars] of [
  ["/", 3],
  ["/countries/KAZ", 1],
] as const) {
  test(`the bars of ${address} carry the numbers of the tables below them`, async ({ page }) => {
    await page.goto(address);
    let compared = 0;
    for (const figure of await page.locator("figure.chart").all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.locator(".picture svg").first()).toBeVisible({ timeout: 30_000 });
      const drawn = await figure.locator(".recharts-label-list text").allTextContents();
      if (drawn.length === 0) continue;
      const bars = drawn.map(Number).filter((number) => number > 0);
      const rows = await figure.locator("details.twin table").evaluate(numbersOfTable);
      const id = (await figure.getAttribute("id")) ?? "";
      // Bars of several parts carry their sums: then the sums of all have to agree.
      if (bars.length === rows.length) expect(bars.sort(rising), id).toEqual(rows.sort(rising));
      else expect(bars.reduce(plus, 0), id).toBe(rows.reduce(plus, 0));
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(bars);
  });
}

/** The numbers of the column of observations, without those that are missing. */
function numbersOfTable(table: Element): number[] {
  const heads = [...table.querySelectorAll("thead th")];
  const place = heads.findIndex((head) => head.textContent === "Observations");
  return [...table.querySelectorAll("tbody tr")].flatMap(({ children }) => {
    const said = children[place]?.querySelector("a")?.textContent ?? children[place]?.textContent;
    const number = Number(/\d+/.exec(said ?? "")?.[0] ?? 0);
    return number > 0 ? [number] : [];
  });
}

function plus(a: number, b: number): number {
  return a + b;
}

function rising(a: number, b: number): number {
  return a - b;
}

test("the matrix is a table whose cells a screen reader places by State and instrument", async ({
  page,
}) => {
  await page.goto("/?countries=KAZ,TJK&treaties=CCPR,CRPD&region=");
  const matrix = page.getByRole("table", {
    name: /Ratification of the UN human-rights instruments/,
  });
  // UN Treaty Collection, chapter IV: Kazakhstan ratified the CRPD on 21 April 2015; Tajikistan signed it only.
  await expect(matrix.getByRole("columnheader")).toContainText(["State", "ICCPR", "CRPD"]);
  await expect(matrix.getByRole("rowheader")).toHaveText(["Kazakhstan", "Tajikistan"]);
  const cells = (state: string) =>
    matrix.getByRole("row", { name: new RegExp(`^${state}`) }).getByRole("cell");
  await expect(cells("Kazakhstan").first()).toHaveAccessibleName(/party, ratification 2006-01-24/i);
  await expect(cells("Kazakhstan").nth(1)).toHaveAccessibleName(/party, ratification 2015-04-21/i);
  await expect(cells("Tajikistan").first()).toHaveAccessibleName(/party, accession 1999-01-04/i);
  await expect(cells("Tajikistan").nth(1)).toHaveAccessibleName(/signatory, signature 2018-03-22/i);
});

test("the grid is a table whose cells say what is known of a right and a State", async ({
  page,
}) => {
  await page.goto("/?countries=KAZ,TJK&region=&rights=torture");
  const grid = page.getByRole("table", { name: /Observations on record by right and State/ });
  await expect(grid.getByRole("columnheader", { name: "Kazakhstan" })).toHaveCount(1);
  const row = grid.getByRole("row", { name: /Freedom from torture/ });
  await expect(row.getByRole("rowheader")).toHaveText("Freedom from torture and ill-treatment");
  await expect(row.getByRole("link", { name: "16", exact: true })).toHaveCount(1);
});

test("what has the focus in a long table is not hidden under its heads", async ({ page }) => {
  await page.goto("/?region=world");
  const cell = page.locator('[id="ZWE.CCPR"]');
  await cell.focus();
  await page.locator('[id="AFG.CCPR"]').focus();
  const [head, focused] = await Promise.all([
    page.locator(".matrix thead th").first().boundingBox(),
    page.locator('[id="AFG.CCPR"]').boundingBox(),
  ]);
  expect(focused?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  expect(focused?.x).toBeGreaterThanOrEqual((head?.x ?? 0) + (head?.width ?? 0) - 1);
});

test("the key ? opens the help, Escape closes it, and the focus is where it was", async ({
  page,
}) => {
  await page.goto("/");
  const cell = page.locator('[id="KAZ.CCPR"]');
  await cell.focus();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard and access" });
  await expect(help.getByRole("table", { name: "In a table" })).toContainText("End");
  await expect(help.getByRole("button", { name: "Close" })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await expect(cell).toBeFocused();
});

test("the key ? stays a sign in a field, and can be switched off", async ({ page }) => {
  await page.goto("/keyboard");
  await page.getByRole("checkbox", { name: /Open this help/ }).uncheck();
  await page.goto("/rights");
  const field = page.getByRole("searchbox").first();
  await field.pressSequentially("a?");
  await expect(page).toHaveURL(/filter=a/);
  await expect(field).toHaveValue("a?");
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goto("/keyboard");
  const choice = page.getByRole("checkbox", { name: /Open this help/ });
  await expect(choice).not.toBeChecked();
  await choice.check();
  await page.goto("/rights");
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1500 });
  }).toPass();
});

test("the focus stays where it was after sorting, filtering and a dialog", async ({ page }) => {
  await page.goto("/rights");
  const table = page.getByRole("table").first();
  const head = table.getByRole("columnheader").first().getByRole("link");
  await head.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sort=/);
  await expect(head).toBeFocused();
  const field = page.getByRole("searchbox", { name: "Filter rows" }).first();
  await field.pressSequentially("torture");
  await expect(page).toHaveURL(/filter=torture/);
  await expect(field).toBeFocused();
  await page.goto("/gallery");
  const button = page.getByRole("button", { name: "Sample…" });
  await expect(async () => {
    await button.press("Enter");
    await expect(page.getByRole("dialog", { name: "Sample" })).toBeVisible({ timeout: 1500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test("a first visit is shown the way to the guide, and nothing is in its way", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "New here? How to use Pacta" }).click();
  await expect(page).toHaveURL(/\/guide$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
