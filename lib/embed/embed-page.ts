import { embedStyle } from "#lib/embed/embed-style";
import { oembedAddress } from "#lib/embed/oembed-address";
import { type Html, html, markup } from "#lib/html/html-template";
import { xmlText } from "#lib/html/xml-text";
import { textDirection } from "#lib/i18n/text-direction";
import { pageIcon } from "#lib/pages/page-icon";

export const embedThemes = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

type Page = Readonly<{
  locale: string;
  title: string;
  theme: EmbedTheme;
  /** Where the site itself shows the same; `null` where it shows nothing of the kind. */
  canonical: string | null;
  /** The page's own whole address and the site's, for programs that ask how to embed it; `null` where it is a refusal. */
  own: Readonly<{ address: string; origin: string }> | null;
  body: Html;
}>;

/** How a list is shown that the site has an address for. */
export type EmbedLook = Pick<Page, "theme"> & Readonly<{ own: NonNullable<Page["own"]> }>;

/** A whole page to stand in a frame of somebody else's: it has no script, and every link opens outside of the frame. */
export function embedPage({ locale, title, theme, canonical, own, body }: Page): string {
  const page = html`<!DOCTYPE html>
<html lang="${locale}" dir="${textDirection(locale)}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="${pageIcon}">
<title>${title}</title>
<base target="_blank">
${canonical === null ? null : html`<link rel="canonical" href="${canonical}">`}
${own === null ? null : discovery(own)}
<style>${markup(embedStyle)}</style>
</head>
<body>
<main aria-label="${title}">
${body}
</main>
</body>
</html>
`;
  return xmlText(page.html);
}

/** As https://oembed.com (section 4) has programs find the provider. */
function discovery({ address, origin }: NonNullable<Page["own"]>): Html {
  const links = (["json", "xml"] as const).map((format) => {
    const type = format === "json" ? "application/json+oembed" : "text/xml+oembed";
    return html`<link rel="alternate" type="${type}" href="${oembedAddress(address, origin, format)}">`;
  });
  return html`${links}`;
}
