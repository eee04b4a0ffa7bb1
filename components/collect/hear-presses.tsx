/** Gathers presses of the buttons that collect from the first moment: a page can be read, and pressed, before its scripts are there. */
const script =
  'addEventListener("click",e=>{let b=e.target.closest("[data-collect],[data-collect-cells]");b&&(window.collectPresses??=[]).push(b)})';

export function HearPresses() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is the constant above
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
