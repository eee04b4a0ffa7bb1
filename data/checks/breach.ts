import { catalogue, type DatasetId, type Fact, type Facts } from "#data/catalogue";

/** One thing that does not hold, and where: `row` counts records from 1, `record` is its key in words. */
export interface Breach {
  readonly check: string;
  readonly file: string;
  readonly row: number;
  readonly record: string;
  readonly field: string;
  readonly value: string;
  readonly message: string;
}

/** What a check found in one record; `value` is that of the field unless given. */
export interface Finding {
  readonly field: string;
  readonly message: string;
  readonly value?: unknown;
}

function formatValue(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
}

/** The values of the key of a record, "UZB CCPR accession 1995-09-28"; a missing one is "-". */
export function recordName(id: DatasetId, record: Readonly<Record<string, unknown>>): string {
  const values = (catalogue[id].key as readonly string[]).map((field) => record[field] ?? "-");
  return values.map(formatValue).join(" ");
}

/** Runs `find` over every record of a dataset; what it yields becomes breaches of `check`. */
export function checkEach<Id extends DatasetId>(
  facts: Facts,
  id: Id,
  check: string,
  find: (fact: Fact<Id>, index: number) => Iterable<Finding>,
): Breach[] {
  const records: readonly Fact<Id>[] = facts[id];
  return records.flatMap((fact, index) => {
    const record = fact as Readonly<Record<string, unknown>>;
    return Array.from(find(fact, index), ({ field, message, value }) => ({
      check,
      file: catalogue[id].file,
      row: index + 1,
      record: recordName(id, record),
      field,
      value: formatValue(value === undefined ? record[field] : value),
      message,
    }));
  });
}

/** Records by the key that `keyOf` gives them, in the order of the file. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  return Map.groupBy(items, keyOf);
}

/** The sentence that an editor reads: file, row, field, value, and what is wrong. */
export function formatBreach(breach: Breach): string {
  const { file, row, field, value, message, record } = breach;
  return `${file}, row ${row}, ${field}: ${value}: ${message} [${record}]`;
}
