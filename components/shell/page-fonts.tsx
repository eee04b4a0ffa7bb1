/**
 * Fonts of ours are asked for after the first picture of the first page that a tab shows, so that they do not keep its text
 * waiting; on every page after it they are there from the start. Nothing is kept for that: a browser knows the pages of ours
 * that a tab has shown. One that does not tell takes them at once.
 */
const script =
  "{let fonts=()=>{document.documentElement.dataset.fonts=''};" +
  "self.navigation&&navigation.entries().length<2&&!document.hidden?" +
  'addEventListener("DOMContentLoaded",()=>requestAnimationFrame(()=>setTimeout(fonts))):fonts()}';

/** `nonce`: of the page's content policy. */
export function PageFonts({ nonce }: Readonly<{ nonce: string | undefined }>) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is the constant above
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
  );
}
