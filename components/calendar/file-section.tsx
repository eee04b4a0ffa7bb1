import { useTranslations } from "next-intl";
import { PageSection } from "#components/shell/page-section";

type Props = Readonly<{
  /** The file's path and query on this site. */
  href: string;
  /** The host that the reader asked; `null` where it is not known. */
  host: string | null;
  /** Events in the file, those of the plan included. */
  events: number;
  /** Entries that have no day. */
  withoutDay: number;
}>;

/** The same entries for a calendar program: to download once, or to subscribe to. */
export function FileSection({ href, host, events, withoutDay }: Props) {
  const t = useTranslations("calendar");
  return (
    <PageSection id="file" title={t("sections.file")}>
      <p>
        {t("notes.file")} {t("notes.noDay", { count: withoutDay })} {t("notes.tentative")}
      </p>
      <p className="row">
        <a className="button" href={href} download="">
          {t("file.download", { count: events })}
        </a>
        {host !== null && (
          <a className="button" href={`webcal://${host}${href}`}>
            {t("file.subscribe")}
          </a>
        )}
      </p>
    </PageSection>
  );
}
