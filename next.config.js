import createNextIntlPlugin from "next-intl/plugin";
import { defaultLocale, locales } from "#lib/i18n/locales";

const feeds = ["calendar\\.ics", "changes\\.atom"];
const notAPage = [
  "api",
  "export",
  "packs",
  "guide-pictures",
  "_next",
  "filter",
  ...feeds,
  ...locales,
].join("|");

/**
 * The service worker writes files with the code of the server. What only the server can do stands aside there: workbooks
 * as streams, pictures as pixels.
 */
const inTheBrowser = {
  "#lib/export/xlsx/xlsx-of-rows": { browser: "./lib/packs/browser/no-workbook.ts" },
  "#lib/db/pictures/draw-png": { browser: "./lib/packs/browser/no-png.ts" },
  "node:process": { browser: "next/dist/compiled/process/browser.js" },
  "node:buffer": { browser: "next/dist/compiled/buffer/index.js" },
  "node:crypto": { browser: "./lib/packs/browser/short-hash.ts" },
};

/** English has no prefix: `/countries` is served by `/en/countries`, and `/en/countries` answers with the short address. */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  turbopack: { resolveAlias: inTheBrowser },
  async rewrites() {
    return {
      beforeFiles: [
        noSuchPage,
        { source: "/", destination: `/${defaultLocale}` },
        { source: `/:path((?!(?:${notAPage})(?:/|$)).*)`, destination: `/${defaultLocale}/:path` },
      ],
      afterFiles: [],
      fallback: [],
    };
  },
  async redirects() {
    return [
      { source: `/${defaultLocale}`, destination: "/", permanent: false },
      { source: `/${defaultLocale}/:path*`, destination: "/:path*", permanent: false },
    ];
  },
  async headers() {
    return [
      { source: "/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] },
      { source: "/((?!_next/static/).*)", headers: securityHeaders },
    ];
  },
};

/** Set by `proxy.ts` on an address that no page has. */
const noSuchPage = {
  source: "/:path*",
  has: [{ type: "header", key: "x-no-such-page", value: "(?<language>[a-z]{2})" }],
  destination: "/:language/no-such-page",
};

/** What a page may do; a script, a font or a style sheet by itself does nothing, and there are a dozen on a first visit. */
const securityHeaders = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Frame-Options", value: "DENY" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), browsing-topics=()",
  },
  {
    key: "Content-Security-Policy",
    value: [
      "default-src 'self'",
      `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'self'",
      "object-src 'none'",
    ].join("; "),
  },
];

export default createNextIntlPlugin("./lib/i18n/request.ts")(nextConfig);
