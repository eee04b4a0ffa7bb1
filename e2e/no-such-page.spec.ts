import { expect, expectNoAxeViolations, test } from "./fixtures/page-test.ts";

const unknown = [
  "/nowhere",
  "/treaties/XYZ",
  "/countries/XXX",
  "/countries/KAZ/XYZ",
  "/rights/happiness",
];

test.describe("an address that no page has", () => {
  test.use({ expectedFaults: [/404/] });

  for (const path of unknown) {
    test(`${path} answers 404 with a page that helps`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
      await expect(page.getByRole("main").getByRole("link", { name: "Countries" })).toBeVisible();
      await expectNoAxeViolations(page);
    });
  }
});

test("a form that leads elsewhere is refused", async ({ request }) => {
  for (const to of [
    "//evil.invalid",
    "https://evil.invalid/",
    "/.//evil.invalid",
    "/\\evil.invalid",
  ]) {
    const answer = await request.get("/filter", { params: { to }, maxRedirects: 0 });
    expect(answer.status(), to).toBe(400);
  }
});
