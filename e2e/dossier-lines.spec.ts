import { type Dossier, dossiers } from "./fixtures/dossier-lines.ts";
import { readRows, regionNamed, tableNamed } from "./fixtures/dossier-reading.ts";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

// The day on which every line is read: counts and "overdue" would move with the real day.
const asOf = "2026-11-25";

function nameOf({ path, lines }: Dossier): string {
  return `the dossier ${path} says what the facts say, in ${lines.length} lines`;
}

for (const dossier of dossiers) {
  test(nameOf(dossier), async ({ page }) => {
    await page.goto(`/countries/${dossier.path}?asOf=${asOf}`);
    for (const [place, says, source] of dossier.lines) {
      const where = `${dossier.path}, ${place} (${source})`;
      if (typeof says === "string") {
        await expect.soft(regionNamed(page, place), where).toContainText(says);
      } else if (typeof says === "number") {
        const rows = await readRows(tableNamed(page, place));
        expect.soft(rows.length, `${where}: rows`).toBe(says);
      } else {
        const rows = await readRows(tableNamed(page, place));
        const alike = rows.filter((row) =>
          Object.entries(says).every(([column, text]) => row[column] === text),
        );
        expect
          .soft(alike, `${where}: ${JSON.stringify(says)}\nin ${JSON.stringify(rows)}`)
          .toHaveLength(1);
      }
    }
  });
}

// data/observations: the kinds of the passages whose instrument is the treaty, counted by hand in observations.jsonl.
for (const { path, kinds } of dossiers) {
  test(`the dossier ${path} lists as many observations of each kind as are recorded`, async ({
    page,
  }) => {
    await page.goto(`/countries/${path}?asOf=${asOf}`);
    const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
    if (total === 0) {
      await expect(page.getByRole("region", { name: "By right and cycle" })).toHaveCount(0);
      return;
    }
    const rows = await readRows(tableNamed(page, "observations"));
    const counted = Object.fromEntries(
      Object.keys(kinds).map((kind) => [kind, rows.filter((row) => row.Kind === kind).length]),
    );
    expect(counted).toEqual(kinds);
    expect(rows).toHaveLength(total);
  });
}

// One event told again and again is one group; told once, it is no group.
test("June 2010 stands in the dossier of Kyrgyzstan as one group over four documents of three committees", async ({
  page,
}) => {
  await page.goto(`/countries/KGZ/CCPR?asOf=${asOf}`);
  const said = page.getByRole("region", { name: "Said before", exact: true });
  const lines = said.getByRole("listitem").filter({ hasText: "June 2010" });
  // CERD Decision 1 (77) of 2010; CERD/C/KGZ/CO/5-7; CCPR/C/KGZ/CO/2; CRC/C/KGZ/CO/3-4 of 13 June 2014.
  await expect(lines).toHaveText("June 2010 4 cycles, 2010 to 2014-06-13, CERD, CCPR, CRC");
  await lines.getByRole("link", { name: "June 2010" }).click();
  const passages = page.getByRole("list", { name: "Passages in order of time" });
  await expect(passages.getByRole("heading", { level: 3 })).toHaveCount(8);
});

for (const code of ["CCPR", "CAT"]) {
  test(`Andijan stands in the dossier UZB/${code} as one group over its three reviews`, async ({
    page,
  }) => {
    await page.goto(`/countries/UZB/${code}?asOf=${asOf}`);
    const said = page.getByRole("region", { name: "Said before", exact: true });
    const lines = said.getByRole("listitem").filter({ hasText: "Andijan" });
    // CAT/C/UZB/CO/3 of 22 November 2007, paragraph 7; CCPR/C/UZB/CO/3 of 2010; the article of 2021.
    await expect(lines).toHaveText("Andijan, May 2005 3 cycles, 2007-11-22 to 2021, CAT, CCPR");
  });
}

test("of Zhanaozen one passage is held: the dossier says that it is no repetition, and invents no group", async ({
  page,
}) => {
  await page.goto(`/countries/KAZ/CCPR?asOf=${asOf}`);
  const said = page.getByRole("region", { name: "Said before", exact: true });
  // data/article-2021/concerns: one concern; no document of a committee in data/observations names Zhanaozen.
  await expect(said.getByRole("listitem").filter({ hasText: "Zhanaozen" })).toHaveCount(0);
  await expect(said).toContainText(
    "Zhanaozen, December 2011: one passage is held here (2021, not in a committee’s document), so nothing is repeated.",
  );
});

test("every table of a dossier shows where its rows were read", async ({ page }) => {
  await page.goto(`/countries/KAZ/CAT?asOf=${asOf}`);
  for (const place of [
    "next",
    "reports",
    "documents",
    "follow-up",
    "grades",
    "submissions",
  ] as const) {
    for (const row of await readRows(tableNamed(page, place))) {
      expect
        .soft(row.Source, `${place}: ${JSON.stringify(row)}`)
        .toMatch(/^([\w.-]+\.\w+( and \d+ more)?|Cited by .*|.* not read.*)$/);
    }
  }
  for (const place of ["declarations", "reviews", "acts"] as const) {
    for (const row of await readRows(tableNamed(page, place))) {
      expect.soft(row.Sources, place).toMatch(/^[A-Z][\w-]+(; [A-Z][\w-]+)*$/);
    }
  }
});

test("a number by right and cycle opens exactly the observations that it counts", async ({
  page,
}) => {
  await page.goto(`/countries/KAZ/CAT?asOf=${asOf}`);
  const table = tableNamed(page, "by-right");
  const row = table.getByRole("row", { name: /^Freedom from torture and ill-treatment 3 / });
  // CAT/C/KAZ/CO/3: one positive aspect (paragraphs 3-4), recommendations of paragraphs 8, 10 and 13.
  await expect(row.getByRole("cell")).toHaveText([
    "3",
    "4",
    /none recorded/,
    "3",
    "1",
    /none recorded/,
  ]);
  await row.getByRole("link", { name: "4", exact: true }).click();
  await expect(page).toHaveURL(
    /rights=torture&cycles=CAT%3A3.*#observations$|cycles=CAT:3.*#observations$/,
  );
  await expect(page.locator("#observations article.observation")).toHaveCount(4);
});

test("the dossier leads on to the calendar, the avenues and the articles, with the day chosen", async ({
  page,
}) => {
  await page.goto(`/countries/KAZ/CAT?asOf=${asOf}`);
  const ahead = page.getByRole("region", { name: "What can be done, and by when" });
  const links = await ahead
    .locator("> ul a")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(links).toEqual([
    `/calendar?countries=KAZ&committees=CAT&asOf=${asOf}`,
    `/countries/KAZ/avenues?asOf=${asOf}`,
    `/countries/KAZ/articles?treaty=CAT&asOf=${asOf}`,
  ]);
  await expectNoAxeViolations(page);
});
