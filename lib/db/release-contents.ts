import { DatabaseSync } from "node:sqlite";
import { releaseFile, releaseIds } from "#lib/db/release-files";

/** A release held, and how many records of each dataset it holds. */
export type ReleaseContents = Readonly<{ id: string; counts: Readonly<Record<string, number>> }>;

const counted = new Map<string, ReleaseContents>();

/** Every release that `home` holds, oldest first. A release never changes, so each is counted once. */
export function heldReleases(home: string): readonly ReleaseContents[] {
  return releaseIds(home).map((id) => {
    const file = releaseFile(home, id);
    const contents = counted.get(file) ?? countRecords(file, id);
    counted.set(file, contents);
    return contents;
  });
}

function countRecords(file: string, id: string): ReleaseContents {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const datasets = db.prepare("SELECT DISTINCT dataset FROM field ORDER BY dataset").all();
    const counts = datasets.map(({ dataset }) => {
      const name = String(dataset);
      const row = db.prepare(`SELECT count(*) AS records FROM "${name}"`).get();
      return [name, Number(row?.records)] as const;
    });
    return { id, counts: Object.fromEntries(counts) };
  } finally {
    db.close();
  }
}
