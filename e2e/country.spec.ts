import { csvAddress } from "./fixtures/export-menu.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("the profile of Kazakhstan shows when the CCPR entered into force for it", async ({
  page,
}) => {
  await page.goto("/countries/KAZ?asOf=2026-02-03");
  await expect(page.getByRole("heading", { level: 1, name: "Kazakhstan" })).toBeVisible();
  // Ratified on 24 January 2006; CCPR 49(2): three months.
  const row = page.getByRole("row", { name: /^CCPR State party/ });
  await expect(row).toContainText("2006-01-24");
  await expect(row).toContainText("2006-04-24");
  await expectNoAxeViolations(page);
});

test("Kyrgyzstan is a party to the CRPD by ratification of 16 May 2019", async ({ page }) => {
  await page.goto("/countries/KGZ?asOf=2026-02-03");
  await expect(
    page.getByRole("row", { name: /^CRPD State party ratification 2019-05-16/ }),
  ).toBeVisible();
  await page.goto("/countries/KGZ?asOf=2019-05-15");
  await expect(page.getByRole("row", { name: /^CRPD Signatory/ })).toBeVisible();
});

test("the number of a right opens exactly its observations", async ({ page }) => {
  await page.goto("/countries/KAZ?asOf=2026-02-03");
  const right = page.getByRole("row", { name: /^Freedom from torture and ill-treatment/ });
  const number = right.getByRole("link", { name: /^\d+$/ });
  const count = Number(await number.textContent());
  await number.click();
  await expect(page).toHaveURL("/countries/KAZ?rights=torture&asOf=2026-02-03#observations");
  const list = page.getByRole("region", { name: `Observations: ${count}`, exact: true });
  await expect(list.getByRole("article")).toHaveCount(count);
  await expect(list.getByText("Shown: Freedom from torture and ill-treatment.")).toBeVisible();
  await list.getByRole("link", { name: "Show all observations" }).click();
  await expect(page).toHaveURL("/countries/KAZ?asOf=2026-02-03#observations");
});

test("observations can be read one by one or sorted as a table", async ({ page }) => {
  await page.goto("/countries/KAZ?rights=torture");
  const list = page.getByRole("region", { name: /^Observations: \d+$/ });
  await list.getByRole("link", { name: "The same as a table" }).click();
  await expect(page).toHaveURL("/countries/KAZ?rights=torture&view=table#observations");
  await expect(list.getByRole("columnheader", { name: "Paragraph" })).toBeVisible();
});

test("an event told by two sources stands once, with both", async ({ page }) => {
  await page.goto("/countries/KAZ?timeline=context");
  const line = page.getByRole("region", { name: "Acts, reviews, documents and events" });
  const zhanaozen = line.getByRole("listitem").filter({ hasText: "16 December 2011" });
  await expect(zhanaozen.last()).toContainText("www.opendemocracy.net");
  await expect(zhanaozen.last()).toContainText("article of 2021");
});

test("procedures that are open say who may complain, and that this is no legal advice", async ({
  page,
}) => {
  await page.goto("/countries/KAZ?asOf=2026-02-03");
  const open = page.getByRole("region", { name: "Avenues open now" });
  await expect(open.getByText("This is not legal advice", { exact: false })).toBeVisible();
  // Ten of fifteen procedures accepted; urgent action of CED and early warning of CERD need none.
  await expect(open.getByRole("group")).toHaveCount(13);
  const torture = open
    .getByRole("group")
    .filter({ hasText: "Individual complaints under article 22" });
  await torture.getByText("Individual complaints under article 22").click();
  await expect(torture.getByText("Domestic remedies", { exact: true })).toBeVisible();
});

test("a State without observations has the coverage of each right in words", async ({ page }) => {
  await page.goto("/countries/USA");
  await expect(
    page.getByText("No observation on United States of America is held here"),
  ).toBeVisible();
  const row = page.getByRole("row", { name: /^Freedom from torture and ill-treatment/ });
  await expect(row).toContainText("text not held");
  await expectNoAxeViolations(page);
});

test("the file of a table holds the rows that are shown", async ({ page, request }) => {
  await page.goto("/countries/KAZ?asOf=2026-02-03");
  const acts = page.getByRole("region", { name: "Acts", exact: true });
  const answer = await request.get(await csvAddress(acts, /^Export 29 rows/));
  expect(answer.headers()["content-type"]).toContain("text/csv");
  expect((await answer.text()).trim().split("\r\n")).toHaveLength(30);
});

test("the profile can be used at 360 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/countries/TJK");
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
});
