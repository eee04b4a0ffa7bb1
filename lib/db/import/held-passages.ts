import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { lineOfRow, printOfLine } from "#lib/db/import/stored-line";
import { importedObservations } from "#lib/db/passage-records";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import type { Observation } from "#lib/observations/observation";

/** The imported passages of the live release. */
export type HeldPassages = Readonly<{
  /** Id and print of each, in the order of its rows. */
  prints(): Iterable<readonly [id: string, print: string]>;
  observations(): Iterable<Observation>;
  close(): void;
}>;

const nothing: HeldPassages = { prints: () => [], observations: () => [], close: () => {} };

export function openHeldPassages(home: string): HeldPassages {
  const release = currentReleaseId(home);
  if (release === null || !existsSync(releaseFile(home, release))) return nothing;
  const db = new DatabaseSync(releaseFile(home, release), { readOnly: true });
  return {
    prints: () => printsOf(db),
    observations: () => importedObservations(db),
    close: () => db.close(),
  };
}

type Row = Readonly<{ id: string; heading: string | null; text: string; record: string }>;

function* printsOf(db: DatabaseSync): Generator<readonly [id: string, print: string]> {
  const hasPassages = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'passage'").get();
  if (hasPassages === undefined) return;
  const rows = db.prepare(
    `SELECT id, heading, text, record FROM passage WHERE instr(record, '"origin":"imported"') > 0 ORDER BY n`,
  );
  for (const row of rows.iterate()) {
    const { id, heading, text, record } = row as Row;
    yield [id, printOfLine(lineOfRow(heading, text, record))];
  }
}
