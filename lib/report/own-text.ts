import type { Block, ParagraphRole, Run } from "#lib/manuscript/manuscript";

/** What a user wrote, a paragraph for each part between empty lines; the label, if any, stands before the first. */
export function ownText(text: string, role: ParagraphRole, label?: string): Block[] {
  const parts = text
    .split(/\r?\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.map((part, place) => {
    const before: Run[] =
      label === undefined || place > 0 ? [] : [{ text: label, bold: true }, { text: " " }];
    return { kind: "paragraph", role, runs: [...before, { text: part }] };
  });
}
