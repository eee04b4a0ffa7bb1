import {
  AlignmentType,
  BorderStyle,
  type IStylesOptions,
  LeaderType,
  LineRuleType,
  TabStopType,
} from "docx";

/**
 * Calibri and Cambria: in every Word since 2007, and LibreOffice and Google Docs have typefaces of the same widths
 * (Carlito, Caladea), so that lines and pages break alike.
 */
const sans = "Calibri";
const serif = "Cambria";
const grey = "595959";
const rule = "B9B4A8";

/** Sizes are in half points. */
export function documentStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: sans, size: 22, language: { value: proofingLanguage(language) } },
        paragraph: { spacing: lines(269, { after: 120 }) },
      },
      title: {
        run: { font: serif, size: 44, bold: true },
        paragraph: { spacing: lines(240, { before: 240, after: 80 }), keepNext: true },
      },
      heading1: heading(32, 360, 120),
      heading2: heading(26, 280, 80),
      heading3: heading(23, 220, 60),
      caption: {
        run: { bold: true, size: 20 },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: "1A4E8A", underline: {} } },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: lines(240, { after: 40 }) },
      },
    },
    paragraphStyles: [...textStyles, ...tableStyles, ...contentsStyles],
  };
}

const basedOnNormal = { basedOn: "Normal", quickFormat: true } as const;

const textStyles: NonNullable<IStylesOptions["paragraphStyles"]> = [
  {
    ...basedOnNormal,
    id: "Subtitle",
    name: "Subtitle",
    run: { size: 25, color: grey },
    paragraph: { spacing: { after: 320 } },
  },
  { ...basedOnNormal, id: "Own", name: "Own text" },
  {
    ...basedOnNormal,
    id: "ContentsTitle",
    name: "Contents title",
    run: { font: serif, size: 32, bold: true },
    paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
  },
  {
    ...basedOnNormal,
    id: "Assessment",
    name: "Own assessment",
    paragraph: { shading: { type: "clear", fill: "F4F1EA" }, indent: { left: 113, right: 113 } },
  },
  {
    ...basedOnNormal,
    id: "Quote",
    name: "Quote",
    paragraph: {
      indent: { left: 400, right: 200 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: rule } },
    },
  },
  {
    ...basedOnNormal,
    id: "SmallPrint",
    name: "Small print",
    run: { size: 18, color: grey },
    paragraph: { spacing: lines(245, { after: 60 }) },
  },
  {
    ...basedOnNormal,
    id: "PictureCaption",
    name: "Picture caption",
    run: { size: 18, color: grey },
    paragraph: { spacing: lines(245, { after: 240 }) },
  },
  { ...basedOnNormal, id: "RunningTitle", name: "Running title", run: { size: 17, color: grey } },
];

const tableStyles: NonNullable<IStylesOptions["paragraphStyles"]> = [
  tableStyle("TableText", "Table text", 18),
  tableStyle("TableTextSmall", "Table text small", 16),
  tableStyle("TableTextTight", "Table text tight", 14),
];

/** The styles by which Word and LibreOffice know the lines of a table of contents. */
const contentsStyles: NonNullable<IStylesOptions["paragraphStyles"]> = [1, 2].map((level) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: "Normal",
  next: "Normal",
  run: { bold: level === 1 },
  paragraph: {
    spacing: lines(250, { before: level === 1 ? 80 : 0, after: 20 }),
    indent: { left: (level - 1) * 280, right: 600 },
    tabStops: [{ type: TabStopType.RIGHT, position: 9638, leader: LeaderType.DOT }],
  },
}));

function tableStyle(id: string, name: string, size: number) {
  return {
    ...basedOnNormal,
    id,
    name,
    run: { size },
    paragraph: { spacing: lines(240, { after: 0 }), alignment: AlignmentType.START },
  };
}

function heading(size: number, before: number, after: number) {
  return {
    run: { font: serif, size, bold: true },
    paragraph: { spacing: lines(250, { before, after }), keepNext: true, keepLines: true },
  };
}

/** Lines of `height` 240ths of what the type needs, said outright: LibreOffice else cuts pictures off at the height of a line. */
function lines(height: number, around: { before?: number; after: number }) {
  return { ...around, line: height, lineRule: LineRuleType.AUTO };
}

/** Word checks spelling only for a language of a place; the United Nations write English as in Britain. */
function proofingLanguage(language: string): string {
  return language === "en" ? "en-GB" : language;
}
