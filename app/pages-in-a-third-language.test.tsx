import { text } from "node:stream/consumers";
import { createTranslator, NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { expect, test, vi } from "vitest";
import { catalogue } from "#data/catalogue";
import { englishIn, saidInPage } from "#lib/i18n/fixtures/english-left";
import { pseudoMessages } from "#lib/i18n/fixtures/pseudo-language";
import { pseudoRelease } from "#lib/i18n/fixtures/pseudo-release";
import type { Messages } from "#lib/i18n/messages";
import english from "#messages/en.json" with { type: "json" };

/** Written from right to left, so that the direction is proved too. */
const language = "he";
const messages = pseudoMessages(english as Messages);
const release = pseudoRelease(language);

vi.mock("next/headers", () => ({ headers: async () => new Headers({ host: "pacta.example" }) }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("The page is not there.");
  },
  useRouter: () => ({}),
  usePathname: () => "/",
  useSearchParams: () => new URLSearchParams(),
  useSelectedLayoutSegments: () => [],
}));
vi.mock("nuqs/adapters/next/app", async () => {
  const { NuqsTestingAdapter } = await import("nuqs/adapters/testing");
  return { NuqsAdapter: NuqsTestingAdapter };
});
vi.mock("next-intl/server", () => ({
  setRequestLocale: () => undefined,
  getLocale: async () => language,
  getMessages: async () => messages,
  getTranslations: async (namespace?: string) =>
    createTranslator({ locale: language, messages, namespace } as never),
}));
vi.mock("#lib/i18n/locales", async (original) => ({
  ...(await original<object>()),
  isLocale: () => true,
}));
vi.mock("#lib/i18n/messages", () => ({ messagesIn: async () => messages }));
vi.mock("#lib/db/request-release", () => ({
  requestRelease: () => ({ release, pinned: false, missing: null }),
}));
vi.mock("#lib/db/release-files", async (original) => ({
  ...(await original<object>()),
  currentReleaseId: () => release.id,
}));
vi.mock("#data/labels/labels.json", async (original) => {
  const { default: labels } = await original<{ default: object[] }>();
  const { withColumn } = await import("#lib/i18n/fixtures/pseudo-language");
  return { default: withColumn(labels, "he") };
});

const folder = new URL("./[locale]/", import.meta.url).pathname;

/** The page as the server draws it, its frame included. */
async function drawn(file: string, params: object, search: object): Promise<string> {
  const [{ default: Page }, { default: Layout }] = await Promise.all([
    import(/* @vite-ignore */ `${folder}${file}`),
    import(/* @vite-ignore */ `${folder}layout.tsx`),
  ]);
  const asked = Promise.resolve({ locale: language, ...params });
  const children: ReactNode = await Page({ params: asked, searchParams: Promise.resolve(search) });
  const whole: ReactNode = await Layout({ params: asked, children });
  const { prelude } = await prerenderToNodeStream(
    <NextIntlClientProvider locale={language} messages={messages as never} timeZone="UTC">
      {whole}
    </NextIntlClientProvider>,
  );
  return text(prelude);
}

/** Names of sources stand as their publishers wrote them, whatever the reader's language. */
const names = release.index.facts.sources.flatMap(({ title, publisher }) => [title, publisher]);
/** Names of lists and of their files are parts of addresses. */
const lists = new Set([
  ...Object.keys(catalogue),
  "datasets",
  "ratifications",
  "releases",
  "schemas",
]);

/** What a page says in English without saying that it is. A label may name what the page itself marks as English. */
function leftIn(html: string): readonly string[] {
  const { said, marked } = saidInPage(html);
  const known = [...names, ...marked].sort((a, b) => b.length - a.length);
  const left = said.filter((each) => {
    if (lists.has(each.replace(/⟦\.(?:ćśv|ĵśóñ)·+⟧$/, ""))) return false;
    const rest = known.reduce((shorter, name) => shorter.replaceAll(name, " "), each);
    return englishIn(rest).length > 0;
  });
  return [...new Set(left)];
}

test.each([
  ["page.tsx", {}, {}],
  ["page.tsx", {}, { cell: "KAZ.CCPR", region: "world" }],
  ["treaties/page.tsx", {}, {}],
  ["treaties/[code]/page.tsx", { code: "CCPR" }, {}],
  ["treaties/[code]/sheet/page.tsx", { code: "CCPR" }, {}],
  ["countries/page.tsx", {}, {}],
  ["countries/[iso3]/page.tsx", { iso3: "KAZ" }, {}],
  ["countries/[iso3]/sheet/page.tsx", { iso3: "KAZ" }, {}],
  ["countries/[iso3]/articles/page.tsx", { iso3: "KAZ" }, {}],
  ["countries/[iso3]/avenues/page.tsx", { iso3: "KAZ" }, {}],
  ["countries/[iso3]/recurrence/page.tsx", { iso3: "KAZ" }, {}],
  ["countries/[iso3]/[code]/page.tsx", { iso3: "KAZ", code: "CCPR" }, {}],
  ["rights/page.tsx", {}, {}],
  ["rights/[id]/page.tsx", { id: "torture" }, {}],
  ["documents/[...symbol]/page.tsx", { symbol: ["CCPR", "C", "KAZ", "CO", "2"] }, {}],
  ["observations/[id]/page.tsx", { id: "KAZ-CCPR-2025-04" }, {}],
  ["search/page.tsx", {}, {}],
  ["compare/page.tsx", {}, { countries: "KAZ,KGZ" }],
  ["calendar/page.tsx", {}, {}],
  ["map/page.tsx", {}, {}],
  ["changes/page.tsx", {}, {}],
  ["data/page.tsx", {}, {}],
  ["report/page.tsx", {}, {}],
  ["keyboard/page.tsx", {}, {}],
  ["offline/page.tsx", {}, {}],
])(
  "%s of %j, %j, is drawn from right to left, and no English is left in it",
  { timeout: 60_000 },
  async (file, params, search) => {
    const html = await drawn(file, params, search);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="he" dir="rtl"/);
    expect(html).toContain("⟦");
    expect(leftIn(html)).toEqual([]);
  },
);
