import { useLocale, useTranslations } from "next-intl";
import { PageSection } from "#components/shell/page-section";
import { localHref } from "#lib/i18n/local-href";

type Props = Readonly<{
  /** Lists of the API: path below /api/v1/ and the word that tells what it gives. */
  lists: readonly Readonly<{ path: string; word: string }>[];
  problems: readonly string[];
}>;

/** Every list of the API in both formats, and what it refuses. */
export function ApiLists({ lists, problems }: Props) {
  const t = useTranslations("data");
  const api = useTranslations("api");
  const locale = useLocale();
  return (
    <>
      <PageSection id="api" title={t("apiHeading")} level={3} note={t("ratesNote")}>
        <dl className="fact-list">
          {lists.map(({ path, word }) => (
            <div key={path}>
              <dt>
                <code>{path}</code>
              </dt>
              <dd>
                {api(`endpoints.${word}` as "endpoints.health")} <ListLinks path={path} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-3">
          {t("describedBy")}{" "}
          <a href={localHref(locale, "/api/v1/openapi.json")}>/api/v1/openapi.json</a>
        </p>
      </PageSection>
      <PageSection id="problems" title={t("problemsHeading")} level={3} note={t("problemsNote")}>
        <dl className="fact-list">
          {problems.map((kind) => (
            <div key={kind} id={`problem-${kind}`}>
              <dt>
                <code>{kind}</code>
              </dt>
              <dd>{api(`problems.${kind}` as "problems.not-found")}</dd>
            </div>
          ))}
        </dl>
      </PageSection>
    </>
  );
}

function ListLinks({ path }: Readonly<{ path: string }>) {
  const locale = useLocale();
  const address = `/api/v1/${path}`;
  return (
    <span className="whitespace-nowrap">
      <a href={localHref(locale, address)}>
        JSON<span className="vh"> {path}</span>
      </a>{" "}
      ·{" "}
      <a href={localHref(locale, `${address}?format=csv`)}>
        CSV<span className="vh"> {path}</span>
      </a>
    </span>
  );
}
