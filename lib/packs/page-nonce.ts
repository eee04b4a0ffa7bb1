import { contentPolicy, nonceOfPolicy } from "#lib/serve/page-headers";

/** Stands in a page that is kept where the page that came from the server had its nonce, which was for once. */
export const heldNonce = "nonce-of-a-kept-page";

/** A page as it is kept. `policy`: the content policy that it came with. */
export function withHeldNonce(html: string, policy: string | null): string {
  const nonce = nonceOfPolicy(policy);
  return nonce === null ? html : html.replaceAll(nonce, heldNonce);
}

/** A kept page with a nonce for this once, and the content policy, as strict as the server's, that names it. */
export function withFreshNonce(html: string): Readonly<{ html: string; policy: string }> {
  const nonce = crypto.randomUUID();
  return {
    html: html.replaceAll(heldNonce, nonce),
    policy: contentPolicy({ nonce, isDevelopment: false }),
  };
}
