import { escapeHtml } from "#lib/html/escape-html";
import { type Footnotes, gatherFootnotes } from "#lib/manuscript/footnotes";
import { contentsHeadings, headingAnchors } from "#lib/manuscript/heading-anchors";
import { htmlStyle } from "#lib/manuscript/html-style";
import type { Block, Manuscript, ManuscriptTable, Run } from "#lib/manuscript/manuscript";
import { pictureAddress } from "#lib/manuscript/picture-address";
import { cleanText } from "#lib/manuscript/plain-text";
import { safeHref } from "#lib/manuscript/safe-href";
import { type Sheets, sheetsOf } from "#lib/manuscript/sheets";
import { isWide, layoutTable } from "#lib/manuscript/table-layout";

type Writing = Readonly<{
  manuscript: Manuscript;
  anchors: ReadonlyMap<Block, string>;
  footnotes: Footnotes;
}>;

const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * A manuscript as one HTML file to read and to print: it holds its pictures, fetches nothing and runs nothing. It is
 * well-formed XML besides. Footnotes stand at the end, linked to and fro.
 */
export function manuscriptToHtml(manuscript: Manuscript): string {
  const footnotes = gatherFootnotes();
  const writing = { manuscript, anchors: headingAnchors(manuscript), footnotes };
  const { title, subtitle, language, orientation } = manuscript;
  const body = sheetsOf(manuscript)
    .map((sheets) => sheetsHtml(sheets, writing))
    .join("\n");
  return `<!DOCTYPE html>
<html lang="${quoted(language)}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${quoted(title)}</title>
<style>
@page { size: A4 ${orientation}; margin: 20mm; }
${htmlStyle}</style>
</head>
<body>
<main>
<h1 dir="auto">${quoted(title)}</h1>
${subtitle === null ? "" : `<p class="subtitle" dir="auto">${quoted(subtitle)}</p>\n`}${body}
${notesHtml(writing)}</main>
</body>
</html>
`;
}

/** What stands on turned pages of an upright text is held together, heading and table. */
function sheetsHtml({ orientation, blocks }: Sheets, writing: Writing): string {
  const html = blocks.map((block) => blockHtml(block, writing)).join("\n");
  const isTurned = orientation !== writing.manuscript.orientation;
  return isTurned ? `<div class="turned">\n${html}\n</div>` : html;
}

function blockHtml(block: Block, writing: Writing): string {
  switch (block.kind) {
    case "heading": {
      const tag = `h${block.level + 1}`;
      const id = writing.anchors.get(block) ?? "";
      return `<${tag} id="${id}" dir="auto">${lines(block.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p class="${block.role ?? "body"}" dir="auto">${runsHtml(block.runs, writing)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((runs) => `<li dir="auto">${runsHtml(runs, writing)}</li>`).join("\n")}\n</ul>`;
    case "table":
      return tableHtml(block.table, writing);
    case "picture": {
      const { alt, caption, width } = block.picture;
      const image = `<img src="${pictureAddress(block.picture)}" alt="${quoted(alt)}" width="${Math.round(width)}"/>`;
      return `<figure>${image}<figcaption dir="auto">${lines(caption)}</figcaption></figure>`;
    }
    case "contents":
      return contentsHtml(block.title, writing);
    case "page-break":
      return `<div class="page-break"></div>`;
  }
}

function contentsHtml(title: string, { manuscript, anchors }: Writing): string {
  const entries = contentsHeadings(manuscript.blocks).map((heading) => {
    const link = `<a href="#${anchors.get(heading)}">${lines(heading.text)}</a>`;
    return `<li class="level-${heading.level}" dir="auto">${link}</li>`;
  });
  const id = "contents";
  return `<nav aria-labelledby="${id}">\n<h2 id="${id}">${quoted(title)}</h2>\n<ol>\n${entries.join("\n")}\n</ol>\n</nav>`;
}

function tableHtml(table: ManuscriptTable, writing: Writing): string {
  const { caption, columns, rows, notes } = table;
  const { orientation } = writing.manuscript;
  const { shares, size } = layoutTable(table, isWide(table) ? "landscape" : orientation);
  const widths = shares.map((share) => `<col style="width:${(share * 100).toFixed(2)}%"/>`);
  const head = columns.map(({ label, align }) => {
    return `<th scope="col" class="${align}" dir="auto">${lines(label)}</th>`;
  });
  const body = rows.map((row) => {
    const cells = columns.map(({ align }, place) => {
      return `<td class="${align}" dir="auto">${runsHtml(row[place] ?? [], writing)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const below = notes.map((runs) => `<p class="note" dir="auto">${runsHtml(runs, writing)}</p>`);
  return [
    `<div class="table ${size}">`,
    `<table>`,
    `<caption dir="auto">${lines(caption)}</caption>`,
    `<colgroup>${widths.join("")}</colgroup>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>\n${body.join("\n")}\n</tbody>`,
    "</table>",
    ...below,
    "</div>",
  ].join("\n");
}

function runsHtml(runs: readonly Run[], writing: Writing): string {
  return runs.map((run) => runHtml(run, writing)).join("");
}

function runHtml(run: Run, { footnotes }: Writing): string {
  if (run.footnote === undefined) return bareRunHtml(run);
  const number = footnotes.add(run.footnote);
  const mark = `<sup><a id="reference-${number}" href="#note-${number}">${number}</a></sup>`;
  return `${bareRunHtml(run)}${mark}`;
}

function bareRunHtml({ text, bold, italic, href }: Run): string {
  const address = safeHref(href);
  let html = lines(text);
  if (bold) html = `<b>${html}</b>`;
  if (italic) html = `<i>${html}</i>`;
  return address === null ? html : `<a href="${quoted(address)}">${html}</a>`;
}

/** A footnote of a footnote is not written in Word either: its own notes are left out. */
function notesHtml(writing: Writing): string {
  const notes = writing.footnotes.all();
  if (notes.length === 0) return "";
  const items = notes.map((runs, place) => {
    const number = place + 1;
    const own = runs.map(bareRunHtml).join("");
    return `<p id="note-${number}" dir="auto"><a href="#reference-${number}">${number}</a> ${own}</p>`;
  });
  return `<section class="footnotes">\n<hr/>\n${items.join("\n")}\n</section>\n`;
}

function lines(text: string): string {
  return quoted(text).replaceAll("\n", "<br/>");
}

function quoted(text: string): string {
  return escapeHtml(cleanText(text));
}
