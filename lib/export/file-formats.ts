/** More rows than these no word processor opens in comfort: text files of lists stop there. */
export const mostRowsOfText = 5000;

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
