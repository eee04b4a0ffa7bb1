import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

const andijan = "/countries/UZB/recurrence?passage=UZB-CAT-2007-04";

/** The reader's own arrangement on the page of a State, once it has been opened. */
async function openChoices(page: Page, address = andijan) {
  await page.goto(address);
  const choices = page.getByRole("region", { name: "Your arrangement" });
  await expect(choices.getByRole("button", { name: "Confirm this group" })).toBeVisible();
  const status = choices.getByRole("status");
  const group = choices.getByRole("region", { name: /^This group: / });
  return { choices, status, group };
}

async function takeOutTheLast(page: Page) {
  const { choices, status } = await openChoices(page);
  const passages = choices.getByRole("group", { name: "Passages that do not belong here" });
  await passages.getByRole("checkbox").last().check();
  await passages.getByRole("button", { name: "Make them a group of their own" }).click();
  await expect(status).toHaveText("Taken out: 1 passage. Andijan, May 2005 has 2 passages left.");
}

async function savedCollection(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save collection as file" }).click();
  return readFile(await (await waiting).path(), "utf8");
}

async function openFile(page: Page, name: string, text: string) {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("Open a file").setInputFiles(file);
}

test("Andijan is one group over its reviews, with its passages side by side", async ({ page }) => {
  await page.goto("/countries/UZB/recurrence?passage=UZB-CAT-2007-04");
  await expect(page.getByRole("heading", { level: 2, name: "Andijan, May 2005" })).toBeVisible();
  const passages = page.getByRole("list", { name: "Passages in order of time" });
  // CAT/C/UZB/CO/3, paragraph 7; CCPR/C/UZB/CO/3; the article of 2021.
  await expect(passages.getByRole("heading", { level: 3 })).toHaveText([
    "Excessive force in Andijan in May 2005",
    "No comprehensive and independent investigation of the Andijan killings of 2005",
    "No in-depth investigation of the Andijan events",
  ]);
  const beside = page.locator("#beside");
  await expect(beside.getByRole("figure")).toHaveCount(2);
  await expect(beside.getByText("Both texts are our paraphrases")).toBeVisible();
  await expect(beside.locator("mark").first()).toContainText("only here:");
  await expectNoAxeViolations(page);
});

test("two other passages can be chosen, and the address says which", async ({ page }) => {
  await page.goto("/countries/UZB/recurrence?passage=UZB-CAT-2007-04");
  const form = page.getByRole("form", { name: "Choose two passages" });
  await form.getByLabel("One passage").selectOption("UZB-CAT-2007-04");
  await form.getByLabel("The other").selectOption("UZB-CCPR-2010-02");
  await form.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/earlier=UZB-CAT-2007-04/);
  await expect(page.locator("#beside figure b").first()).toHaveText(
    "Excessive force in Andijan in May 2005",
  );
});

test("June 2010 is one group over four documents, Zhanaozen one of a single passage", async ({
  page,
}) => {
  await page.goto("/countries/KGZ/recurrence?passage=KGZ-CERD-2010-01");
  const passages = page.getByRole("list", { name: "Passages in order of time" });
  await expect(passages.getByRole("heading", { level: 3 })).toHaveCount(8);
  await page.goto("/countries/KAZ/recurrence?passage=KAZ-ARTICLE-2021-04");
  await expect(page.getByText("One passage on this event is held")).toBeVisible();
});

test("the number of passages opens exactly those, and the file has as many rows", async ({
  page,
  request,
}) => {
  await page.goto("/countries/UZB/recurrence");
  const ledger = page.getByRole("table", { name: /^Repeated concerns about Uzbekistan/ });
  const row = ledger.getByRole("row", { name: /Andijan, May 2005/ });
  await row.getByRole("link", { name: "3", exact: true }).click();
  await expect(page).toHaveURL(/passage=UZB-CAT-2007-04.*#passages$/);
  const table = page.getByRole("table", { name: /^Andijan, May 2005: passages on Uzbekistan/ });
  await expect(table.getByRole("row")).toHaveCount(4);
  const csv = await request.get(
    "/export/countries/UZB/recurrence/passages.csv?passage=UZB-CAT-2007-04",
  );
  const rows = (await csv.text()).split("\r\n").filter((line) => line.includes(",UZB-"));
  expect(rows).toHaveLength(3);
});

test("the profile, the dossier and the observation lead to the group", async ({ page }) => {
  await page.goto("/observations/UZB-CCPR-2010-02");
  await page.getByRole("link", { name: "All passages of the group, side by side" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Andijan, May 2005" })).toBeVisible();
  await page.goto("/countries/UZB/CAT");
  const before = page.getByRole("region", { name: "Said before" });
  await expect(before.getByRole("link", { name: "Andijan, May 2005" })).toBeVisible();
  await page.goto("/countries/UZB");
  await page
    .getByRole("region", { name: "Repeated concerns" })
    .getByRole("link", { name: /^All 20 repeated concerns/ })
    .click();
  await expect(page).toHaveURL(/\/countries\/UZB\/recurrence#repeated$/);
});

test("a group is confirmed, and that is undone, by keyboard", async ({ page }) => {
  const { choices, status, group } = await openChoices(page);
  const confirm = group.getByRole("button", { name: "Confirm this group" });
  await confirm.focus();
  await page.keyboard.press("Enter");
  await expect(status).toHaveText("Confirmed: Andijan, May 2005.");
  await expect(confirm).toBeFocused();
  await expect(group.getByText("confirmed by you", { exact: true })).toBeVisible();
  await expect(choices).toContainText("1 group of 20 carries a choice of yours; 1 choice about");
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(group.getByText("This group is confirmed by you.")).toBeVisible();
  await choices.getByRole("button", { name: /^Undo: Confirmed/ }).press("Enter");
  await expect(status).toHaveText("Undone. Confirmed: 3 passages.");
  await expect(choices.getByRole("heading", { name: "Your arrangement" })).toBeFocused();
  await expect(group.getByText("confirmed by you", { exact: true })).toHaveCount(0);
});

test("what does not belong is taken out, the numbers follow, and no passage counts twice", async ({
  page,
}) => {
  await takeOutTheLast(page);
  const { choices, group } = await openChoices(page);
  // CAT/C/UZB/CO/3 of 22 November 2007 and CCPR/C/UZB/CO/3 of 24 March 2010 are left.
  await expect(group.getByRole("definition").first()).toHaveText(
    "2 passages · 2 cycles · CAT, CCPR · 2007-11-22 to 2010-03-24",
  );
  await expect(group.getByText("as you arranged it")).toBeVisible();
  await expect(group.getByText(/^Andijan, May 2005: 3 passages · 3 cycles/)).toBeVisible();
  await expect(choices).toContainText(
    /As you arranged it: 21 groups, .* As the method found it: 20/,
  );
  const apart = choices.getByRole("link", {
    name: "No in-depth investigation of the Andijan events",
  });
  await apart.click();
  await expect(group).toContainText("Stands alone: passages of one document repeat nothing.");
  await expect(group).toContainText("it can be merged, and not split");
  await choices.getByRole("button", { name: /^Undo: Taken out/ }).click();
  await expect(group.getByRole("checkbox")).toHaveCount(3);
});

test("one passage at least has to stay, and one to go", async ({ page }) => {
  const { group } = await openChoices(page);
  await group.getByRole("button", { name: "Put each by itself" }).press("Enter");
  await expect(group.getByRole("alert").first()).toHaveText(
    "Tick at least one passage, and leave at least one.",
  );
  for (const box of await group.getByRole("checkbox").all()) await box.check();
  await group.getByRole("button", { name: "Put each by itself" }).press("Enter");
  await expect(group.getByRole("checkbox")).toHaveCount(3);
  await expect(group.getByRole("alert").first()).not.toBeEmpty();
});

test("two groups become one, and the page of the other leads to it", async ({ page }) => {
  const { choices, status, group } = await openChoices(page);
  const select = group.getByLabel("The same issue as");
  const other = select.getByRole("option").nth(1);
  const [, title = "", passages = ""] =
    /^(.*) \((\d+) passages?, /.exec((await other.textContent()) ?? "") ?? [];
  await select.selectOption({ index: 1 });
  await group.getByRole("button", { name: "Merge the two groups" }).click();
  await expect(status).toContainText(`now has ${3 + Number(passages)} passages.`);
  await expect(group.getByRole("checkbox")).toHaveCount(3 + Number(passages));
  await expect(group.getByRole("heading")).toContainText(
    Number(passages) > 3 ? title : "Andijan, May 2005",
  );
  await page.getByRole("button", { name: "Forget all choices about Uzbekistan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep them" }).click();
  await expect(group.getByRole("checkbox")).toHaveCount(3 + Number(passages));
  await page.getByRole("button", { name: "Forget all choices about Uzbekistan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Forget them" }).click();
  await expect(status).toHaveText("All choices about Uzbekistan are forgotten.");
  await expect(group.getByRole("checkbox")).toHaveCount(3);
  await expect(choices).toContainText("You have chosen nothing about Uzbekistan yet.");
});

test("choices travel with the collection: saved, wiped, opened, merged by choice", async ({
  page,
}) => {
  await takeOutTheLast(page);
  await page.goto("/report");
  await expect(page.getByRole("link", { name: "Uzbekistan: 1 choice" })).toBeVisible();
  const saved = await savedCollection(page);
  const { version, recurrenceChoices } = JSON.parse(saved);
  expect(version).toBe(2);
  expect(recurrenceChoices).toMatchObject([
    { kind: "split", iso3: "UZB", title: "Andijan, May 2005", passages: ["UZB-CCPR-2021-05"] },
  ]);

  await page.getByRole("button", { name: "Wipe everything" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("1 choice on repeated concerns");
  await dialog.getByRole("button", { name: "Wipe everything" }).click();
  await expect(page.getByRole("link", { name: "Uzbekistan: 1 choice" })).toHaveCount(0);
  await page.goto("/countries/UZB/recurrence");
  await expect(page.getByText("You have chosen nothing about Uzbekistan yet.")).toBeVisible();

  await page.goto("/report");
  await openFile(page, "saved.json", saved);
  await expect(page.getByText("Opened: 0 items, 1 choice on repeated concerns.")).toBeVisible();

  const theirs = { ...recurrenceChoices[0], kind: "confirm" };
  const file = { ...JSON.parse(saved), recurrenceChoices: [theirs] };
  await openFile(page, "colleague.json", JSON.stringify(file));
  const differing = dialog.getByRole("group", { name: "Andijan, May 2005 (UZB)" });
  await expect(differing.getByLabel(/^Mine Taken out: 1 passage of Andijan/)).toBeChecked();
  await expectNoAxeViolations(page);
  await differing.getByLabel(/^Theirs Confirmed: 1 passage/).check();
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  expect(JSON.parse(await savedCollection(page)).recurrenceChoices).toEqual([theirs]);
});

test("a choice on passages that the release does not hold is kept and told", async ({ page }) => {
  await takeOutTheLast(page);
  await page.goto("/report");
  const file = JSON.parse(await savedCollection(page));
  file.recurrenceChoices[0].passages = ["UZB-OF-ANOTHER-RELEASE"];
  await page.getByRole("button", { name: "Wipe everything" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Wipe everything" }).click();
  await openFile(page, "older.json", JSON.stringify(file));
  await expect(page.getByText(/^Opened: /)).toBeVisible();
  const { choices } = await openChoices(page);
  await expect(choices).toContainText("1 passage that it names stands in no group of release");
  await expect(choices).toContainText("changes nothing in these groups: kept as it is");
});

test("nothing of a choice leaves the machine", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || request.postData() !== null) asked.push(request.url());
    if (request.url().includes("UZB-CCPR-2021-05")) asked.push(request.url());
  });
  await takeOutTheLast(page);
  expect(asked).toEqual([]);
});

test("@nojs without JavaScript the page says that choosing needs it, and is whole", async ({
  page,
}) => {
  await page.goto(andijan);
  const choices = page.getByRole("region", { name: "Your arrangement" });
  await expect(
    choices.getByText(/^Confirming, splitting and merging groups needs JavaScript/),
  ).toBeVisible();
  await expect(choices.getByRole("button")).toHaveCount(0);
  await expect(choices.getByText("Opening your choices …")).toBeHidden();
  await expect(page.getByRole("heading", { level: 2, name: "Andijan, May 2005" })).toBeVisible();
});
