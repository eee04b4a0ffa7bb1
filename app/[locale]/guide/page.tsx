import "#components/guide/guide.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pinThisPage } from "#app/pin-page";
import { GuideText } from "#components/guide/guide-text";
import { PageHead } from "#components/shell/page-head";
import { OnThisPage } from "#components/shell/page-section";
import { guideIn } from "#lib/db/guide-text";
import { isLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guide");
  return { title: t("title") };
}

/** How to do what people come for, task by task. */
export default async function GuidePage({ params }: PageProps<"/[locale]/guide">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  await pinThisPage();
  const t = await getTranslations("guide");
  const { title, lede, sections } = guideIn(locale);
  return (
    <>
      <PageHead
        title={title}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own and stands in the repository
        lede={<span dangerouslySetInnerHTML={{ __html: lede }} />}
      />
      <OnThisPage label={t("tasks")} sections={sections.map(({ id, title }) => [id, title])} />
      {sections.map((section) => (
        <GuideText key={section.id} section={section} />
      ))}
    </>
  );
}
