import type { Block, Manuscript } from "#lib/manuscript/manuscript";
import { isWide } from "#lib/manuscript/table-layout";

type Orientation = Manuscript["orientation"];

/** Blocks that stand on sheets turned the same way. */
export type Sheets = Readonly<{ orientation: Orientation; blocks: readonly Block[] }>;

/** In an upright text a table too wide for the page gets turned sheets of its own, with the headings right above it. */
export function sheetsOf({ orientation, blocks }: Manuscript): readonly Sheets[] {
  if (orientation === "landscape") return [{ orientation, blocks }];
  const sheets: { orientation: Orientation; blocks: Block[] }[] = [
    { orientation: "portrait", blocks: [] },
  ];
  for (const block of blocks) {
    const turn = block.kind === "table" && isWide(block.table) ? "landscape" : "portrait";
    const current = sheets.at(-1);
    if (current === undefined || current.orientation !== turn) {
      const leading = turn === "landscape" ? takeLeading(current?.blocks ?? []) : [];
      sheets.push({ orientation: turn, blocks: [...leading, block] });
    } else current.blocks.push(block);
  }
  return sheets.filter((sheet) => sheet.blocks.some(({ kind }) => kind !== "page-break"));
}

/** Takes from the end what leads to the next block: headings, small print, and a page break that a new sheet makes needless. */
function takeLeading(blocks: Block[]): Block[] {
  const leads = (block: Block) =>
    block.kind === "heading" || (block.kind === "paragraph" && block.role === "note");
  let from = blocks.length;
  while (from > 0 && leads(blocks[from - 1] as Block)) from -= 1;
  const leading = blocks.splice(from);
  if (blocks.at(-1)?.kind === "page-break") blocks.pop();
  return leading;
}
