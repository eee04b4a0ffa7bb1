import { decodeEntities, windows1252 } from "#lib/import/uhri/html-entities";
import { repairMojibake } from "#lib/import/uhri/repair-mojibake";

// Sets of characters are kept as text: a pattern that spells out controls would be taken for a slip of the pen.
const blank = String.raw`\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000`;
const control = String.raw`\x80-\x9f`;
const unseen = String.raw`\x00-\x08\x0b\x0c\x0e-\x1f\x7f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb`;
const mojibakeLead = String.raw`\xc2-\xc5\xe2`;

const lineEnds = /\r\n?|[\u2028\u2029]/g;
const blanks = new RegExp(`[${blank}]`, "g");
const controls = new RegExp(`[${control}]`, "g");
const invisible = new RegExp(`[${unseen}]`, "g");

const odd = String.raw`\r\u2028\u2029\ud800-\udfff${blank}${control}${unseen}${mojibakeLead}`;
const oddCharacter = new RegExp(`[${odd}]`);

/** A text without any of this is as clean as it gets. */
const unclean = new RegExp(String.raw`[<&${odd}]|[ \n] |[ \n]\n|^\s|\s$`);

const markup = /<[a-zA-Z/!?]|&(?:#\d|#[xX]|nbsp|[a-zA-Z][a-zA-Z0-9]{1,9};)/;
const mostRounds = 4;

/**
 * Plain text out of the `Text` of the index, which may be plain or HTML, escaped once or more: no tags, no
 * entities, no control or invisible characters, single blanks. Paragraphs are parted by an empty line, lines by a
 * line end; a row of a table is a line, its cells parted by a bar; an item of a list begins with a bullet unless it
 * brings its own letter or number. Letters with accents are one character (NFC), as words are looked for. Cleaning twice changes nothing more. Never throws.
 */
export function cleanText(raw: string): string {
  const composed = raw.normalize("NFC");
  if (!unclean.test(composed)) return composed;
  let text = plainCharacters(composed);
  for (let round = 0; round < mostRounds && markup.test(text); round++) {
    const before = text;
    text = plainCharacters(decodeEntities(dropTags(text)));
    if (text === before) break;
  }
  return layOut(defuse(text)).normalize("NFC");
}

function plainCharacters(text: string): string {
  if (!oddCharacter.test(text)) return text;
  return repairMojibake(text.replace(lineEnds, "\n").replace(invisible, ""))
    .replace(blanks, " ")
    .replace(controls, (control) => {
      const meant = windows1252[control.charCodeAt(0) - 0x80];
      return meant ? String.fromCharCode(meant) : "";
    })
    .toWellFormed();
}

const dropped =
  /<(script|style|template|iframe|object|svg|head|title)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>/gi;
const tag = /<\/?([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>/g;
const row = /<tr\b[^<>]*>[\s\S]*?(?=<\/?tr\b|<\/table\b|$)/gi;

const breaks = new Map<string, string>();
const paragraphTags =
  "p div h1 h2 h3 h4 h5 h6 ul ol dl table section article blockquote pre figure header footer main form hr center";
for (const name of paragraphTags.split(" ")) breaks.set(name, "\n\n");
for (const name of ["br", "dt", "dd", "caption", "figcaption", "option"]) breaks.set(name, "\n");

const bar = "\u2502";
const bullet = "\u2022";

function dropTags(text: string): string {
  const body = text.replace(dropped, "");
  const lines = body.replace(row, lineOfRow).replace(tag, breakOf);
  return lines.includes(bar) || lines.includes(bullet) ? tidyCellsAndItems(lines) : lines;
}

function breakOf(whole: string, name: string): string {
  const lower = name.toLowerCase();
  const closes = whole[1] === "/";
  if (lower === "td" || lower === "th") return closes ? " " : ` ${bar} `;
  if (lower === "li") return closes ? "" : `\n${bullet} `;
  if (lower === "tr") return closes ? "" : "\n";
  return breaks.get(lower) ?? "";
}

function lineOfRow(cells: string): string {
  const line = cells.replace(tag, (whole, name) => breakOf(whole, name).replace(/\n/g, " "));
  return `\n${line.replace(/\n/g, " ")}`;
}

function tidyCellsAndItems(text: string): string {
  return text
    .replace(/ {2,}/g, " ")
    .replace(/\u2502(?: ?\u2502)+/g, bar)
    .replace(/(^|\n) ?\u2502 ?/g, "$1")
    .replace(/ ?\u2502 ?(?=\n|$)/g, "")
    .replace(/(^|\n)(\(?[0-9a-z]{1,4}[.)]) \u2502 /g, "$1$2 ")
    .replace(/\u2022\s+/g, `${bullet} `)
    .replace(/\u2022 (?=\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,3})[.)])/g, "");
}

/** What still looks like markup after all rounds is hostile or was meant as text: a blank makes it harmless. */
function defuse(text: string): string {
  const harmless = text.replace(/<(?=[a-zA-Z/!?])/g, "< ");
  if (decodeEntities(harmless) === harmless) return harmless;
  return harmless.replace(/&(?=[#a-zA-Z])/g, "& ");
}

function layOut(text: string): string {
  return text
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
