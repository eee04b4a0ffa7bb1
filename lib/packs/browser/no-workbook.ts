/** As on the server. */
export const mostSheetRows = 1_048_575;

/** Workbooks are written as streams of Node, which a browser does not have; the answer breaks off. */
export function xlsxOfRows(): never {
  throw new Error("Workbooks are written by the server.");
}
