import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { isLocale, localePath } from "#lib/i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("notFoundTitle") };
}

/** Says what addresses look like here, so that a mistyped one can be mended by hand. */
export default async function NotFound() {
  const t = await getTranslations("errors");
  const locale = await getLocale();
  const path = (to: string) => (isLocale(locale) ? localePath(locale, to) : to);
  return (
    <div className="prose">
      <h1>{t("notFoundTitle")}</h1>
      <p className="lede">{t("notFoundLede")}</p>
      <ul>
        {places.map(([name, example]) => (
          <li key={name}>
            {t.rich(`places.${name}`, {
              link: (text) => <a href={path(example)}>{text}</a>,
              code: (text) => <code>{text}</code>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const places = [
  ["overview", "/"],
  ["country", "/countries"],
  ["treaty", "/treaties"],
  ["right", "/rights"],
  ["document", "/documents/CCPR/C/KAZ/CO/2"],
  ["data", "/data"],
] as const;
