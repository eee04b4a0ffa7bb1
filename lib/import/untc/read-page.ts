import { decodePage } from "#lib/import/untc/decode-page";
import { interpretPage, type ReadingOptions } from "#lib/import/untc/interpret-page";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import type { RawPage } from "#lib/import/untc/raw-page";
import { readHtmlPage } from "#lib/import/untc/read-html";
import { readXmlPage } from "#lib/import/untc/read-xml";
import type { StatusPage } from "#lib/import/untc/status-page";

/**
 * Reads a page of chapter IV of the UN Treaty Collection, HTML or XML, told apart by how it begins: a wrong address of
 * an XML file answers with a page in HTML.
 * @throws {PageRefusal} with one sentence for anything that is not wholly understood; nothing else is thrown.
 */
export function readPage(bytes: Uint8Array, options: ReadingOptions): StatusPage {
  return interpretPage(rawPage(decodePage(bytes)), options);
}

function rawPage(text: string): RawPage {
  if (/^\ufeff?\s*<\?xml\b/i.test(text.slice(0, 200)) && !/<html[\s>]/i.test(text.slice(0, 1000))) {
    return readXmlPage(text.replace(/^\ufeff?\s*/, ""));
  }
  if (/<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 4000))) return readHtmlPage(text);
  throw new PageRefusal("is neither HTML nor XML.");
}
