import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

// Depositary: United Nations Treaty Collection, chapter IV, status pages and notes as at 3 February 2026.
const stories = [
  [
    "KAZ/CCPR",
    "State party by ratification of 24 January 2006",
    "Three months after 24 January 2006 is 24 April 2006 (CCPR 49(2)).",
  ],
  [
    "BLR/CCPR-OP1",
    "Has left with effect from 8 February 2023; notified on 8 November 2022",
    "It takes effect on 8 February 2023. The day is stated in the depositary’s note.",
  ],
  [
    "JAM/CCPR-OP1",
    "Has left with effect from 23 January 1998; notified on 23 October 1997",
    "No day is stated; it is counted by CCPR-OP1 12.",
  ],
  [
    "TTO/CCPR-OP1",
    "Has left with effect from 27 June 2000; notified on 27 March 2000",
    "Re-accession with a reservation; ended by the second denunciation.",
  ],
  [
    "GUY/CCPR-OP1",
    "State party by accession of 5 January 1999",
    "Re-acceded the same day, so the State remains a party.",
  ],
  [
    "PRK/CCPR",
    "State party by accession of 14 September 1981",
    "An attempt to withdraw that changed nothing: the State remains a party.",
  ],
  [
    "KGZ/CRPD",
    "State party by ratification of 16 May 2019",
    "The ratifying law was signed on 14 March 2019; the date here is that of deposit.",
  ],
] as const;

for (const [path, status, told] of stories) {
  test(`the dossier ${path} tells how the State came to stand where it stands`, async ({
    page,
  }) => {
    await page.goto(`/countries/${path}?asOf=2026-02-03`);
    await expect(page.getByText(status, { exact: true })).toBeVisible();
    const story = page.getByRole("region", { name: "Status", exact: true });
    await expect(story.getByText(told, { exact: false })).toBeVisible();
  });
}

test("a cycle has its report, documents and observations in the order of paragraphs", async ({
  page,
}) => {
  await page.goto("/countries/KAZ/CCPR?asOf=2026-02-03");
  const cycle = page.getByRole("region", { name: "Cycle 2", exact: true });
  await expect(cycle.getByText("CCPR/C/KAZ/CO/2").first()).toBeVisible();
  await expect(cycle.getByText("22 June 2016 – 23 June 2016")).toBeVisible();
  await expect(cycle.getByText("10 observations", { exact: true })).toBeVisible();
  await expect(cycle.getByRole("article")).toHaveCount(10);
  await expectNoAxeViolations(page);
});

test("a grade stands with the whole scale to which it belongs", async ({ page }) => {
  await page.goto("/countries/TJK/CCPR");
  // Follow-up report adopted at the 115th session: C1 three times, D1 once.
  await expect(page.getByRole("row", { name: /Independence of lawyers D1/ })).toBeVisible();
  await page.getByText("What the grades mean (CCPR-CO-B)").click();
  await expect(
    page.getByText("The reply or action largely meets the recommendation."),
  ).toBeVisible();
});

test("a protocol without reports says so", async ({ page }) => {
  await page.goto("/countries/BLR/CCPR-OP1");
  const cycles = page.getByRole("region", { name: "Reporting cycles" });
  await expect(cycles).toContainText("States do not report under this protocol");
  await expectNoAxeViolations(page);
});
