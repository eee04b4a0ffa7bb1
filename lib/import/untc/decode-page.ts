import { PageRefusal } from "#lib/import/untc/page-refusal";

/** The longest page of the chapter has 1.6 megabytes, most of it hidden fields and declarations. */
export const largestPageBytes = 8_000_000;

const signatures: readonly (readonly [name: string, start: readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive or an office document", [0x50, 0x4b, 0x03, 0x04]],
  ["compressed with gzip", [0x1f, 0x8b]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["an old office document", [0xd0, 0xcf, 0x11, 0xe0]],
];

/**
 * The text of a saved page. A byte-order mark decides the encoding, then what the page declares, then UTF-8; bytes that
 * are not what they are declared to be are read as Windows-1252, as browsers do. Wrong letters show in the names.
 * @throws {PageRefusal} for nothing, for too much, and for what is no text.
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new PageRefusal("is empty.");
  if (bytes.length > largestPageBytes) throw tooLarge(bytes.length);
  const binary = signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (binary !== undefined) throw new PageRefusal(`is ${binary[0]}, not a page in HTML or XML.`);
  const text = decode(bytes);
  if (text.includes("\0")) throw new PageRefusal("is binary, not a page in HTML or XML.");
  if (/^(?:From: |MIME-Version: )/i.test(text)) {
    throw new PageRefusal("is a web archive (MHTML); save the page as HTML alone.");
  }
  if (text.trim() === "") throw new PageRefusal("holds nothing but blanks.");
  return text;
}

/** The refusal of a page by its size, before it is read. */
export function tooLarge(bytes: number): PageRefusal {
  const [own, most] = [bytes, largestPageBytes].map((size) => (size / 1_000_000).toFixed(0));
  return new PageRefusal(
    `has ${own} MB; no page of the chapter comes near ${most} MB, so it is not read.`,
  );
}

function decode(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const declared = declaredEncoding(bytes);
  try {
    return new TextDecoder(declared ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** `encoding="…"` of XML, or `charset=…` of HTML, in the first kilobytes. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  const declared =
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
  // An encoding with two bytes a letter cannot have been read as far as here without its mark.
  return declared === undefined || /^(?:utf-?16|ucs-2|unicode)/i.test(declared) ? null : declared;
}
