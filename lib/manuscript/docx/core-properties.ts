import { escapeHtml } from "#lib/html/escape-html";
import type { Manuscript } from "#lib/manuscript/manuscript";
import { cleanText } from "#lib/manuscript/plain-text";

const office = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/**
 * What a Word file says of itself: title and language. Who wrote it and when is the user's to say, and may put
 * somebody at risk: docx would write the moment and "Un-named".
 */
export function coreProperties({ title, language }: Manuscript): string {
  const text = (words: string) => escapeHtml(cleanText(words));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="${office}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text(title)}</dc:title><dc:language>${text(language)}</dc:language></cp:coreProperties>`;
}
