import {
  ConcreteHyperlink,
  FootnoteReferenceRun,
  type IContext,
  type IXmlableObject,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import type { Footnotes } from "#lib/manuscript/footnotes";
import type { Run } from "#lib/manuscript/manuscript";
import { cleanText } from "#lib/manuscript/plain-text";
import { safeHref } from "#lib/manuscript/safe-href";

const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** A link whose place in the package is named by its address: docx names it by chance, and no file is like another. */
class WebLink extends ConcreteHyperlink {
  readonly address: string;

  constructor(children: readonly ParagraphChild[], address: string, id: string) {
    super(children, id);
    this.address = address;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { Relationships } = context.viewWrapper;
    Relationships.addRelationship(this.linkId, hyperlink, this.address, "External");
    return super.prepForXml(context);
  }
}

/** What is numbered from 1 while a document is written. */
export type Numbering = Readonly<{
  footnotes: Footnotes;
  nextLink(): number;
  nextPicture(): number;
  nextHeading(): number;
}>;

export function startNumbering(footnotes: Footnotes): Numbering {
  return {
    footnotes,
    nextLink: counter(),
    nextPicture: counter(),
    nextHeading: counter(),
  };
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

/** Runs as Word writes them: bold, italic, links, footnote marks, line breaks, tabs, text from right to left. */
export function inline(runs: readonly Run[], numbering: Numbering): ParagraphChild[] {
  return runs.flatMap((run) => {
    const { footnote } = run;
    const mark =
      footnote === undefined ? [] : [new FootnoteReferenceRun(numbering.footnotes.add(footnote))];
    return [...inlineOfRun(run, numbering), ...mark];
  });
}

/** As `inline`, for a footnote: Word has no footnotes of footnotes. */
export function inlineOfNote(runs: readonly Run[], numbering: Numbering): ParagraphChild[] {
  return runs.flatMap((run) => inlineOfRun(run, numbering));
}

function inlineOfRun(run: Run, numbering: Numbering): ParagraphChild[] {
  const address = safeHref(run.href);
  const pieces = piecesOf(cleanText(run.text), {
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    ...(address !== null && { style: "Hyperlink" }),
  });
  return address === null ? pieces : [new WebLink(pieces, address, `Link${numbering.nextLink()}`)];
}

type Look = Readonly<{ bold?: boolean; italics?: boolean; style?: string }>;

/** One run for each stretch of text: Word takes breaks, tabs and directions as marks, not as characters. */
function piecesOf(text: string, look: Look): TextRun[] {
  return text.split(/([\n\t])/).flatMap((piece) => {
    if (piece === "\n") return [new TextRun({ ...look, break: 1 })];
    if (piece === "\t") return [new TextRun({ ...look, children: [new Tab()] })];
    return directionsOf(piece).map(
      ({ words, isRightToLeft }) =>
        new TextRun({ ...look, text: words, ...(isRightToLeft && { rightToLeft: true }) }),
    );
  });
}

const rightToLeft =
  "\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}";
const stretch = new RegExp(`([${rightToLeft}](?:[^\\p{L}\\p{N}]*[${rightToLeft}])*)`, "u");
const firstLetter = new RegExp(`^[^\\p{L}]*[${rightToLeft}]`, "u");

function directionsOf(text: string): { words: string; isRightToLeft: boolean }[] {
  return text
    .split(stretch)
    .map((words, place) => ({ words, isRightToLeft: place % 2 === 1 }))
    .filter(({ words }) => words !== "");
}

/** Whether a paragraph begins with a letter of a script written from right to left. */
export function beginsRightToLeft(text: string): boolean {
  return firstLetter.test(text);
}
