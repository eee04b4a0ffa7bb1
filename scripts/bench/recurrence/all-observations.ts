import type { DatabaseSync } from "node:sqlite";
import { passageRecords } from "#lib/db/passage-records";
import type { Observation } from "#lib/observations/observation";

/** All observations of a release in the order of its rows, read one after the other. */
export function* allObservations(db: DatabaseSync): Generator<Observation> {
  const count = Number(db.prepare("SELECT count(*) AS rows FROM passage").get()?.rows);
  const { read } = passageRecords(db);
  for (let row = 0; row < count; row += 1) yield* read([row]);
}
