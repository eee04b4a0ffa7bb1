/**
 * A text on its way into Word, Markdown or HTML: written once, in blocks, by whoever has something to say; each writer
 * puts the same blocks down in its own form.
 */
export type Manuscript = Readonly<{
  title: string;
  /** Under the title: the State, the day, the release. */
  subtitle: string | null;
  /** BCP 47: "en". */
  language: string;
  /** Wide tables want the page turned. */
  orientation: "portrait" | "landscape";
  blocks: readonly Block[];
}>;

export type Block = Readonly<
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; runs: readonly Run[]; role?: ParagraphRole }
  | { kind: "list"; items: readonly (readonly Run[])[] }
  | { kind: "table"; table: ManuscriptTable }
  | { kind: "picture"; picture: ManuscriptPicture }
  /** The place of the table of contents, which Word fills from the headings. */
  | { kind: "contents"; title: string }
  | { kind: "page-break" }
>;

/** `own`: the user's words; `assessment`: the user's judgement; `quote`: official text; `note`: small print. */
export type ParagraphRole = "body" | "own" | "assessment" | "quote" | "note";

/** A piece of text; its footnote stands after it. */
export type Run = Readonly<{
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
  footnote?: readonly Run[];
}>;

export type ManuscriptTable = Readonly<{
  caption: string;
  columns: readonly Readonly<{ label: string; align: "start" | "end" }>[];
  rows: readonly (readonly (readonly Run[])[])[];
  /** Sources, verification, coverage, link. */
  notes: readonly (readonly Run[])[];
}>;

export type ManuscriptPicture = Readonly<{
  svg: string;
  /** The same picture as PNG at twice its size, base64; `null` where none could be drawn. */
  pngBase64: string | null;
  width: number;
  height: number;
  /** What a reader who does not see it is told. */
  alt: string;
  caption: string;
}>;
