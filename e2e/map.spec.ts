import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

// Numbers and dates: United Nations Treaty Collection, chapter IV, as at 3 February 2026.

for (const path of [
  "/map?instrument=CCPR-OP1&asOf=2026-02-03&filter=stan",
  "/map?region=caribbean&asOf=2026-02-03",
]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectNoAxeViolations(page);
  });
}

test("an instrument on the world: status by pattern, letter and words", async ({ page }) => {
  await page.goto("/map?instrument=CCPR&asOf=2026-02-03");
  await expect(page.getByRole("heading", { level: 1, name: "Map" })).toBeVisible();
  const map = page.getByRole("img", { name: "Map. ICCPR on 2026-02-03: the world." });
  await expect(map.locator("[data-state=KAZ] > title")).toHaveText(
    "Kazakhstan: State party by ratification, 2006-01-24",
  );
  await expect(map.locator(".signatory > [data-state=CHN] > title")).toHaveText(
    "China: Signatory by signature, 1998-10-05",
  );
  // Too small to be seen: a dot, with the same pattern.
  await expect(map.locator("circle[data-state=TUV]")).toHaveCount(1);
  await expect(page.getByRole("list", { name: "Not on the map" })).toHaveText(
    "European Union: No action",
  );
});

test("a number of the legend opens exactly the States that it counts", async ({ page }) => {
  await page.goto("/map?instrument=CCPR&asOf=2026-02-03");
  const legend = page.getByRole("list", { name: "Patterns of the map" });
  await expect(legend.getByRole("link")).toHaveText(["175", "6", "17"]);
  await legend.getByRole("link", { name: "6", exact: true }).click();
  await expect(page).toHaveURL("/map?instrument=CCPR&asOf=2026-02-03&only=signatory#map-states");
  const list = page.getByRole("table", { name: /States and the ICCPR.*Signatory/ });
  await expect(list.getByRole("rowheader")).toHaveText([
    "China",
    "Comoros",
    "Cuba",
    "Nauru",
    "Palau",
    "Saint Lucia",
  ]);
});

test("a region holds its States, and its neighbours say that they are outside", async ({
  page,
}) => {
  await page.goto("/map?instrument=CRPD&region=central-asia&asOf=2026-02-03");
  const map = page.getByRole("img", { name: /Map\. CRPD on 2026-02-03: Central Asia/ });
  await expect(map.locator("path[data-state]")).toHaveCount(5);
  await expect(map.locator(".signatory > [data-state]")).toHaveAttribute("data-state", "TJK");
  await expect(map.locator("title", { hasText: /^China: outside the region$/ })).toHaveCount(1);
  const list = page.getByRole("table", { name: /Central Asia/ });
  await expect(list.getByRole("rowheader")).toHaveText([
    "Kazakhstan",
    "Kyrgyzstan",
    "Tajikistan",
    "Turkmenistan",
    "Uzbekistan",
  ]);
});

test("the slider draws another day, and the page follows when it rests", async ({ page }) => {
  await page.goto("/map?instrument=CCPR-OP1&asOf=2026-02-03");
  const map = page.getByRole("img", { name: /^Map\. ICCPR-OP1/ });
  const belarus = map.locator("[data-state=BLR] > title");
  await expect(belarus).toHaveText(/^Belarus: No longer a party/);
  const slider = page.getByRole("slider", { name: "Day" });
  await slider.press("Home");
  await expect(belarus).toHaveText("Belarus: No action");
  await expect(page.getByRole("group", { name: "The map over time" })).toContainText(
    "On 1966-12-31: State party 0, Signatory 6,",
  );
  await expect(page).toHaveURL("/map?instrument=CCPR-OP1&asOf=1966-12-31");
  await expect(
    page.getByRole("heading", { name: "ICCPR-OP1 on 1966-12-31: the world" }),
  ).toBeVisible();
});

test("without JavaScript form, map, legend and list are all there @nojs", async ({ page }) => {
  await page.goto("/map");
  const filters = page.locator("#map-filters");
  await filters.getByLabel("Show").first().selectOption({ label: "ICCPR" });
  await filters.getByLabel("Region").selectOption({ label: "Eastern Asia" });
  await filters.getByLabel("As of").fill("2026-02-03");
  await filters.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/map?instrument=CCPR&region=eastern-asia&asOf=2026-02-03");
  await expect(page.getByRole("img", { name: /Eastern Asia/ })).toBeVisible();
  await expect(page.getByRole("slider")).toBeHidden();
  await expect(page.getByRole("table", { name: /Eastern Asia/ }).getByRole("row")).toHaveCount(6);
});

test("the map is had as a picture and as a list", async ({ page }) => {
  await page.goto("/map?instrument=CED&asOf=2026-02-03");
  const svg = await page.request.get("/export/map/main.svg?instrument=CED&asOf=2026-02-03");
  expect(svg.headers()["content-type"]).toContain("image/svg+xml");
  const text = await svg.text();
  expect(text).toContain("State party: 78");
  expect(text).toContain("Natural Earth");
  const csv = await page.request.get(
    "/export/map/main.csv?instrument=CED&only=party&asOf=2026-02-03",
  );
  expect((await csv.text()).match(/,State party,/g)).toHaveLength(78);
});
