import { catalogue, type DatasetId, datasetIds, type Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, recordName } from "#data/checks/breach";

function checkKeysOf(facts: Facts, id: DatasetId): Breach[] {
  const field = catalogue[id].key.join(" + ");
  const firstRows = new Map<string, number>();
  return checkEach(facts, id, "keys", function* (fact, index): Generator<Finding> {
    const name = recordName(id, fact);
    const first = firstRows.get(name);
    if (first === undefined) firstRows.set(name, index + 1);
    else yield { field, value: name, message: `repeats the key of row ${first}` };
  });
}

/** Keys are unique in every dataset. */
export function checkKeys(facts: Facts): Breach[] {
  return datasetIds.flatMap((id) => checkKeysOf(facts, id));
}
