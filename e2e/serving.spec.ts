import { expect, test } from "./fixtures/page-test.ts";

const nonceOf = (policy = "") => /'nonce-([^']+)'/.exec(policy)?.[1];
const scripts = /<script\b[^>]*>/g;

test("every answer has a nonce of its own, and no script in the page is without it", async ({
  request,
}) => {
  const answers = [await request.get("/countries/KAZ"), await request.get("/countries/KAZ")];
  const nonces = answers.map((answer) => nonceOf(answer.headers()["content-security-policy"]));
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
  for (const [n, answer] of answers.entries()) {
    const tags = (await answer.text()).match(scripts) ?? [];
    expect(tags.length).toBeGreaterThan(2);
    expect(tags.filter((tag) => !tag.includes(`nonce="${nonces[n]}"`))).toEqual([]);
  }
});

test("a page that did not change is said to be so without a new policy", async ({ request }) => {
  const { etag = "" } = (await request.get("/treaties/CAT")).headers();
  const again = await request.get("/treaties/CAT", { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
  expect(again.headers()["content-security-policy"]).toBeUndefined();
});

test.describe("what somebody puts into the page", () => {
  test.use({ expectedFaults: [/Content Security Policy|nothing\.png/i] });

  test("does not run", async ({ page }) => {
    await page.goto("/countries");
    const ran = await page.evaluate(async () => {
      const box = document.createElement("div");
      box.innerHTML =
        '<img src="/nothing.png" onerror="window.ran = 1"><a href="javascript:void(window.ran = 2)">x</a><script>window.ran = 3</script><iframe srcdoc="<script>parent.ran = 4</script>"></iframe>';
      document.body.append(box);
      box.querySelector("a")?.click();
      await new Promise((done) => setTimeout(done, 500));
      return (window as { ran?: number }).ran ?? null;
    });
    expect(ran).toBeNull();
  });
});

test("the first page of a visit asks for no style sheet before it is painted, the next one has it kept", async ({
  page,
}) => {
  const first = await page.goto("/treaties");
  expect(await first?.text()).not.toMatch(/<link rel="stylesheet"|<script src="[^"]+" [^>]*async/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const [second] = await Promise.all([
    page.waitForResponse((answer) => new URL(answer.url()).pathname === "/rights"),
    page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Rights" }).click(),
  ]);
  expect(await second.text()).toMatch(/<html data-fonts="" [^>]*>.*<link rel="stylesheet"/s);
});
