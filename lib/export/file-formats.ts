/**
 * Text files of lists stop here: no word processor opens more in comfort, and a Word file is made whole in memory, 2,000
 * rows of 21 columns in 370 MB and 1.8 s, 5,000 in 900 MB and 7.5 s.
 */
export const mostRowsOfText = 2000;

type FileFormat = Readonly<{
  /** Its word: messages `table.formats`. */
  key: "csv" | "excelCsv" | "xlsx" | "docx" | "md" | "json" | "html" | "bib" | "ris" | "csl";
  extension: string;
  query?: string;
  /** A text, which takes up to `mostRowsOfText` rows. */
  forText?: true;
  /** References to what the rows are. */
  cites?: true;
}>;

export type FileFormatKey = FileFormat["key"];

/** The files that a list can be had as, in the order of the menu. */
export const fileFormats: readonly FileFormat[] = [
  { key: "csv", extension: "csv" },
  { key: "excelCsv", extension: "csv", query: "bom=1" },
  { key: "xlsx", extension: "xlsx" },
  { key: "docx", extension: "docx", forText: true },
  { key: "md", extension: "md", forText: true },
  { key: "json", extension: "json" },
  { key: "html", extension: "html", forText: true },
  { key: "bib", extension: "bib", cites: true },
  { key: "ris", extension: "ris", cites: true },
  { key: "csl", extension: "csl.json", cites: true },
];

/** The address of another form of the file at `csvHref`: "/export/main.csv?a=b" gives "/export/main.xlsx?a=b". */
export function fileAddress(csvHref: string, extension: string, query?: string): string {
  const [path = "", own = ""] = csvHref.split("?");
  const all = [own, query].filter(Boolean).join("&");
  return `${path.replace(/\.csv$/, "")}.${extension}${all === "" ? "" : `?${all}`}`;
}
