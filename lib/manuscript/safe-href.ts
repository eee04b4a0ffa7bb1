/** A link longer than this is one that word processors refuse; its text stays. */
const most = 2000;

/** The address of a link that a file may carry: web or mail, percent-encoded where a format could trip; `null` for any other. */
export function safeHref(href: string | undefined): string | null {
  if (href === undefined || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (!["http:", "https:", "mailto:"].includes(url.protocol)) return null;
  const address = url.href.replace(/[\\|`'"<>^{}\s]/g, encodeCharacter);
  return address.length > most ? null : address;
}

/** "'" too, which `encodeURIComponent` lets pass. */
function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
