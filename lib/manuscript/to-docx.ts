import {
  AlignmentType,
  Document,
  type FileChild,
  type INumberingOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
} from "docx";
import { contentsBlocks, headingBlock } from "#lib/manuscript/docx/contents";
import { coreProperties } from "#lib/manuscript/docx/core-properties";
import {
  beginsRightToLeft,
  inline,
  inlineOfNote,
  type Numbering,
  startNumbering,
} from "#lib/manuscript/docx/inline";
import {
  type Orientation,
  pageNumbers,
  pageProperties,
  runningTitle,
} from "#lib/manuscript/docx/page";
import { pictureBlocks } from "#lib/manuscript/docx/picture";
import { documentStyles } from "#lib/manuscript/docx/styles";
import { tableBlocks } from "#lib/manuscript/docx/table";
import { clearZipDates } from "#lib/manuscript/docx/zip-dates";
import { gatherFootnotes } from "#lib/manuscript/footnotes";
import type { Block, Manuscript, ParagraphRole, Run } from "#lib/manuscript/manuscript";
import { cleanText, plainText } from "#lib/manuscript/plain-text";
import { sheetsOf } from "#lib/manuscript/sheets";

/**
 * A manuscript as a Word file on A4: headings, footnotes, tables, pictures, lists and contents as Word itself has them.
 * The same manuscript gives the same bytes, and no byte tells who wrote it, when, or where.
 */
export async function manuscriptToDocx(manuscript: Manuscript): Promise<Uint8Array> {
  const document = documentOf(manuscript);
  const core = { path: "docProps/core.xml", data: coreProperties(manuscript) };
  return clearZipDates(new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core])));
}

function documentOf(manuscript: Manuscript): Document {
  const numbering = startNumbering(gatherFootnotes());
  const sections = sectionsOf(manuscript, numbering);
  const hasContents = manuscript.blocks.some(({ kind }) => kind === "contents");
  return new Document({
    title: cleanText(manuscript.title),
    styles: documentStyles(manuscript.language),
    numbering: bullets,
    sections,
    footnotes: footnotesOf(numbering),
    ...(hasContents && { features: { updateFields: true } }),
  });
}

function sectionsOf(manuscript: Manuscript, numbering: Numbering): ISectionOptions[] {
  const { blocks } = manuscript;
  const sheets = sheetsOf(manuscript);
  const first = { orientation: manuscript.orientation, blocks: [] };
  return (sheets.length === 0 ? [first] : sheets).map((sheet, place) => {
    const turned = sheet.orientation;
    const children = sheet.blocks.flatMap((block, at) =>
      blockOf(block, { orientation: turned, numbering, all: blocks, before: sheet.blocks[at - 1] }),
    );
    return {
      properties: pageProperties(turned, place === 0),
      headers: { default: runningTitle(manuscript.title) },
      footers: { default: pageNumbers(), first: pageNumbers() },
      children: place === 0 ? [...titleBlocks(manuscript, numbering), ...children] : children,
    };
  });
}

function titleBlocks({ title, subtitle }: Manuscript, numbering: Numbering): FileChild[] {
  const line = (style: string, text: string) =>
    new Paragraph({ style, children: inline([{ text }], numbering) });
  return [line("Title", title), ...(subtitle === null ? [] : [line("Subtitle", subtitle)])];
}

type Writing = Readonly<{
  orientation: Orientation;
  numbering: Numbering;
  all: readonly Block[];
  /** The block before, on the same sheets. */
  before: Block | undefined;
}>;

/** A heading after a page break begins the page itself: a break of its own would leave an empty page behind a full one. */
function blockOf(block: Block, writing: Writing): FileChild[] {
  if (writing.before?.kind !== "page-break" || block.kind === "page-break")
    return blockAlone(block, writing);
  if (block.kind === "heading") return [headingBlock(block, writing.numbering, true)];
  return [new Paragraph({ children: [new PageBreak()] }), ...blockAlone(block, writing)];
}

function blockAlone(block: Block, writing: Writing): FileChild[] {
  const { orientation, numbering, all } = writing;
  switch (block.kind) {
    case "heading":
      return [headingBlock(block, numbering, false)];
    case "paragraph":
      return [paragraphOf(block, writing)];
    case "list":
      return block.items.map((runs) => listItem(runs, numbering));
    case "table":
      return tableBlocks(block.table, orientation, numbering);
    case "picture":
      return pictureBlocks(block.picture, orientation, numbering);
    case "contents":
      return contentsBlocks(block.title, all);
    case "page-break":
      return [];
  }
}

function styleOf(role: ParagraphRole = "body"): string {
  const styles = {
    body: "Normal",
    own: "Own",
    assessment: "Assessment",
    quote: "Quote",
    note: "SmallPrint",
  } as const;
  return styles[role];
}

/** Small print right below a heading belongs to it: both stay with what follows. */
function paragraphOf(
  { runs, role }: Extract<Block, { kind: "paragraph" }>,
  { numbering, before }: Writing,
): Paragraph {
  return new Paragraph({
    style: styleOf(role),
    ...(role === "note" && before?.kind === "heading" && { keepNext: true }),
    ...direction(runs),
    children: inline(runs, numbering),
  });
}

function listItem(runs: readonly Run[], numbering: Numbering): Paragraph {
  return new Paragraph({
    style: "ListParagraph",
    numbering: { reference: "bullets", level: 0 },
    ...direction(runs),
    children: inline(runs, numbering),
  });
}

function direction(runs: readonly Run[]): { bidirectional?: true } {
  return beginsRightToLeft(plainText(runs)) ? { bidirectional: true } : {};
}

function footnotesOf(
  numbering: Numbering,
): Readonly<Record<string, { children: readonly Paragraph[] }>> {
  const notes = numbering.footnotes.all().map((runs, place) => {
    const paragraph = new Paragraph({
      style: "FootnoteText",
      ...direction(runs),
      children: inlineOfNote([{ text: " " }, ...runs], numbering),
    });
    return [String(place + 1), { children: [paragraph] }] as const;
  });
  return Object.fromEntries(notes);
}

const bullets: INumberingOptions = {
  config: [
    {
      reference: "bullets",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "\u2022",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 240 } } },
        },
      ],
    },
  ],
};
