import { type Problem, problem } from "#lib/api/problem";
import type { ExportedList } from "#lib/export/exported-list";

/** The rights by all States of the world are 8,000 cells: more is a download, not a picture in a page. */
export const mostEmbeddedCells = 9000;

/** Why a list is too long to be embedded; `null` where it is not. A part of it would be a number without its list. */
export function refuseLong({ subject }: ExportedList): Problem | null {
  const cells = subject.rowCount * subject.table.columns.length;
  if (cells <= mostEmbeddedCells) return null;
  return problem("too-long", subject.words("embed.tooLong", { cells, most: mostEmbeddedCells }));
}
