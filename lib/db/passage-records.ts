import type { DatabaseSync } from "node:sqlite";
import type { Observation } from "#lib/observations/observation";
import type { ObservationRecords } from "#lib/observations/store";

type StoredPassage = Readonly<{ heading: string | null; text: string; record: string }>;

/** A page about one State reads the same observations several times, and the pages of a State are asked for together. */
const mostKept = 1024;

/**
 * The observations of an opened release, read row by row when they are asked for. The last ones read stay at hand: a release
 * never changes.
 */
export function passageRecords(db: DatabaseSync): ObservationRecords {
  const byRow = db.prepare("SELECT heading, text, record FROM passage WHERE n = ?");
  const byId = db.prepare("SELECT n FROM passage WHERE id = ?");
  const kept = new Map<number, Observation>();
  return {
    rowOf: (id) => byId.get(id)?.n as number | undefined,
    read: (rows) => rows.map(readRow),
  };

  function readRow(row: number): Observation {
    const known = kept.get(row);
    if (known !== undefined) return known;
    const observation = storedObservation(byRow.get(row) as StoredPassage | undefined, row);
    if (kept.size === mostKept) kept.clear();
    kept.set(row, observation);
    return observation;
  }
}

/** The imported observations of a release, one after the other, for a release that takes them over. */
export function* importedObservations(db: DatabaseSync): Generator<Observation> {
  const all = db.prepare(
    'SELECT n, heading, text, record FROM passage WHERE record LIKE \'%"origin":"imported"%\' ORDER BY n',
  );
  for (const row of all.iterate()) yield storedObservation(row as StoredPassage, Number(row.n));
}

function storedObservation(stored: StoredPassage | undefined, row: number): Observation {
  if (stored === undefined) throw new RangeError(`The release holds no observation in row ${row}.`);
  const record = JSON.parse(stored.record) as Omit<Observation, "heading" | "text">;
  const text = record.origin === "imported" ? stored.text : null;
  return { ...record, heading: stored.heading, text };
}
