import { xmlText } from "#lib/html/xml-text";
import type { ManuscriptPicture } from "#lib/manuscript/manuscript";

/** A picture as a `data:` address, which runs nothing and fetches nothing: PNG, which looks the same everywhere, else SVG. */
export function pictureAddress({ pngBase64, svg }: ManuscriptPicture): string {
  if (pngBase64 !== null) return `data:image/png;base64,${pngBase64.replaceAll(/[^\w+/=]/g, "")}`;
  return `data:image/svg+xml,${encodeURIComponent(xmlText(svg)).replaceAll(/[()']/g, encodeMark)}`;
}

function encodeMark(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16)}`;
}
