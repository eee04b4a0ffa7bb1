import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { siteOrigin } from "#app/site-origin";
import { EmbedOfferSection } from "#components/embed/embed-offer";
import { Notice } from "#components/notice/notice";
import { PageHead } from "#components/shell/page-head";
import { PageSection } from "#components/shell/page-section";
import { requestSurroundings } from "#lib/db/request-surroundings";
import { findEmbedChoice } from "#lib/embed/embed-choice";
import { type EmbedTheme, embedThemes } from "#lib/embed/embed-page";
import { oembedPath } from "#lib/embed/oembed-address";
import { isLocale, localePath } from "#lib/i18n/locales";
import { choiceParameter, readParameters, textParameter } from "#lib/url/parameters";
import { printQuery } from "#lib/url/query";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("embed");
  return { title: t("title"), description: t("lede"), robots: { index: false } };
}

const specification = {
  url: textParameter(4000),
  theme: choiceParameter(embedThemes, "auto"),
};

/** The code that embeds one picture or table, with what it will and will not do, and how it looks. */
export default async function EmbedCodePage({
  params,
  searchParams,
}: PageProps<"/[locale]/embed">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("embed");
  const { url, theme } = readParameters(specification, await searchParams).values;
  const origin = await siteOrigin();
  const choice = url === "" ? null : await findEmbedChoice(url, theme, origin, requestSurroundings);
  const themed = (each: EmbedTheme) =>
    `${localePath(locale, "/embed")}${printQuery({ url, theme: each === "auto" ? "" : each })}`;
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      {choice === null ? (
        <Notice tone={url === "" ? "note" : "warning"} title={t("nothingTitle")}>
          {url === "" ? t("nothing") : t("wrong", { address: url })}
        </Notice>
      ) : (
        <>
          <p>{t("shown", { title: choice.title })}</p>
          <p>
            {t("theme")}:{" "}
            {embedThemes.map((each) => (
              <a
                key={each}
                className="me-3 inline-block py-1"
                href={themed(each)}
                aria-current={each === theme ? "true" : undefined}
              >
                {t(`themes.${each}`)}
              </a>
            ))}
          </p>
          <EmbedOfferSection id="live" title={t("live")} note={t("liveNote")} offer={choice.live} />
          <EmbedOfferSection
            id="pinned"
            title={t("pinned")}
            note={t("pinnedNote", { release: choice.release, asOf: choice.asOf })}
            offer={choice.pinned}
          />
          <PageSection id="preview" title={t("preview")} note={<p>{t("size")}</p>}>
            <iframe
              src={choice.live.address.slice(origin.length)}
              title={choice.title}
              height={choice.live.height}
              className="w-full max-w-[54rem] border border-rule"
              loading="lazy"
            />
          </PageSection>
        </>
      )}
      <div className="prose">
        <p>{t("oembed", { address: `${origin}${oembedPath}?url=` })}</p>
        <p>{t("privacy")}</p>
      </div>
    </>
  );
}
