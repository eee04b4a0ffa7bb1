import { useLocale, useTranslations } from "next-intl";
import { PageSection } from "#components/shell/page-section";
import { localHref } from "#lib/i18n/local-href";
import { dayOfRelease } from "#lib/release/release-day";

type Props = Readonly<{
  /** Those that can be read here, oldest first. */
  releases: readonly Readonly<{ id: string; counts: Readonly<Record<string, number>> }>[];
  current: string;
  /** The one that the page reads. */
  read: string;
}>;

/** The releases held here, newest first, each with the way to read it. */
export function ReleaseList({ releases, current, read }: Props) {
  const t = useTranslations("data");
  const locale = useLocale();
  return (
    <PageSection
      id="releases"
      title={t("sections.releases")}
      note={t("releasesNote", { id: read })}
    >
      <ul className="sources">
        {[...releases].reverse().map(({ id, counts }) => (
          <li key={id}>
            <ReleaseLink id={id} /> · {dayOfRelease(id)} ·{" "}
            <b>{t(id === current ? "releaseLive" : "releaseOld")}</b>
            {id === read && <> · {t("releaseRead")}</>}
            <br />
            <span className="soft">{t("releaseHolds", holdings(counts))}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={localHref(locale, "/data/releases")}>{t("releasesMore")}</a> {t("allReleases")}{" "}
        <a href={localHref(locale, "/api/v1/releases")}>/api/v1/releases</a>
      </p>
    </PageSection>
  );
}

function ReleaseLink({ id }: Readonly<{ id: string }>) {
  const t = useTranslations("data");
  const locale = useLocale();
  return (
    <a href={localHref(locale, `/?release=${id}`)} aria-label={t("releaseOpen", { id })}>
      <code>{id}</code>
    </a>
  );
}

function holdings(counts: Readonly<Record<string, number>>) {
  const { acts = 0, observations = 0, documents = 0, reviews = 0 } = counts;
  return { acts, observations, documents, reviews };
}
