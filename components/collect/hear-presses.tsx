/** Gathers presses of the buttons that collect from the first moment: a page can be read, and pressed, before its scripts are there. */
const script =
  'addEventListener("click",e=>{let b=e.target.closest("[data-collect],[data-collect-cells]");b&&(window.collectPresses??=[]).push(b)})';

/** `nonce`: of the page's content policy. The browser hides it from the page as soon as it has read it. */
export function HearPresses({ nonce }: Readonly<{ nonce: string | undefined }>) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is the constant above
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
  );
}
