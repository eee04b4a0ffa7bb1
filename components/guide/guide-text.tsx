import { PageSection } from "#components/shell/page-section";
import type { GuideSection } from "#lib/guide/guide";

/** One task of the guide under its heading. */
export function GuideText({ section }: Readonly<{ section: GuideSection }>) {
  const { id, title, html } = section;
  return (
    <PageSection id={id} title={title}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own and stands in the repository */}
      <div className="guide-text prose" dangerouslySetInnerHTML={{ __html: html }} />
    </PageSection>
  );
}
