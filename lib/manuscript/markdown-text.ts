import type { Run } from "#lib/manuscript/manuscript";
import { cleanText } from "#lib/manuscript/plain-text";
import { safeHref } from "#lib/manuscript/safe-href";

/** Text that stays text in Markdown as GitHub reads it, on one line: breaks and outer blanks are written as HTML. */
export function markdownText(text: string): string {
  return oneLine(escaped(text));
}

/** Within the words of a link some readers take the strokes before brackets away: the one before "(" holds. */
function escaped(text: string): string {
  return cleanText(text)
    .replaceAll(/[\\`*_[\]<>#|~&$]/g, "\\$&")
    .replaceAll("](", "]\\(");
}

/** What Markdown would drop, at the ends of a line or around a break, is written by its number. */
function oneLine(markdown: string): string {
  return markdown
    .replaceAll("\t", "&#9;")
    .replaceAll(/^ +| +$/g, blanksByNumber)
    .replaceAll(/ *\n */g, (found) => blanksByNumber(found).replace("\n", "<br>"));
}

function blanksByNumber(text: string): string {
  return text.replaceAll(" ", "&#32;");
}

/** What at the start of a block would make a list, a rule or a heading of it. */
export function blockStart(markdown: string): string {
  return markdown.replace(/^([-+=:])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Runs as one line; `footnoteMark` gives "[^1]" for a footnote. */
export function markdownRuns(
  runs: readonly Run[],
  footnoteMark: (note: readonly Run[]) => string,
): string {
  const written = runs.map((run) => {
    const mark = run.footnote === undefined ? "" : footnoteMark(run.footnote);
    return `${linked(run)}${mark}`;
  });
  return oneLine(written.join(""));
}

function linked(run: Run): string {
  const address = safeHref(run.href);
  const text = emphasised(run);
  if (address === null || run.text.trim() === "") return text;
  return address === run.text && !/[*_~$&#[\]]/.test(address)
    ? `<${address}>`
    : `[${text}](<${address}>)`;
}

/** As tags, not as asterisks: those depend on what stands beside them, and GitHub reads both. */
function emphasised({ text, bold, italic }: Run): string {
  const written = escaped(text);
  if (text.trim() === "") return written;
  const strong = bold ? around(written, "**", "b") : written;
  return italic ? around(strong, "*", "i") : strong;
}

function around(written: string, mark: string, tag: string): string {
  return /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/u.test(written)
    ? `${mark}${written}${mark}`
    : `<${tag}>${written}</${tag}>`;
}
