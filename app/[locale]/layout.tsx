import "../globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { Suspense } from "react";
import { askedAddress } from "#app/asked-address";
import { pinPage } from "#app/pin-page";
import { CollectListener } from "#components/collect/collect-listener.client";
import { HearPresses } from "#components/collect/hear-presses";
import { type ErrorWords, ErrorWordsProvider } from "#components/shell/error-words.client";
import { Menus } from "#components/shell/menus.client";
import { PageFonts } from "#components/shell/page-fonts";
import { PageLinks } from "#components/shell/page-links";
import { PageNonceProvider } from "#components/shell/page-style.client";
import { SiteFooter } from "#components/shell/site-footer";
import { SiteHeader } from "#components/shell/site-header";
import { todayOf } from "#lib/dates/calendar-date";
import { localHref } from "#lib/i18n/local-href";
import { isLocale, localePath } from "#lib/i18n/locales";
import { textDirection } from "#lib/i18n/text-direction";
import { pageIcon } from "#lib/pages/page-icon";
import { frozenAddress } from "#lib/release/release-band";
import { nonceHeader } from "#lib/serve/page-headers";

type Props = Readonly<{ children: React.ReactNode; params: Promise<{ locale: string }> }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    description: t("tagline"),
    icons: { icon: pageIcon },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#171613" },
  ],
};

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("site");
  const asked = (await askedAddress()) ?? new URL(localePath(locale, "/"), "http://localhost");
  const { origin, pathname, search } = asked;
  const address = `${pathname}${search}`;
  const releaseId = pinPage(asked);
  const nonce = (await headers()).get(nonceHeader) ?? undefined;
  return (
    <html lang={locale} dir={textDirection(locale)} suppressHydrationWarning>
      <head>
        <PageFonts nonce={nonce} />
        <PageLinks address={address} origin={origin} />
      </head>
      <body>
        <a className="skip" href="#main">
          {t("skip")}
        </a>
        <HearPresses nonce={nonce} />
        <SiteHeader address={address} />
        <NuqsAdapter>
          <ErrorWordsProvider words={await errorWords()}>
            <PageNonceProvider nonce={nonce}>
              <main id="main" tabIndex={-1}>
                {children}
              </main>
            </PageNonceProvider>
          </ErrorWordsProvider>
        </NuqsAdapter>
        <SiteFooter
          releaseId={releaseId}
          frozenHref={frozenHref(asked, releaseId)}
          dataHref={localHref(locale, "/data")}
          changesHref={localHref(locale, "/changes")}
          guideHref={localHref(locale, "/guide")}
          keyboardHref={localHref(locale, "/keyboard")}
        />
        <Menus />
        <Suspense>
          <CollectListener failed={(await getTranslations("collection"))("failed")} />
        </Suspense>
      </body>
    </html>
  );
}

/** A lasting link to the page; none where the address asks for a release that is not held. */
function frozenHref({ pathname, search, searchParams }: URL, id: string | null): string | null {
  const asked = searchParams.get("release") || id;
  if (id === null || asked !== id) return null;
  return frozenAddress(`${pathname}${search}`, { id, today: todayOf(new Date()) });
}

async function errorWords(): Promise<ErrorWords> {
  const t = await getTranslations("errors");
  return {
    title: t("failedTitle"),
    lede: t("failedLede"),
    retry: t("retry"),
    home: t("home"),
    code: t("code"),
  };
}
