import { xmlText } from "#lib/html/xml-text";
import type { Run } from "#lib/manuscript/manuscript";

/** Text as every form writes it: breaks of all systems as one, what no document can hold shown as a lost character. */
export function cleanText(text: string): string {
  return xmlText(text).replaceAll(/\r\n?/g, "\n");
}

/** The words of runs without their looks and footnotes. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => cleanText(text)).join("");
}
