import {
  AlignmentType,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { Manuscript } from "#lib/manuscript/manuscript";
import { cleanText } from "#lib/manuscript/plain-text";

export type Orientation = Manuscript["orientation"];

/** Twentieths of a point: A4. */
const paper = { short: 11906, long: 16838 } as const;
/** 20 mm; 15 mm where the page is turned for what is wide. */
const margins = { portrait: 1134, landscape: 850 } as const;

/** How wide text runs, in twentieths of a point. */
export const textWidth = {
  portrait: paper.short - 2 * margins.portrait,
  landscape: paper.long - 2 * margins.landscape,
} as const;

/** How tall a picture may stand so that its caption finds room below it, in pixels of 1/96 inch. */
export const mostPictureHeight = { portrait: 820, landscape: 480 } as const;

/** A sheet of A4, turned or not. The first one carries no running title, since it has the title itself. */
export function pageProperties(
  orientation: Orientation,
  isFirst: boolean,
): ISectionPropertiesOptions {
  const { short, long } = paper;
  const margin = margins[orientation];
  const turn = orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  return {
    page: {
      // docx swaps the sides itself where the page is turned.
      size: { width: short, height: long, orientation: turn },
      margin: {
        top: margin,
        right: margin,
        bottom: margin,
        left: margin,
        header: 600,
        footer: 600,
      },
    },
    titlePage: isFirst,
  };
}

export function runningTitle(title: string): Header {
  return new Header({
    children: [
      new Paragraph({ style: "RunningTitle", children: [new TextRun({ text: cleanText(title) })] }),
    ],
  });
}

/** "3 / 12", a field each. */
export function pageNumbers(): Footer {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  return new Footer({
    children: [
      new Paragraph({
        style: "RunningTitle",
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [CURRENT, " / ", TOTAL_PAGES] })],
      }),
    ],
  });
}
