import type { DatabaseSync } from "node:sqlite";
import type { Observation } from "#lib/observations/observation";
import type { ObservationRecords } from "#lib/observations/store";

type StoredPassage = Readonly<{ heading: string | null; text: string; record: string }>;
type Translations = Observation["translations"];

/** A page about one State reads the same observations several times, and the pages of a State are asked for together. */
const mostKept = 1024;

/**
 * The observations of an opened release, read row by row when they are asked for. The last ones read stay at hand: a release
 * never changes.
 */
export function passageRecords(db: DatabaseSync): ObservationRecords {
  const byRow = db.prepare("SELECT heading, text, record FROM passage WHERE n = ?");
  const byId = db.prepare("SELECT n FROM passage WHERE id = ?");
  const translationsOf = openTranslations(db);
  const kept = new Map<number, Observation>();
  return {
    rowOf: (id) => byId.get(id)?.n as number | undefined,
    read: (rows) => rows.map(readRow),
  };

  function readRow(row: number): Observation {
    const known = kept.get(row);
    if (known !== undefined) return known;
    const stored = byRow.get(row) as StoredPassage | undefined;
    const observation = storedObservation(stored, row, translationsOf(row));
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
  const translationsOf = openTranslations(db);
  for (const row of all.iterate()) {
    const n = Number(row.n);
    yield storedObservation(row as StoredPassage, n, translationsOf(n));
  }
}

/** A release without a translation, or of a layout that knew none, is not asked for each row. */
function openTranslations(db: DatabaseSync): (row: number) => Translations {
  const table = "SELECT 1 FROM sqlite_schema WHERE name = 'passage_translation'";
  if (db.prepare(table).get() === undefined) return () => [];
  if (db.prepare("SELECT 1 FROM passage_translation LIMIT 1").get() === undefined) return () => [];
  const ofRow = db.prepare("SELECT language, heading, text FROM passage_translation WHERE n = ?");
  return (row) => ofRow.all(row).map((each) => ({ ...each }) as Translations[number]);
}

function storedObservation(
  stored: StoredPassage | undefined,
  row: number,
  translations: Translations,
): Observation {
  if (stored === undefined) throw new RangeError(`The release holds no observation in row ${row}.`);
  const record = JSON.parse(stored.record) as Omit<Observation, "heading" | "text">;
  const text = record.origin === "imported" ? stored.text : null;
  return { ...record, heading: stored.heading, text, translations };
}
