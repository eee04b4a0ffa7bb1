import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, type DatasetId, datasetIds, type Fact, type Facts } from "#data/catalogue";
import type { Breach } from "#data/checks/breach";

/** The facts as they are, for tests that break one of them. */
export const heldFacts: Facts = Object.fromEntries(
  datasetIds.map((id) => {
    const path = join(import.meta.dirname, "../..", catalogue[id].file);
    return [id, JSON.parse(readFileSync(path, "utf8"))];
  }),
) as unknown as Facts;

/** Facts of which one record was changed, added or taken away, and where a check must see it. */
export interface Broken {
  readonly facts: Facts;
  readonly file: string;
  readonly row: number;
}

/** One guarantee: breaking it makes `check` name the field. */
export interface Case {
  readonly says: string;
  readonly check: (facts: Facts) => Breach[];
  readonly broken: Broken;
  readonly field: string;
}

/** Position of the one record that has all the values of `where`. */
function positionOf<Id extends DatasetId>(id: Id, where: Partial<Fact<Id>>): number {
  const records: readonly Fact<Id>[] = heldFacts[id];
  const entries = Object.entries(where);
  const matches = records.flatMap((record, index) => {
    const fields = record as Readonly<Record<string, unknown>>;
    const same = entries.every(([field, value]) => fields[field] === value);
    return same ? [index] : [];
  });
  const [position] = matches;
  if (position === undefined || matches.length > 1) {
    throw new Error(`${matches.length} records of ${id} match ${JSON.stringify(where)}`);
  }
  return position;
}

function withRecords(id: DatasetId, records: readonly unknown[], row: number): Broken {
  const facts = { ...heldFacts, [id]: records } as Facts;
  return { facts, file: catalogue[id].file, row };
}

/** Facts in which the record that matches `where` has other values. */
export function changed<Id extends DatasetId>(
  id: Id,
  where: Partial<Fact<Id>>,
  values: Partial<Record<keyof Fact<Id>, unknown>>,
): Broken {
  const position = positionOf(id, where);
  const record = { ...heldFacts[id][position], ...values };
  return withRecords(id, heldFacts[id].toSpliced(position, 1, record as never), position + 1);
}

/** Facts with one record more, at the end: a copy of the one that matches `where`, with other values. */
export function added<Id extends DatasetId>(
  id: Id,
  where: Partial<Fact<Id>>,
  values: Partial<Record<keyof Fact<Id>, unknown>> = {},
): Broken {
  const record = { ...heldFacts[id][positionOf(id, where)], ...values };
  const records: readonly unknown[] = [...heldFacts[id], record];
  return withRecords(id, records, records.length);
}

/** Facts without the record that matches `where`; the breach shows at `row` of the file of `seenIn`. */
export function removed<Id extends DatasetId>(
  id: Id,
  where: Partial<Fact<Id>>,
  seenIn: { readonly id: DatasetId; readonly row: number },
): Broken {
  const records = heldFacts[id].toSpliced(positionOf(id, where), 1);
  const { facts } = withRecords(id, records, 0);
  return { facts, file: catalogue[seenIn.id].file, row: seenIn.row };
}

/** Row of the record that matches `where`, as an editor counts. */
export function rowOf<Id extends DatasetId>(id: Id, where: Partial<Fact<Id>>): number {
  return positionOf(id, where) + 1;
}
