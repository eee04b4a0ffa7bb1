import type { DatabaseSync } from "node:sqlite";
import type { Observation } from "#lib/observations/observation";
import type { ObservationRecords } from "#lib/observations/store";

type StoredPassage = Readonly<{ heading: string | null; text: string; record: string }>;

/** The observations of an opened release, read row by row when they are asked for. */
export function passageRecords(db: DatabaseSync): ObservationRecords {
  const byRow = db.prepare("SELECT heading, text, record FROM passage WHERE n = ?");
  const byId = db.prepare("SELECT n FROM passage WHERE id = ?");
  return {
    rowOf: (id) => byId.get(id)?.n as number | undefined,
    read: (rows) =>
      rows.map((row) => storedObservation(byRow.get(row) as StoredPassage | undefined, row)),
  };
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
