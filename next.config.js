import createNextIntlPlugin from "next-intl/plugin";
import { defaultLocale, locales } from "#lib/i18n/locales";
import { filePolicy } from "#lib/serve/page-headers";

const feeds = ["calendar\\.ics", "changes\\.atom"];
const folders = ["api", "export", "packs", "guide-pictures", "filter"];
const notAPage = [...folders, ...feeds, "_next", ...locales].join("|");
/** What `proxy.ts`, which gives pages their headers, does not see. */
const files = [...folders, ...feeds].join("|");

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
  /** `scripts/serve.ts` does that, with Brotli. */
  compress: false,
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
      {
        source: `/:path((?:${files})(?:/.*)?)`,
        headers: [
          { key: "Referrer-Policy", value: "no-referrer" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Content-Security-Policy", value: filePolicy },
        ],
      },
    ];
  },
};

/** Set by `proxy.ts` on an address that no page has. */
const noSuchPage = {
  source: "/:path*",
  has: [{ type: "header", key: "x-no-such-page", value: "(?<language>[a-z]{2})" }],
  destination: "/:language/no-such-page",
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(nextConfig);
