import { useLocale, useTranslations } from "next-intl";
import { PageSection } from "#components/shell/page-section";
import { pluralForms, sayCount } from "#lib/i18n/plural-forms";

type Props = Readonly<{
  id: string;
  heading: string;
  note?: string;
  rows: number;
  openHref: string;
  exportHref: string;
}>;

/** A list that is not drawn: how long it is, the way to open it, and its file. */
export function ClosedList({ id, heading, note, rows, openHref, exportHref }: Props) {
  const t = useTranslations("data");
  const table = useTranslations("table");
  const csv = pluralForms(useLocale(), (count) => table("csv", { count }));
  return (
    <PageSection id={id} title={heading} level={3} {...(note !== undefined && { note })}>
      <p className="row">
        <a className="button" href={openHref}>
          {t("openList", { rows })}
          <span className="vh">: {heading}</span>
        </a>
        <a className="button" href={exportHref} download="">
          {sayCount(csv, rows)}
          <span className="vh">: {heading}</span>
        </a>
      </p>
    </PageSection>
  );
}
