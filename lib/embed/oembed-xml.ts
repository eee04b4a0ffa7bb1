import { escapeHtml } from "#lib/html/escape-html";
import { xmlText } from "#lib/html/xml-text";

/** The answer of a provider in XML, as section 2.3.4.2 of the specification writes it. */
export function xmlOf(fields: Readonly<Record<string, string | number>>): string {
  const elements = Object.entries(fields).map(([name, value]) => {
    return `  <${name}>${escapeHtml(xmlText(String(value)))}</${name}>`;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join("\n")}\n</oembed>\n`;
}
