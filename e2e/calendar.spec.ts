import ICAL from "ical.js";
import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

// Dates: calendar.json and next-reports.json of the facts, each with its own address; the newest source is of May 2026.

test("axe finds nothing on the calendar with a plan", async ({ page }) => {
  await page.goto("/calendar?asOf=2026-11-25&countries=KAZ&plan=ngo-deadline-crc-2027-04");
  await expectNoAxeViolations(page);
});

test("what comes next stands by month, each with how firm it is and where it was read", async ({
  page,
}) => {
  await page.goto("/calendar?asOf=2026-11-25&countries=KAZ");
  await expect(page.getByRole("heading", { level: 1, name: "Calendar" })).toBeVisible();
  await expect(page.getByText("Nothing here is newer than May 2026")).toBeVisible();
  const next = page.getByRole("region", { name: "What comes next" });
  await expect(next.locator(".agenda h3")).toHaveText([
    "December 2026",
    "April 2027",
    "May 2027",
    "August 2027",
    "July 2028",
  ]);
  const deadline = next.locator("#entry-ngo-deadline-crc-2026-12");
  await expect(deadline).toContainText("1 December 2026");
  await expect(deadline).toContainText("estimated");
  await expect(deadline.getByRole("link", { name: /www\.ohchr\.org/ })).toBeVisible();
  // Our arithmetic from CAT 19; a month, which never becomes a day.
  const report = next.locator("#entry-next-report-cat-kaz");
  await expect(report).toContainText("May 2027");
  await expect(report).toContainText("computed from the rule");
  await expect(report.getByRole("link", { name: /plan back/ })).toHaveCount(0);
});

test("reports as published stand apart from the treaty's rule, and a number opens its rows", async ({
  page,
}) => {
  await page.goto("/calendar?asOf=2026-11-25&countries=KAZ,KGZ,UZB");
  const row = (state: string, treaty: string) =>
    page
      .getByRole("table", { name: /^Reports of 3 States/ })
      .getByRole("row")
      .filter({ has: page.getByRole("link", { name: state }) })
      .filter({ has: page.getByRole("link", { name: treaty, exact: true }) });
  await expect(row("Kazakhstan", "CESCR")).toContainText("submitted 2024-05-30");
  await expect(row("Kazakhstan", "CCPR")).toContainText("under the simplified procedure");
  await expect(row("Kyrgyzstan", "CRPD")).toContainText("submitted 2022-03-30");
  await expect(row("Uzbekistan", "CAT")).toContainText("submitted 2024-01-05");
  const disability = row("Uzbekistan", "CRPD");
  await expect(disability).toContainText("not known: looked for, not found");
  await expect(disability).toContainText("first report was due 2023-07-28");
  const groups = page.getByRole("navigation", { name: "Reports by their standing" });
  await expect(groups.getByRole("link", { name: "0 late by what is published" })).toBeVisible();
  await groups.getByRole("link", { name: "2 under the simplified procedure" }).click();
  const shown = page.getByRole("table", { name: /under the simplified procedure$/ });
  await expect(shown.getByRole("row")).toHaveCount(3);
});

test("the file holds the entries of the page that have a day, and the plan", async ({ page }) => {
  await page.goto(
    "/calendar?asOf=2026-11-25&countries=KAZ&committees=CRC,CAT&kind=replies,ngo-deadline,next-report",
  );
  const next = page.locator("#entry-ngo-deadline-crc-2027-04");
  await next
    .getByRole("link", { name: /plan back from Deadline for NGOs, CRC: For the June 2027/ })
    .click();
  await expect(page.getByText("Begin by 2027-02-18: 85 days are left.")).toBeVisible();
  const steps = page.getByRole("table", { name: /^Back from the deadline of 2027-04-01/ });
  await expect(steps.getByRole("row", { name: /^Draft/ })).toContainText("2027-03-10");
  const link = page.getByRole("link", { name: /^Download \.ics/ });
  const address = (await link.getAttribute("href")) ?? "";
  const answer = await page.request.get(address);
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const events = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[])
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component))
    .map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()]);
  expect(events).toEqual([
    // CAT: four weeks before the sessions of 7 April and 10 November 2025 and 13 April 2026.
    ["ngo-deadline-cat-82@calendar.pacta", "2025-03-10", "2025-03-11"],
    ["ngo-deadline-cat-83@calendar.pacta", "2025-10-13", "2025-10-14"],
    ["replies-crc-kaz-2026@calendar.pacta", "2026-02-15", "2026-02-16"],
    ["ngo-deadline-cat-84@calendar.pacta", "2026-03-16", "2026-03-17"],
    ["ngo-deadline-crc-2026-12@calendar.pacta", "2026-12-01", "2026-12-02"],
    ["ngo-deadline-crc-2027-04@calendar.pacta", "2027-04-01", "2027-04-02"],
    ["ngo-deadline-crc-2027-08@calendar.pacta", "2027-08-01", "2027-08-02"],
    ["plan-ngo-deadline-crc-2027-04-draft@calendar.pacta", "2027-02-18", "2027-03-11"],
    ["plan-ngo-deadline-crc-2027-04-translation@calendar.pacta", "2027-03-11", "2027-03-25"],
    ["plan-ngo-deadline-crc-2027-04-sign-off@calendar.pacta", "2027-03-25", "2027-03-30"],
    ["plan-ngo-deadline-crc-2027-04-send@calendar.pacta", "2027-03-30", "2027-03-31"],
  ]);
  await expect(link).toHaveText(`Download .ics, ${events.length} entries`);
});

test("a wrong parameter of the file is named", async ({ page }) => {
  const answer = await page.request.get("/calendar.ics?countries=XXX");
  expect(answer.status()).toBe(400);
  expect((await answer.json()).errors[0]).toMatchObject({ name: "countries", value: "XXX" });
});

test("the keyboard alone leads to the plan and back", async ({ page }) => {
  await page.goto("/calendar?asOf=2026-11-25&countries=KAZ");
  await page
    .locator("#entry-ngo-deadline-crc-2027-04")
    .getByRole("link", { name: /plan back/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/plan=ngo-deadline-crc-2027-04/);
  const draft = page.getByLabel("Draft");
  await draft.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("400");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("120");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/draft=120/);
  await expect(
    page.getByText(/Work should have begun on 2026-11-11, 14 days before 2026-11-25/),
  ).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/draft=120/);
});
