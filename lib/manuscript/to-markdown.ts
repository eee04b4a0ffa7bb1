import { type Footnotes, gatherFootnotes } from "#lib/manuscript/footnotes";
import { contentsHeadings, headingAnchors } from "#lib/manuscript/heading-anchors";
import type {
  Block,
  Manuscript,
  ManuscriptPicture,
  ManuscriptTable,
  Run,
} from "#lib/manuscript/manuscript";
import { blockStart, markdownRuns, markdownText } from "#lib/manuscript/markdown-text";
import { pictureAddress } from "#lib/manuscript/picture-address";

type Writing = Readonly<{
  manuscript: Manuscript;
  /** Empty where nothing points at headings. */
  anchors: ReadonlyMap<Block, string>;
  footnotes: Footnotes;
  pictures: ManuscriptPicture[];
}>;

/** A manuscript in Markdown as GitHub and Pandoc read it: tables, footnotes below, pictures in the file at its end. */
export function manuscriptToMarkdown(manuscript: Manuscript): string {
  const { title, subtitle, blocks } = manuscript;
  const hasContents = blocks.some(({ kind }) => kind === "contents");
  const anchors: Writing["anchors"] = hasContents ? headingAnchors(manuscript) : new Map();
  const writing = { manuscript, anchors, footnotes: gatherFootnotes(), pictures: [] };
  const parts = [
    `# ${markdownText(title)}`,
    ...(subtitle === null ? [] : [blockStart(markdownText(subtitle))]),
    ...blocks.map((block) => blockMarkdown(block, writing)),
    ...notesMarkdown(writing),
    ...picturesMarkdown(writing),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockMarkdown(block: Block, writing: Writing): string {
  switch (block.kind) {
    case "heading": {
      const anchor = writing.anchors.get(block);
      const target = anchor === undefined ? "" : `<a id="${anchor}"></a>`;
      return `${"#".repeat(block.level + 1)} ${target}${markdownText(block.text)}`;
    }
    case "paragraph":
      return `${block.role === "quote" ? "> " : ""}${blockStart(line(block.runs, writing))}`;
    case "list":
      return block.items.map((runs) => `- ${blockStart(line(runs, writing))}`).join("\n");
    case "table":
      return tableMarkdown(block.table, writing);
    case "picture": {
      const number = writing.pictures.push(block.picture);
      const { alt, caption } = block.picture;
      return `![${markdownText(alt)}][picture-${number}]\n\n${blockStart(markdownText(caption))}`;
    }
    case "contents":
      return contentsMarkdown(block.title, writing);
    case "page-break":
      return "---";
  }
}

function contentsMarkdown(title: string, { manuscript, anchors }: Writing): string {
  const entries = contentsHeadings(manuscript.blocks).map((heading) => {
    const indent = "  ".repeat(heading.level - 1);
    return `${indent}- [${markdownText(heading.text)}](#${anchors.get(heading)})`;
  });
  return `## ${markdownText(title)}\n\n${entries.join("\n")}`;
}

function tableMarkdown({ caption, columns, rows, notes }: ManuscriptTable, writing: Writing) {
  const head = columns.map(({ label }) => markdownText(label));
  const rule = columns.map(({ align }) => (align === "end" ? "---:" : "---"));
  const body = rows.map((row) => columns.map((_, place) => line(row[place] ?? [], writing)));
  const table = [head, rule, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const below = notes.map((runs) => blockStart(line(runs, writing)));
  return [`<b>${markdownText(caption)}</b>`, table, ...below].join("\n\n");
}

function line(runs: readonly Run[], { footnotes }: Writing): string {
  return markdownRuns(runs, (note) => `[^${footnotes.add(note)}]`);
}

function notesMarkdown({ footnotes }: Writing): string[] {
  return footnotes.all().map((runs, place) => {
    return `[^${place + 1}]: ${blockStart(markdownRuns(runs, () => ""))}`;
  });
}

function picturesMarkdown({ pictures }: Writing): string[] {
  return pictures.map((picture, place) => `[picture-${place + 1}]: ${pictureAddress(picture)}`);
}
