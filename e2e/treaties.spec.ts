import { withoutLinks } from "./fixtures/export-menu.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

// Numbers and dates: United Nations Treaty Collection, chapter IV, as at 3 February 2026.

// Axe looks at fewer rows of the same kind: 3,564 cells would take it a minute on a busy machine.
for (const path of [
  "/treaties?states.filter=central%20asia",
  "/treaties/CAT?region=central-asia",
]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectNoAxeViolations(page);
  });
}

test("the eighteen instruments say how many are bound", async ({ page }) => {
  await page.goto("/treaties?asOf=2026-02-03");
  await expect(page.getByRole("heading", { level: 1, name: "Treaties" })).toBeVisible();
  const table = page.getByRole("table", { name: /The eighteen human-rights instruments/ });
  await expect(table.getByRole("row")).toHaveCount(19);
  const covenant = table.getByRole("row").filter({ hasText: "IV-4" });
  await expect(covenant.getByRole("link", { name: "175", exact: true })).toBeVisible();
  await expect(table.getByText("2026-02-03, unverified after")).toHaveCount(11);
});

test("a number opens exactly the participants that it counts", async ({ page }) => {
  await page.goto("/treaties?asOf=2026-02-03");
  const table = page.getByRole("table", { name: /The eighteen human-rights instruments/ });
  const covenant = table.getByRole("row").filter({ hasText: "IV-4" });
  // Signed and not bound: China, Comoros, Cuba, Nauru, Palau, Saint Lucia.
  await covenant.getByRole("link", { name: "6", exact: true }).click();
  await expect(page).toHaveURL("/treaties/CCPR?status=signatory&asOf=2026-02-03#participants");
  const list = page.getByRole("table", { name: /Participants and the ICCPR.*Signatory/ });
  await expect(list.getByRole("rowheader")).toHaveText([
    "China",
    "Comoros",
    "Cuba",
    "Nauru",
    "Palau",
    "Saint Lucia",
  ]);
});

test("all States by all instruments: filtered by region, a letter opens the dossier", async ({
  page,
}) => {
  await page.goto("/treaties?states.filter=central%20asia");
  const table = page.getByRole("table", { name: /All participants by all instruments/ });
  await expect(table.getByRole("rowheader")).toHaveText([
    "Kazakhstan",
    "Kyrgyzstan",
    "Tajikistan",
    "Turkmenistan",
    "Uzbekistan",
  ]);
  const letter = table.getByRole("link", { name: "Signatory by signature" }).last();
  await expect(letter).toHaveAttribute("href", "/countries/TJK/CRPD");
});

test("the keyboard alone sorts the table of all States", async ({ page }) => {
  await page.goto("/treaties?asOf=2026-02-03");
  const table = page.getByRole("table", { name: /All participants by all instruments/ });
  await table.getByRole("link", { name: "Party to" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/states\.sort=-total/);
  // Argentina is a party to all eighteen.
  await expect(table.getByRole("row", { name: /^Argentina / })).toContainText("18");
  await expect(table.getByRole("rowheader").first()).toHaveText("Argentina");
});

test("an instrument has its map, its list and what became of attempts to leave it", async ({
  page,
}) => {
  await page.goto("/treaties/CCPR?asOf=2026-02-03");
  await expect(page.getByRole("heading", { level: 1, name: "ICCPR" })).toBeVisible();
  const map = page.getByRole("img", { name: /World map of the ICCPR on 2026-02-03/ });
  await expect(map).toBeVisible();
  await expect(map.locator("title", { hasText: /^Kazakhstan: / })).toHaveText(
    "Kazakhstan: State party by ratification, 2006-01-24",
  );
  await expect(map.locator("title", { hasText: /^China: / })).toHaveText(
    "China: Signatory by signature, 1998-10-05",
  );
  const list = page.getByRole("table", { name: /Participants and the ICCPR/ });
  await expect(list.getByRole("row", { name: /^Kazakhstan / })).toContainText("2006-04-24");
  // The notification of 25 August 1997 had no effect: the Covenant has no clause on denunciation.
  const exits = page.getByRole("table", { name: /Denunciations of the ICCPR/ });
  await expect(exits.getByRole("row", { name: /Korea/ })).toContainText("attempted withdrawal");
  await expect(exits.getByRole("row", { name: /Korea/ })).toContainText("State party");
});

test("a State too small for the map is a dot, and who has no territory stands beside it", async ({
  page,
}) => {
  await page.goto("/treaties/CCPR?asOf=2026-02-03");
  await expect(page.locator("circle[data-state=MLT] > title")).toHaveText(
    "Malta: State party by accession, 1990-09-13",
  );
  const beside = page.getByRole("list", { name: "Not on the map" });
  await expect(beside).toHaveText("European Union: No action");
});

test("on 8 February 2023 Belarus is no longer a party to the first protocol", async ({ page }) => {
  const row = page
    .getByRole("table", { name: /Participants and the ICCPR-OP1/ })
    .getByRole("row", { name: /^Belarus / });
  await page.goto("/treaties/CCPR-OP1?asOf=2023-02-07");
  await expect(row).toContainText("State party");
  await page.goto("/treaties/CCPR-OP1?asOf=2023-02-08");
  await expect(row).toContainText("No longer a party");
});

test("the list is narrowed by its form, and the form keeps how the list is sorted", async ({
  page,
}) => {
  await page.goto("/treaties/CRPD?asOf=2026-02-03&sort=-date");
  const filters = page.locator("#treaty-filters");
  await filters.getByLabel("Region").selectOption({ label: "Central Asia" });
  await filters.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/region=central-asia/);
  await expect(page).toHaveURL(/sort=-date/);
  const list = page.getByRole("table", { name: /Participants and the CRPD.*Central Asia/ });
  // By date, the newest first: Uzbekistan 2021, Kyrgyzstan 2019, Tajikistan (signed) 2018, Kazakhstan 2015, Turkmenistan 2008.
  await expect(list.getByRole("rowheader")).toHaveText([
    "Uzbekistan",
    "Kyrgyzstan",
    "Tajikistan",
    "Kazakhstan",
    "Turkmenistan",
  ]);
});

test("parties over time: the twin of the chart has the number of the day", async ({ page }) => {
  await page.goto("/treaties/CED?asOf=2026-02-03");
  const figure = page.getByRole("figure", { name: /over time/ });
  await figure.getByText("The same as a table").click();
  const twin = figure.getByRole("table");
  // Adopted on 20 December 2006; 78 parties on the depositary's page.
  await expect(twin.getByRole("row").nth(1)).toContainText("78");
  await expect(twin.getByRole("row").last()).toContainText("2006-12-31");
});

test("the one published total that differs is told with its reason", async ({ page }) => {
  await page.goto("/treaties/CEDAW-OP");
  const totals = page.getByRole("table", { name: /Totals of parties to the OP-CEDAW/ });
  // 106 spoken at the opening of the 66th session of the Committee, 13 February 2017; 108 by the dates of the acts.
  const row = totals.getByRole("row", { name: /^2017-02-13 / });
  await expect(row).toContainText("106");
  await expect(row).toContainText("+2");
  await expect(row).toContainText("66th session");
});

test("the file of the list holds the rows of the list", async ({ request }) => {
  const response = await request.get(
    "/export/treaties/CCPR/main.csv?status=signatory&asOf=2026-02-03&columns=state,date&about=0",
  );
  expect(withoutLinks(await response.text())).toBe(
    [
      "State,Date",
      "China,1998-10-05",
      "Comoros,2008-09-25",
      "Cuba,2008-02-28",
      "Nauru,2001-11-12",
      "Palau,2011-09-20",
      "Saint Lucia,2011-09-22",
      "",
    ].join("\r\n"),
  );
});

test("what the page does not know is left out and named", async ({ page }) => {
  await page.goto("/treaties/CAT?status=party,maybe&colour=red");
  const notice = page.getByRole("status").filter({ hasText: "left out" });
  await expect(notice).toContainText("status=maybe");
  await expect(notice).toContainText("colour=red");
});

test.describe("an instrument that is not there", () => {
  test.use({ expectedFaults: [/treaties\/ICCPR/] });

  test("answers 404 as a page", async ({ page }) => {
    const response = await page.goto("/treaties/ICCPR");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("on a narrow screen nothing but the tables scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/treaties", "/treaties/CAT"]) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(360);
  }
});

test("on a day before its adoption an instrument says so instead of drawing nothing", async ({
  page,
}) => {
  await page.goto("/treaties/CED?asOf=1990-01-01");
  await expect(page.getByText("was adopted on 2006-12-20, after the day chosen")).toBeVisible();
});
