import { catalogue, type DatasetId, type Facts } from "#data/catalogue";
import type { Breach } from "#data/checks/breach";
import expected from "#data/checks/record-counts.json" with { type: "json" };

/** How many records each dataset holds. */
export type RecordCounts = Readonly<Partial<Record<DatasetId, number>>>;

/** A lost line shows here. Change a number with the fact you add. */
export const expectedCounts = expected satisfies RecordCounts;

/** Every dataset holds as many records as expected. */
export function checkRecordCounts(facts: Facts, expected: RecordCounts = expectedCounts): Breach[] {
  return Object.entries(expected).flatMap(([id, count]) => {
    const held = facts[id as DatasetId].length;
    if (held === count) return [];
    const { file } = catalogue[id as DatasetId];
    const message = `${count} records are expected`;
    const where = { file, row: Math.min(held, count) + 1, record: "-", field: "file" };
    return [{ check: "record-counts", ...where, value: `${held} records`, message }];
  });
}
