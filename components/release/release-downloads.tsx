import { useLocale, useTranslations } from "next-intl";
import { PageSection } from "#components/shell/page-section";
import { localHref } from "#lib/i18n/local-href";
import type { ReleaseContents } from "#lib/release/held-releases";

type Props = Readonly<{
  /** Oldest first. */
  held: readonly ReleaseContents[];
  /** Those that can be read here: of others only the file itself is had. */
  readable: readonly string[];
}>;

/** Every release whole, to take elsewhere: its file, CSV and JSON, and what describes them. */
export function ReleaseDownloads({ held, readable }: Props) {
  const t = useTranslations("releases.downloads");
  const locale = useLocale();
  const code = (words: React.ReactNode) => <code>{words}</code>;
  return (
    <PageSection id="downloads" title={t("title")} note={<p>{t("note")}</p>}>
      <dl className="fact-list">
        {[...held].reverse().map(({ id, bytes, imported }) => (
          <div key={id}>
            <dt>
              <code>{id}</code>
            </dt>
            <dd>
              <a href={`/api/v1/releases/${id}/pacta.sqlite`}>
                {t("sqlite", { megabytes: ((bytes ?? 0) / 1e6).toFixed(1) })}
                <span className="vh"> {id}</span>
              </a>
              {readable.includes(id) && (
                <>
                  {" · "}
                  <a href={`/api/v1/releases/${id}/csv.zip`}>
                    {t("csv")}
                    <span className="vh"> {id}</span>
                  </a>
                  {" · "}
                  <a href={`/api/v1/releases/${id}/all.json`}>
                    {t("json")}
                    <span className="vh"> {id}</span>
                  </a>
                </>
              )}
              {imported && <span className="soft"> {t("imported")}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {t.rich("described", {
          code,
          schemas: (words) => <a href={localHref(locale, "/api/v1/schemas")}>{words}</a>,
          openapi: (words) => <a href={localHref(locale, "/api/v1/openapi.json")}>{words}</a>,
        })}
      </p>
    </PageSection>
  );
}
