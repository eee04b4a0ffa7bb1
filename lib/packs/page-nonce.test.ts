import { describe, expect, it } from "vitest";
import { heldNonce, withFreshNonce, withHeldNonce } from "#lib/packs/page-nonce";

const page = (nonce: string) =>
  `<style nonce="${nonce}"></style><script nonce="${nonce}">self.x="${nonce}"</script>`;

describe("the nonce of a page that is kept", () => {
  it("is not the one that it came with, so that two packs of one state are the same bytes", () => {
    const policy = "default-src 'self'; script-src 'self' 'nonce-a+b/c=' 'strict-dynamic'";
    expect(withHeldNonce(page("a+b/c="), policy)).toBe(page(heldNonce));
  });

  it.each([[null], ["default-src 'self'"]])("changes nothing under the policy %s", (policy) => {
    expect(withHeldNonce(page("x"), policy)).toBe(page("x"));
  });

  it("is another one each time that the page is shown, and its policy names it", () => {
    const [first, second] = [withFreshNonce(page(heldNonce)), withFreshNonce(page(heldNonce))];
    expect(first.html).not.toBe(second.html);
    for (const { html, policy } of [first, second]) {
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      expect(html).toBe(page(nonce));
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    }
  });
});
