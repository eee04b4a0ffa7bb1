import { useLocale, useTranslations } from "next-intl";
import { localHref } from "#lib/i18n/local-href";
import { pathField } from "#lib/url/form-address";

/** Says what addresses look like here, so that a mistyped one can be mended by hand, and looks names up. */
export function NoSuchPage() {
  const t = useTranslations("errors");
  const locale = useLocale();
  return (
    <div className="prose">
      <h1>{t("notFoundTitle")}</h1>
      <p className="lede">{t("notFoundLede")}</p>
      <ul>
        {places.map(([name, example]) => (
          <li key={name}>
            {t.rich(`places.${name}`, {
              link: (text) => <a href={localHref(locale, example)}>{text}</a>,
              code: (text) => <code>{text}</code>,
            })}
          </li>
        ))}
      </ul>
      <search className="row">
        <LookUp
          label={t("lookUp.countries")}
          button={t("lookUp.button")}
          to={localHref(locale, "/countries")}
        />
        <LookUp
          label={t("lookUp.treaties")}
          button={t("lookUp.button")}
          to={localHref(locale, "/treaties")}
        />
      </search>
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

/** Leads to a list, filtered by what is typed. */
function LookUp({ label, button, to }: Readonly<{ label: string; button: string; to: string }>) {
  return (
    <form action="/filter" className="row-filter">
      <input type="hidden" name={pathField} value={to} />
      <input type="search" name="filter" aria-label={label} placeholder={label} maxLength={200} />
      <button type="submit">{button}</button>
    </form>
  );
}
