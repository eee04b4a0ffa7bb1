/**
 * Fonts of ours that the first page of a visit does without (`scripts/serve/hold-page.ts`) are fetched once it has been
 * painted, and are there for the pages after it. They do not change the text that somebody reads already. While the site is
 * being worked on every page has them.
 */
const fetchLater =
  'if(!("fonts"in document.documentElement.dataset))addEventListener("DOMContentLoaded",()=>requestAnimationFrame(()=>setTimeout(()=>{' +
  `for(const font of ['400 1em "Source Sans 3"','600 1em "Source Serif 4"'])document.fonts.load(font,document.title)})))`;
const atOnce = "document.documentElement.dataset.fonts=''";
const script = process.env.NODE_ENV === "production" ? fetchLater : atOnce;

/** `nonce`: of the page's content policy. */
export function PageFonts({ nonce }: Readonly<{ nonce: string | undefined }>) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is one of the constants above
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
  );
}
