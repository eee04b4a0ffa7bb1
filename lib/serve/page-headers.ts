/** What is known of an answer when its headers are written. */
type About = Readonly<{
  /** Random for every answer; the only scripts that run are those that carry it, and those that they fetch. */
  nonce: string;
  /** While the site is being worked on, React explains its errors with `eval`. */
  isDevelopment: boolean;
}>;

/**
 * What a page may do: its own scripts and styles, this host, nothing else.
 * `'self'` beside the nonce is for browsers that do not know `strict-dynamic`; every other one leaves it out of account.
 * Styles written at an element are the sizes of charts, which a page without scripts needs.
 */
export function contentPolicy({ nonce, isDevelopment }: About): string {
  const evaluated = isDevelopment ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluated}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    `style-src-elem 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** The nonce that a policy names; `null` where it names none. */
export function nonceOfPolicy(policy: string | null): string | null {
  return /'nonce-([^']+)'/.exec(policy ?? "")?.[1] ?? null;
}

/** Beside the policy: nobody frames the page, and it uses nothing of the device. */
export const pageHeaders = {
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Frame-Options": "DENY",
} as const;

/** Files, pictures and answers of the API: nothing in them runs, and nothing is fetched from there. */
export const filePolicy =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Tells the parts of a page that write a script of their own which nonce it must carry. */
export const nonceHeader = "x-nonce";
