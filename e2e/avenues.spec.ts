import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

test("Kazakhstan and torture: what binds, what is open, what would open the rest", async ({
  page,
}) => {
  await page.goto("/countries/KAZ/avenues?right=torture&asOf=2026-02-03");
  await expect(
    page.getByRole("heading", {
      level: 1,
      name: "What can be done in Kazakhstan: Freedom from torture and ill-treatment",
    }),
  ).toBeVisible();
  await expect(page.getByText("This page is not legal advice.")).toBeVisible();
  // data/ratification/acts.json: accession to CAT on 26 August 1998; thirtieth day (CAT 27(2)).
  const articles = page.getByRole("table", { name: /^Articles and how they bind Kazakhstan/ });
  await expect(articles.getByRole("row", { name: /^CAT 1-4, 10-16/ })).toContainText("1998-08-26");
  await expect(articles.getByRole("row", { name: /^CAT 1-4, 10-16/ })).toContainText("1998-09-25");
  // data/ratification/procedures.json: declaration under article 22 of 21 February 2008.
  const complaint = page
    .locator("details.avenue")
    .filter({ hasText: "Individual complaints under article 22" });
  await expect(complaint).toContainText("open since 2008-02-21");
  await expect(complaint).toContainText("ohchr-petitions@un.org");
  await expect(page.getByText("To open it: accession to CMW (CMW 86)")).toBeVisible();
  await expectNoAxeViolations(page);
});

test("the numbers of the head are the lengths of the lists", async ({ page }) => {
  await page.goto("/countries/KGZ/avenues?right=enforced-disappearance&asOf=2026-02-03");
  const open = await page.getByRole("link", { name: /open for this right$/ }).textContent();
  await expect(page.locator("details.avenue")).toHaveCount(Number.parseInt(open ?? "", 10));
  const closed = await page.getByRole("link", { name: /closed$/ }).textContent();
  await expect(page.locator("li.avenue.closed")).toHaveCount(Number.parseInt(closed ?? "", 10));
  const all = page.getByRole("table", { name: /^Complaint and inquiry procedures/ });
  await expect(all.getByRole("row")).toHaveCount(18);
});

test("Belarus left the first Optional Protocol of CCPR on 8 February 2023", async ({ page }) => {
  await page.goto("/countries/BLR/avenues?right=fair-trial&asOf=2023-02-07");
  await expect(page.getByText("leaves on 2023-02-08 (notified 2022-11-08)").first()).toBeVisible();
  await page.goto("/countries/BLR/avenues?right=fair-trial&asOf=2023-02-08");
  await expect(
    page.locator("li.avenue.closed").filter({ hasText: "first Optional Protocol" }),
  ).toContainText("Communications submitted before 2023-02-08 go on");
});

test("the European Union: one treaty, no complaint, and what only States can do", async ({
  page,
}) => {
  await page.goto("/countries/EUE/avenues?right=disability&asOf=2026-02-03");
  await expect(page.getByText("No procedure is known to be open against")).toBeVisible();
  await expect(
    page.getByText("To open it: accession to CRPD-OP (CRPD-OP 11)").first(),
  ).toBeVisible();
  await expect(
    page.getByText("Cannot be opened: only States can join", { exact: false }).first(),
  ).toBeVisible();
  await expectNoAxeViolations(page);
});

test("passages of Kazakhstan in the order of CCPR; a number opens exactly its links", async ({
  page,
}) => {
  await page.goto("/countries/KAZ/articles?asOf=2026-02-03");
  const articles = page.getByRole("table", { name: /^Passages on Kazakhstan by article of CCPR/ });
  const row = articles.getByRole("row", { name: /^CCPR 19 / });
  const number = row.getByRole("link").first();
  const count = Number(await number.textContent());
  expect(count).toBeGreaterThan(0);
  await number.click();
  await expect(page).toHaveURL(/article=19/);
  const links = page.getByRole("table", { name: /^Passages on Kazakhstan under CCPR 19, link/ });
  await expect(links.getByRole("row")).toHaveCount(count + 1);
  await expect(page.getByText("Only CCPR 19 is shown.").first()).toBeVisible();
  await page.getByRole("link", { name: "Show all articles" }).first().click();
  await expect(page.getByRole("heading", { level: 3, name: /^CCPR 7 / })).toBeVisible();
});

test("a link says whose it is", async ({ page }) => {
  await page.goto("/countries/UZB/articles?treaty=CAT&article=12&asOf=2026-02-03");
  // Known passage of CAT/C/UZB/CO/5 with the articles named after paragraph 9.
  const own = page.locator(".basis.committee").filter({ hasText: "committee’s own reference" });
  expect(await own.count()).toBeGreaterThan(1);
  await expectNoAxeViolations(page);
  await page.goto("/countries/EUE/articles?treaty=CRPD&asOf=2026-02-03");
  await expect(
    page.getByText("No passage on European Union is held here", { exact: false }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
});

test("both pages can be used at 360 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [
    "/countries/KAZ/avenues?right=torture",
    "/countries/TKM/articles?treaty=CAT",
  ]) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([address, width]).toEqual([address, 360]);
  }
});
