import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import mammoth from "mammoth";
import { printedText } from "./fixtures/office.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

/** Presses a button that collects and waits until the page has said so. */
async function collect(page: Page, name: string | RegExp, within = page.locator("main")) {
  const collected = () =>
    page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "[]").length, "pacta-collected");
  const before = await collected();
  await within.getByRole("button", { name }).first().click();
  await expect.poll(collected).toBe(before + 1);
  await expect(page.getByText(/^Collected: /)).toBeVisible();
}

/** One of the choices of the menu `Collect` of the section of a table. */
async function openChoice(page: Page, section: string) {
  const place = page.locator(section);
  await place.locator("summary").filter({ hasText: "Collect" }).first().click();
  return place;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

async function openFile(page: Page, name: string, text: string) {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("Open a file").setInputFiles(file);
}

async function saveFile(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save collection as file" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^pacta-collection-\d{4}-\d\d-\d\d\.json$/);
  return textOf(download);
}

async function wordFile(page: Page): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Word", exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^pacta-report-.*\.docx$/);
  return readFile(await download.path());
}

/** The Word file of the report as another reader understands it. */
async function wordAsHtml(file: Buffer): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: file });
  return value;
}

const passage =
  "Constitutional Court and Human Rights Commissioner put on a constitutional-law footing";

async function collectPassage(page: Page) {
  await page.goto("/observations/KAZ-CCPR-2025-02");
  await collect(page, `Collect: ${passage}`);
}

test("an empty report says how to begin and where", async ({ page }) => {
  await page.goto("/report");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your report");
  await expect(page.getByRole("heading", { name: "How to begin" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Save collection as file" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "overview", exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
});

test("what is collected anywhere stands in the report, after a reload too", async ({ page }) => {
  await collectPassage(page);
  await expect(page.getByRole("button", { name: `Collect: ${passage}` })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  await page.goto("/countries/KAZ");
  const acts = await openChoice(page, "#acts");
  await acts.getByRole("button", { name: "Collect rows" }).click();
  await collect(page, /^Collect: 2006-01-24, /, acts);
  await openChoice(page, "#acts");
  await collect(page, "Collect table", acts);

  await page.goto("/?cell=KGZ.CAT");
  await collect(page, "Collect: Kyrgyzstan and the CAT");
  await page.getByRole("link", { name: "Close" }).click();
  const chart = page.getByRole("figure", { name: /^Observations by committee/ });
  await collect(page, /^Collect: Observations by committee/, chart);

  await page.getByRole("link", { name: "Open the report" }).click();
  for (const state of ["as collected", "reloaded"]) {
    await expect(page.getByRole("article"), state).toHaveCount(5);
    const card = page.getByRole("article", { name: passage });
    await expect(card).toContainText("CCPR/C/KAZ/CO/3");
    await expect(card).toContainText("Footnote: Human Rights Committee, Concluding observations");
    // UNTC, chapter IV-9: Kyrgyzstan acceded on 5 September 1997.
    await expect(page.getByRole("article", { name: "Kyrgyzstan and the CAT" })).toContainText(
      "1997-09-05",
    );
    await expect(page.getByRole("article").getByRole("img")).toHaveCount(1);
    await page.reload();
  }
  await expectNoAxeViolations(page);
});

test("in the matrix and the grid a click or Enter collects a cell, until Escape", async ({
  page,
}) => {
  await page.goto("/");
  const matrix = await openChoice(page, "#ratification");
  await matrix.getByRole("button", { name: "Collect cells" }).click();
  await expect(page.getByText(/Collecting cells: a click or Enter/)).toBeVisible();
  await page.locator('[id="KAZ.CAT"]').focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Collected: Kazakhstan and the CAT/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Collecting cells has ended.")).toBeVisible();
  await page.locator('[id="KAZ.CAT"]').click();
  await expect(page).toHaveURL(/cell=KAZ\.CAT/);
});

test("pressing again asks before it removes", async ({ page }) => {
  await collectPassage(page);
  const button = page.getByRole("button", { name: `Collect: ${passage}` });
  await button.click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await button.click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText(/^Removed: /)).toBeVisible();
  await expect(button).toHaveAttribute("aria-pressed", "false");
});

test("own words are kept as they are typed, removing can be undone, and the order is the reader's", async ({
  page,
}) => {
  await page.goto("/documents/CCPR/C/KAZ/CO/2");
  const buttons = page.getByRole("article").getByRole("button", { name: /^Collect: / });
  for (const place of [0, 1]) {
    await buttons.nth(place).click();
    await expect(page.getByText(`holds ${place + 1} item`, { exact: false })).toBeVisible();
  }
  await page.goto("/report");
  await page.getByLabel("Title of the report").fill("Alternative report on Kazakhstan");
  await page.getByLabel("Arrange by").selectOption("hand");
  const cards = page.getByRole("article");
  const first = (await cards.nth(0).getByRole("heading").textContent()) ?? "";
  await cards
    .nth(0)
    .getByLabel(/^Your own text/)
    .fill("What we saw ourselves.");
  await cards
    .nth(0)
    .getByLabel(/^Your assessment/)
    .fill("Not implemented.");
  await page.getByRole("button", { name: `Move down: ${first}` }).click();
  await expect(cards.nth(1).getByRole("heading")).toHaveText(first);
  await expect(page.getByRole("button", { name: `Move up: ${first}` })).toBeFocused();

  await page.reload();
  await expect(page.getByLabel("Title of the report")).toHaveValue(
    "Alternative report on Kazakhstan",
  );
  await expect(cards.nth(1).getByLabel(/^Your own text/)).toHaveValue("What we saw ourselves.");

  await page.getByRole("button", { name: `Remove: ${first}` }).click();
  await expect(cards).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cards).toHaveCount(2);
  await expect(page.getByLabel(`Your assessment: ${first}`)).toHaveValue("Not implemented.");
});

test("the report is a Word file with the passage, its footnote, own words and annexes", async ({
  page,
}) => {
  await collectPassage(page);
  await page.goto("/?cell=KGZ.CAT");
  await collect(page, "Collect: Kyrgyzstan and the CAT");
  await page.getByRole("link", { name: "Close" }).click();
  const chart = page.getByRole("figure", { name: /^Observations by committee/ });
  await collect(page, /^Collect: Observations by committee/, chart);
  await page.goto("/report");
  await page.getByLabel("Title of the report").fill("Alternative report on Kazakhstan");
  await page.getByLabel(`Your own text: ${passage}`).fill("What we saw ourselves.");
  await page.getByRole("checkbox", { name: /^Ratification of the treaties/ }).check();
  await page.getByRole("checkbox", { name: /^Reporting status/ }).check();
  await expect(page.getByText(/words left$/)).toBeVisible();

  const file = await wordFile(page);
  const html = await wordAsHtml(file);
  expect(html).toContain("Alternative report on Kazakhstan");
  expect(html).toContain(`${passage}`);
  expect(html).toContain("What we saw ourselves.");
  // Footnotes come at the end of what mammoth reads: CCPR/C/KAZ/CO/3 was adopted on 11 July 2025.
  expect(html).toMatch(
    /<li id="footnote-1">.*CCPR\/C\/KAZ\/CO\/3, para\. 3 \(adopted 11 July 2025\)/s,
  );
  expect(html).toMatch(/<img alt="[^"]+" src="data:image\/png;base64,/);
  expect(html).toContain("Ratification of the UN human-rights instruments");
  expect(html).toContain("accession 1997-09-05");

  // As LibreOffice prints it: the heading, the footnote at the foot of its page, the annex, the last page.
  const printed = printedText(file, "report.docx").replace(/\s+/g, " ");
  expect(printed).toContain("Alternative report on Kazakhstan");
  expect(printed).toMatch(
    /1 Human Rights Committee, .*CCPR\/C\/KAZ\/CO\/3, para\. 3 \(adopted 11 July 2025\)/,
  );
  expect(printed).toContain("State party, by accession of 1997-09-05");
  expect(printed).toMatch(/Annexes.* Ratification of the treaties/);
  expect(printed).toContain("Method and sources");

  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Markdown" }).click();
  const markdown = await waiting;
  expect(markdown.suggestedFilename()).toMatch(/^pacta-report-KAZ-KGZ-\d{4}-\d\d-\d\d\.md$/);
  expect(await textOf(markdown)).toContain("# Alternative report on Kazakhstan");
});

test("the annex of repeated concerns tells the whole history, as the user arranged it", async ({
  page,
}) => {
  await page.goto("/observations/UZB-CCPR-2010-02");
  await collect(page, /^Collect: No comprehensive and independent investigation/);
  await page.goto("/countries/UZB/recurrence?passage=UZB-CAT-2007-04");
  await page.getByRole("button", { name: "Confirm this group" }).click();
  await expect(page.getByText("Confirmed: Andijan, May 2005.")).toBeVisible();
  await page.goto("/report");
  await page.getByRole("checkbox", { name: /^Repeated concerns/ }).check();
  await expect(page.getByText(/words left$/)).toBeVisible();
  const html = await wordAsHtml(await wordFile(page));
  // CAT/C/UZB/CO/3 of 22 November 2007, paragraph 7, was not collected and is told.
  expect(html).toMatch(
    /22 November 2007.*Committee against Torture.*CAT 3.*CAT\/C\/UZB\/CO\/3<\/a>, para\. 7.*24 March 2010/s,
  );
  expect(html).toContain("confirmed by the authors of this report");
  expect(html).toContain("precision 0.87, recall 0.86");
});

test("a report over its limit says by how much", async ({ page }) => {
  await collectPassage(page);
  await page.goto("/report");
  await page.getByLabel("Limit in words").fill("10");
  await expect(page.getByText(/^Over the limit by \d+ words$/)).toBeVisible();
  await page.getByLabel("Limit in words").fill("100000");
  await expect(page.getByText(/^[\d,]+ words left$/)).toBeVisible();
});

test("two tabs stay in step", async ({ page, context }) => {
  await collectPassage(page);
  await page.goto("/report");
  const other = await context.newPage();
  await other.goto("/report");
  await page.getByLabel(`Your own text: ${passage}`).fill("From the first tab.");
  await expect(other.getByLabel(`Your own text: ${passage}`)).toHaveValue("From the first tab.");
  await other.getByRole("button", { name: `Remove: ${passage}` }).click();
  await expect(page.getByRole("article")).toHaveCount(0);
});

test("saved, wiped and opened again the collection is the same", async ({ page }) => {
  await collectPassage(page);
  await page.goto("/report");
  await page.getByLabel(`Your assessment: ${passage}`).fill("Half done.");
  await page.getByLabel("Introduction").fill("Why we write.");
  await page.getByLabel("Introduction").blur();
  const saved = await saveFile(page);

  await page.getByRole("button", { name: "Wipe everything" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("1 item");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("button", { name: "Wipe everything" }).click();
  await dialog.getByRole("button", { name: "Wipe everything" }).click();
  await expect(page.getByRole("article")).toHaveCount(0);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.reload();
  await expect(page.getByRole("heading", { name: "How to begin" })).toBeVisible();

  await openFile(page, "saved.json", saved);
  await expect(page.getByText("Opened: 1 item.")).toBeVisible();
  const again = await saveFile(page);
  const [a, b] = [JSON.parse(saved), JSON.parse(again)];
  expect({ ...b, savedAt: a.savedAt }).toEqual(a);
});

test("a colleague's file is merged by choice, and nothing changes before", async ({ page }) => {
  await collectPassage(page);
  await page.goto("/report");
  await page.getByLabel(`Your own text: ${passage}`).fill("Ours.");
  await page.getByLabel(`Your own text: ${passage}`).blur();
  const mine = JSON.parse(await saveFile(page));
  const [item] = mine.items;
  const theirs = {
    ...mine,
    items: [
      { ...item, own: { text: "Theirs.", assessment: "Grave." } },
      { ...item, id: "observation:another", title: "Another passage" },
    ],
  };
  await openFile(page, "colleague.json", JSON.stringify(theirs));
  const dialog = page.getByRole("dialog", { name: "Merge colleague.json" });
  await expect(dialog).toContainText("After merging: 2 items · 1 new · 1 changed · 0 left out");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(page.getByText("Not merged. Nothing was changed.")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);

  await openFile(page, "colleague.json", JSON.stringify(theirs));
  await dialog
    .getByRole("group", { name: /^Own text/ })
    .getByLabel(/^Both/)
    .check();
  await dialog
    .getByRole("group", { name: /^Assessment/ })
    .getByLabel(/^Mine/)
    .check();
  await dialog.getByRole("checkbox", { name: /Another passage/ }).uncheck();
  await expect(dialog).toContainText("After merging: 1 item · 0 new · 1 changed · 1 left out");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByLabel(`Your own text: ${passage}`)).toHaveValue("Ours.\n\nTheirs.");
  await expect(page.getByLabel(`Your assessment: ${passage}`)).toHaveValue("");
});

test("a file that is none is refused with the reason, and loses nothing", async ({ page }) => {
  await collectPassage(page);
  await page.goto("/report");
  await openFile(page, "letter.json", "Dear colleague,");
  await expect(page.getByText(/it is not a collection saved here/)).toBeVisible();
  await openFile(page, "other.json", '{"format":"pacta-collection","version":99}');
  await expect(page.getByText(/newer software wrote it \(version 99\)/)).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("what is kept and can no longer be read stays apart, as it is", async ({ page }) => {
  await collectPassage(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open("pacta-report");
        open.onsuccess = () => {
          const write = open.result.transaction("collection", "readwrite");
          write
            .objectStore("collection")
            .put({ wording: "of an older version" }, "item:observation:old");
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto("/report");
  await expect(page.getByText(/1 piece of an older or damaged collection/)).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save it as a file" }).click();
  expect(await textOf(await waiting)).toContain("of an older version");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a browser that keeps nothing is told so, and the page works", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
  });
  await page.goto("/report");
  await expect(page.getByText(/This browser keeps nothing for this site/)).toBeVisible();
});

test("nothing that is written leaves the machine", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    const said = `${request.url()} ${request.postData() ?? ""}`;
    if (request.method() !== "GET" || said.includes("ecret")) sent.push(said);
  });
  await collectPassage(page);
  await page.goto("/report");
  await page.getByLabel(`Your own text: ${passage}`).fill("A secret of ours.");
  await page.getByRole("checkbox", { name: /^Ratification of the treaties/ }).check();
  await wordAsHtml(await wordFile(page));
  await page.reload();
  await expect(page.getByLabel(`Your own text: ${passage}`)).toHaveValue("A secret of ours.");
  expect(sent).toEqual([]);
});
