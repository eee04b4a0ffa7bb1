import type { Block, Manuscript } from "#lib/manuscript/manuscript";

type Heading = Extract<Block, { kind: "heading" }>;

/** The headings in order, each with a name to point at: "section-3". */
export function headingAnchors({ blocks }: Manuscript): ReadonlyMap<Block, string> {
  const headings = blocks.filter(isHeading);
  return new Map(headings.map((heading, place) => [heading, `section-${place + 1}`]));
}

function isHeading(block: Block): block is Heading {
  return block.kind === "heading";
}

/** The headings that contents name: those of the first two levels, so that they stay an overview. */
export function contentsHeadings(blocks: readonly Block[]): readonly Heading[] {
  return blocks.filter(isHeading).filter(({ level }) => level <= 2);
}
