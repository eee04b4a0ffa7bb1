/** Collects the text of a shared string or of a cell, run by run, without the readings that stand above it. */
export type TextCollector = Readonly<{
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
  /** The text so far, and begins anew. */
  take(): string;
}>;

/** A text of many runs: no cell of Excel holds a hundredth of it. */
const mostCharacters = 4_000_000;

/** @throws {Error} from `text`, where a text grows beyond measure. */
export function textCollector(): TextCollector {
  let runs: string[] = [];
  let characters = 0;
  let inText = false;
  let inReading = false;
  return {
    open(name) {
      if (name === "rPh") inReading = true;
      else if (name === "t" || name === "v") inText = !inReading;
    },
    text(text) {
      if (!inText) return;
      runs.push(text);
      characters += text.length;
      if (characters > mostCharacters) {
        throw new Error(`a text has more than ${mostCharacters} characters`);
      }
    },
    close(name) {
      if (name === "rPh") inReading = false;
      else if (name === "t" || name === "v") inText = false;
    },
    take() {
      const text = runs.length === 1 ? (runs[0] ?? "") : runs.join("");
      runs = [];
      characters = 0;
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
