import type { HeldPassages } from "#lib/db/import/held-passages";
import type { ImportReport } from "#lib/db/import/import-report";
import type { PassageSpool } from "#lib/db/import/passage-spool";

export type Comparison = Readonly<{
  added: number;
  updated: number;
  unchanged: number;
  vanished: number;
}>;

/**
 * Holds the passages of a file against those of the live release. Each that differs is written into the report; new ones
 * only where something was held before, since otherwise all are new.
 */
export function compareHeld(
  spool: PassageSpool,
  held: HeldPassages,
  report: ImportReport,
): Comparison {
  const known = new Set<string>();
  let updated = 0;
  let vanished = 0;
  for (const [id, print] of held.prints()) {
    const now = spool.printOf(id);
    if (now === undefined) vanished += 1;
    else known.add(id);
    if (now !== undefined && now !== print) updated += 1;
    if (now !== print) report.change(now === undefined ? "vanished" : "updated", id);
  }
  if (known.size + vanished > 0) {
    for (const [id] of spool.prints()) if (!known.has(id)) report.change("new", id);
  }
  const added = spool.count() - known.size;
  return { added, updated, unchanged: known.size - updated, vanished };
}
