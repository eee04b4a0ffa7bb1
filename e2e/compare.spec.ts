import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

// Acts: data/ratification/acts.json. Observations: data/observations/observations.json.

test("States side by side: where they stand, in what they differ, and axe finds nothing", async ({
  page,
}) => {
  await page.goto("/compare?countries=KAZ,KGZ,TJK&asOf=2026-02-03");
  await expect(
    page.getByRole("heading", { level: 1, name: "Kazakhstan, Kyrgyzstan, Tajikistan" }),
  ).toBeVisible();
  const table = page.getByRole("table", { name: /^Ratification compared/ });
  const protocol = table.getByRole("row", { name: /^ICCPR-OP2 / });
  // CCPR-OP2-DP: Kazakhstan ratified on 2022-03-24, Kyrgyzstan acceded on 2010-12-06, Tajikistan has no act.
  await expect(protocol).toContainText("ratification 2022-03-24, in force 2022-06-24");
  await expect(protocol).toContainText("accession 2010-12-06, in force 2011-03-06");
  await expect(protocol).toContainText(
    "status – bound: Kazakhstan, Kyrgyzstan; no act: Tajikistan",
  );
  await expectNoAxeViolations(page);
});

test("only rows that differ are shown when they are asked for, and the way back is there", async ({
  page,
}) => {
  await page.goto("/compare?countries=KAZ,KGZ,TJK&asOf=2026-02-03");
  const filters = page.locator("#compare-filters");
  await filters.getByLabel("Rows").selectOption("1");
  await filters.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/compare?countries=KAZ,KGZ,TJK&differ=1&asOf=2026-02-03");
  const table = page.getByRole("table", { name: /^Instruments in which the States differ/ });
  await expect(table.getByRole("row", { name: /^CAT / })).toHaveCount(0);
  await page.getByRole("link", { name: "Show all rows" }).first().click();
  await expect(page).toHaveURL("/compare?countries=KAZ,KGZ,TJK&asOf=2026-02-03");
  await expect(
    page
      .getByRole("table", { name: /^Ratification compared/ })
      .getByRole("row", { name: /^CAT same for all/ }),
  ).toBeVisible();
});

test("a number of the grid opens exactly the observations that it counts", async ({ page }) => {
  await page.goto("/compare?countries=KAZ,KGZ");
  const grid = page.getByRole("table", { name: /^Observations by right compared/ });
  // 16 of the observations on torture are on Kazakhstan, 16 on Kyrgyzstan.
  const torture = grid.getByRole("row", { name: /^Freedom from torture/ });
  await torture.getByRole("link", { name: "16", exact: true }).first().click();
  await expect(page).toHaveURL("/rights/torture?countries=KAZ#observations");
  const list = page.getByRole("table", {
    name: /^Freedom from torture and ill-treatment: Kazakhstan/,
  });
  await expect(list.first().getByRole("row")).toHaveCount(17);
});

test("one right in depth stands in columns, each passage with document, paragraph and verification", async ({
  page,
}) => {
  await page.goto("/compare?countries=KAZ,KGZ,USA&right=freedom-of-expression");
  const kazakhstan = page.getByRole("region", { name: "Kazakhstan" });
  // Three observations on Kazakhstan, one of them from CCPR/C/KAZ/CO/2, paragraph 50, of 11 July 2016.
  await expect(kazakhstan.getByRole("article")).toHaveCount(3);
  const passage = kazakhstan.getByRole("article").filter({ hasText: "para. 50" });
  await expect(passage).toContainText("CCPR/C/KAZ/CO/2");
  await expect(passage).toContainText("11 July 2016");
  await expect(passage).toContainText("excerpt read");
  // Reviews of the United States are known, their texts are not held: blank is never zero.
  const unitedStates = page.getByRole("region", { name: "United States of America" });
  await expect(unitedStates.getByRole("article")).toHaveCount(0);
  await expect(unitedStates).toContainText("text not held");
  await expectNoAxeViolations(page);
});

test("two cycles of one State, right by right, and axe finds nothing", async ({ page }) => {
  await page.goto("/compare?countries=KAZ");
  await page.getByRole("link", { name: "cycles 2 and 3", exact: true }).nth(1).click();
  await expect(page).toHaveURL("/compare?countries=KAZ&cycles=CCPR:2,CCPR:3");
  const table = page.getByRole("table", { name: /cycles 2 and 3 by right/ });
  await expect(table.getByRole("row", { name: /^Peaceful assembly/ })).toContainText(
    "recorded in cycle 2; cycle 3: text not held",
  );
  const pair = page.getByRole("region", { name: "Freedom from torture and ill-treatment" });
  await expect(pair.getByRole("article")).toHaveCount(2);
  await expect(pair).toContainText("recorded in both");
  // What stands in both is for the reader to weigh.
  await expect(page.getByText("It does not say that the committee repeated itself")).toBeVisible();
  await expectNoAxeViolations(page);
});

test("of more than eight States the first eight are shown, and wrong parts are told", async ({
  page,
}) => {
  await page.goto("/compare?countries=KAZ,KGZ,TJK,TKM,UZB,EUE,VAT,PSE,USA&cycles=CCPR:2,CCPR:3");
  const notice = page.getByRole("status").filter({ hasText: "left out" });
  await expect(notice).toContainText("countries=USA");
  await expect(notice).toContainText("at most 8 States");
  await expect(notice).toContainText("cycles=CCPR:2,CCPR:3");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("State of Palestine");
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("United States");
});

test("pages of States and the overview lead to the comparison", async ({ page }) => {
  await page.goto("/countries/KGZ?asOf=2026-02-03");
  await page.getByRole("link", { name: "Compare with Central Asia" }).click();
  await expect(page).toHaveURL("/compare?countries=KGZ,KAZ,TJK,TKM,UZB&asOf=2026-02-03");
  await page.goto("/?countries=FRA,DEU");
  await page.getByRole("link", { name: "Compare these States" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "France, Germany" })).toBeVisible();
});
