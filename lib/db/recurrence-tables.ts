import type { DatabaseSync } from "node:sqlite";
import type { Facts } from "#data/catalogue";
import { keepGarbageSmall } from "#lib/db/keep-garbage-small";
import { passageRecords } from "#lib/db/passage-records";
import type { Observation } from "#lib/observations/observation";
import { passageGrouper } from "#lib/recurrence/group-all";
import { documentsOfFacts, type Recurrence } from "#lib/recurrence/recurrence";
import type { RecurrenceGroup } from "#lib/recurrence/recurrence-group";

/** Groups the passages of a release under construction. */
export type RecurrenceWriter = Readonly<{
  /** Takes the next row of the passages. */
  add(observation: Observation): void;
  /** Groups State by State, so that the texts of one are held at a time, and writes the groups. */
  finish(): void;
}>;

/** Writes into `db` the groups of the passages that stand in `passages`, as a rule the same database. */
export function openRecurrenceWriter(
  db: DatabaseSync,
  facts: Pick<Facts, "documents">,
  passages: DatabaseSync = db,
): RecurrenceWriter {
  db.exec("CREATE TABLE recurrence (country TEXT PRIMARY KEY, groups TEXT NOT NULL) STRICT");
  const grouper = passageGrouper(documentsOfFacts(facts));
  const rowsOf = new Map<string, number[]>();
  let row = 0;
  return {
    add(observation) {
      grouper.count(observation);
      for (const iso3 of observation.countries) {
        const rows = rowsOf.get(iso3);
        if (rows === undefined) rowsOf.set(iso3, [row]);
        else rows.push(row);
      }
      row += 1;
    },
    finish() {
      keepGarbageSmall();
      const { read } = passageRecords(passages);
      const insert = db.prepare("INSERT INTO recurrence VALUES (?, ?)");
      for (const [iso3, rows] of rowsOf) {
        const groups = grouper.groupsOf(iso3, read(rows));
        if (groups.length > 0) insert.run(iso3, JSON.stringify(groups));
      }
    },
  };
}

/** Parsed groups of the States asked for last. */
const keptStates = 8;

/** The groups of an opened release, read when a State is asked for. */
export function readRecurrence(db: DatabaseSync): Recurrence {
  const read = db.prepare("SELECT groups FROM recurrence WHERE country = ?");
  const kept = new Map<string, readonly RecurrenceGroup[]>();
  return {
    groupsOf(iso3) {
      const groups = kept.get(iso3) ?? parseGroups(read.get(iso3)?.groups);
      kept.delete(iso3);
      kept.set(iso3, groups);
      for (const oldest of kept.keys()) if (kept.size > keptStates) kept.delete(oldest);
      return groups;
    },
  };
}

function parseGroups(stored: unknown): readonly RecurrenceGroup[] {
  return typeof stored === "string" ? (JSON.parse(stored) as readonly RecurrenceGroup[]) : [];
}
