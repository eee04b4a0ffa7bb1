import { useTranslations } from "next-intl";
import { PageSection } from "#components/shell/page-section";
import { ExportMenu } from "#components/table/export-menu";
import { useFactTableLabels } from "#components/table/table-section";

type Props = Readonly<{
  id: string;
  heading: string;
  note?: string;
  rows: number;
  openHref: string;
  exportHref: string;
  /** Whether its rows are things that one cites. */
  citable: boolean;
}>;

/** A list that is not drawn: how long it is, the way to open it, and its file. */
export function ClosedList({ id, heading, note, rows, openHref, exportHref, citable }: Props) {
  const t = useTranslations("data");
  const labels = useFactTableLabels();
  return (
    <PageSection id={id} title={heading} level={3} {...(note !== undefined && { note })}>
      <div className="row">
        <a className="button" href={openHref}>
          {t("openList", { rows })}
          <span className="vh">: {heading}</span>
        </a>
        <ExportMenu
          href={exportHref}
          count={rows}
          title={heading}
          labels={labels}
          citable={citable}
        />
      </div>
    </PageSection>
  );
}
