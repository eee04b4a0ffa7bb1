import { getLocale, getTranslations } from "next-intl/server";
import { UnknownDocument } from "#components/document/unknown-document.client";
import { localHref } from "#lib/i18n/local-href";

/** A symbol that nobody here knows still leads to the United Nations. */
export default async function UnknownDocumentPage() {
  const t = await getTranslations("document.unknown");
  const sources = await getTranslations("sources");
  const locale = await getLocale();
  return (
    <div className="prose">
      <UnknownDocument
        words={{
          title: t.raw("title"),
          lede: t("lede"),
          opens: sources("opens", { host: "docs.un.org" }),
        }}
      />
      <p>{t.rich("check", { code: (text) => <code>{text}</code> })}</p>
      <p>
        {t.rich("lists", {
          link: (text) => <a href={localHref(locale, "/data#documents")}>{text}</a>,
        })}
      </p>
    </div>
  );
}
