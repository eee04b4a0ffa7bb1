import type { HeldPassages } from "#lib/db/import/held-passages";
import type { ImportReport } from "#lib/db/import/import-report";
import { type JoinRule, joinedPrint, stays, wholePrint } from "#lib/db/import/join-passages";
import type { PassageSpool } from "#lib/db/import/passage-spool";

export type Comparison = Readonly<{
  added: number;
  updated: number;
  unchanged: number;
  vanished: number;
  /** Of the vanished: how many stay. */
  kept: number;
}>;

/**
 * Holds the passages of a file against those of the live release. Each that differs is written into the report; new ones
 * only where something was held before, since otherwise all are new.
 */
export function compareHeld(
  spool: PassageSpool,
  held: HeldPassages,
  rule: JoinRule,
  report: ImportReport,
): Comparison {
  const known = new Set<string>();
  let updated = 0;
  let vanished = 0;
  let kept = 0;
  for (const [id, before] of held.prints()) {
    const now = spool.printsOf(id);
    if (now === undefined) {
      vanished += 1;
      if (stays(before, rule)) kept += 1;
      report.change("vanished", id);
      continue;
    }
    known.add(id);
    if (joinedPrint(now, before, rule) === wholePrint(before)) continue;
    updated += 1;
    report.change("updated", id);
  }
  if (known.size + vanished > 0) {
    for (const [id] of spool.prints()) if (!known.has(id)) report.change("new", id);
  }
  const added = spool.count() - known.size;
  return { added, updated, unchanged: known.size - updated, vanished, kept };
}
