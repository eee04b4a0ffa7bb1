import { PageSection } from "#components/shell/page-section";
import type { GuideSection } from "#lib/guide/guide";
import { escapeHtml } from "#lib/html/escape-html";
import { requestPins } from "#lib/i18n/request-pins";
import { pinnedAddress } from "#lib/tables/pin-links";

/** One task of the guide under its heading. */
export function GuideText({ section }: Readonly<{ section: GuideSection }>) {
  const { id, title, html } = section;
  return (
    <PageSection id={id} title={title}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own and stands in the repository */}
      <div className="guide-text prose" dangerouslySetInnerHTML={{ __html: pinned(html) }} />
    </PageSection>
  );
}

/** The guide is read once for all requests: its links carry a release along only where it is shown. */
function pinned(html: string): string {
  const pins = requestPins();
  return html.replace(/(?<=<a href=")\/[^"]*/g, (href) =>
    escapeHtml(pinnedAddress(href.replaceAll("&amp;", "&"), pins)),
  );
}
