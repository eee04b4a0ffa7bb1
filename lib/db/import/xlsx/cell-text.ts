/** Collects the text of a shared string or of a cell, run by run, without the readings that stand above it. */
export type TextCollector = Readonly<{
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
  /** The text so far, and begins anew. */
  take(): string;
}>;

export function textCollector(): TextCollector {
  let runs: string[] = [];
  let inText = false;
  let inReading = false;
  return {
    open(name) {
      if (name === "rPh") inReading = true;
      else if (name === "t" || name === "v") inText = !inReading;
    },
    text(text) {
      if (inText) runs.push(text);
    },
    close(name) {
      if (name === "rPh") inReading = false;
      else if (name === "t" || name === "v") inText = false;
    },
    take() {
      const text = runs.length === 1 ? (runs[0] ?? "") : runs.join("");
      runs = [];
      return text;
    },
  };
}

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML cannot hold stand in a workbook as `_x000D_`. */
export function unescapeCell(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escaped, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
