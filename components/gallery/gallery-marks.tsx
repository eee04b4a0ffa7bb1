import { useTranslations } from "next-intl";
import { CoverageLegend, CoverageMark, coverageStates } from "#components/mark/coverage-mark";
import { StatusLegend, StatusMark } from "#components/mark/status-mark";
import { PageSection } from "#components/shell/page-section";

/** Every sign, with its words beside it and for the ear alone. */
export function GalleryMarks() {
  const t = useTranslations("gallery.sections");
  return (
    <PageSection id="marks" title={t("marks")}>
      <p className="row">
        <StatusMark status="party" act="ratification" words="shown" />
        <StatusMark status="party" act="accession" />
        <StatusMark status="signatory" act="signature" words="shown" />
        <StatusMark status="none" words="shown" />
      </p>
      <p className="row">
        {coverageStates.map((state) => (
          <CoverageMark key={state} state={state} {...(state === "recorded" && { count: 12 })} />
        ))}
      </p>
      <StatusLegend />
      <CoverageLegend />
    </PageSection>
  );
}
