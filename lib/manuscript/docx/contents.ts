import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TextRun,
} from "docx";
import { beginsRightToLeft, inline, type Numbering } from "#lib/manuscript/docx/inline";
import { contentsHeadings } from "#lib/manuscript/heading-anchors";
import type { Block } from "#lib/manuscript/manuscript";
import { cleanText } from "#lib/manuscript/plain-text";

type Heading = Extract<Block, { kind: "heading" }>;

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A bookmark numbered within its document: docx counts those of all documents together, and no file is like another. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(number: number, children: readonly ParagraphChild[]) {
    super({ id: bookmarkOf(number), children });
    this.start = new BookmarkStart(bookmarkOf(number), number);
    this.end = new BookmarkEnd(number);
  }
}

/** A heading in Word's own style, with a mark that the contents point at. */
export function headingBlock(
  heading: Heading,
  numbering: Numbering,
  beginsPage: boolean,
): Paragraph {
  const number = numbering.nextHeading();
  return new Paragraph({
    heading: levels[heading.level],
    ...(beginsPage && { pageBreakBefore: true }),
    ...(beginsRightToLeft(heading.text) && { bidirectional: true }),
    children: [new NumberedBookmark(number, inline([{ text: heading.text }], numbering))],
  });
}

/**
 * A field of the headings, written out so that it is never empty. The numbers of the pages are Word's to fill in, which it
 * offers when it opens the file: nobody else knows them.
 */
export function contentsBlocks(title: string, blocks: readonly Block[]): FileChild[] {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const numbers = new Map<Block, number>(headings.map((block, place) => [block, place + 1]));
  const entries = contentsHeadings(blocks).map((heading) => ({
    title: cleanText(heading.text).replaceAll(/[\n\t]/g, " "),
    level: heading.level,
    href: bookmarkOf(numbers.get(heading) ?? 0),
  }));
  const heading = new Paragraph({
    style: "ContentsTitle",
    children: [new TextRun({ text: cleanText(title) })],
  });
  const field = new TableOfContents(cleanText(title), {
    hyperlink: true,
    headingStyleRange: "1-2",
    cachedEntries: entries,
  });
  return [heading, field];
}

/** Word takes away marks of this name when it renews the contents. */
function bookmarkOf(number: number): string {
  return `_Toc${String(number).padStart(9, "0")}`;
}
