import { DatabaseSync } from "node:sqlite";
import { heldReleases } from "#lib/db/release-contents";
import { releaseFile } from "#lib/db/release-files";
import {
  type Differing,
  type ImportedDifferences,
  mostDiffering,
} from "#lib/release/held-releases";

const nothing: Differing = { count: 0, ids: [] };
const same: ImportedDifferences = { added: nothing, removed: nothing, edited: nothing };
const compared = new Map<string, ImportedDifferences>();

/**
 * What two releases of this version's layout hold differently of the imported passages: words, translations and labels. Neither
 * file ever changes, so each pair is compared once.
 */
export function importedDifferences(home: string, from: string, to: string): ImportedDifferences {
  const hashes = new Map(heldReleases(home).map(({ id, imported }) => [id, imported?.hash]));
  if (hashes.get(from) === hashes.get(to)) return same;
  const pair = [releaseFile(home, from), releaseFile(home, to)].join("\n");
  const found = compared.get(pair) ?? compareFiles(releaseFile(home, from), releaseFile(home, to));
  compared.set(pair, found);
  return found;
}

function compareFiles(from: string, to: string): ImportedDifferences {
  const db = new DatabaseSync(from, { readOnly: true });
  try {
    db.prepare("ATTACH ? AS later").run(to);
    return {
      added: listed(db, onlyIn("later", "main")),
      removed: listed(db, onlyIn("main", "later")),
      edited: listed(db, editedIds),
    };
  } finally {
    db.close();
  }
}

/** The ids that a query gives, in their order; of many only how many there are. */
function listed(db: DatabaseSync, query: string): Differing {
  const count = Number(db.prepare(`SELECT count(*) AS count FROM (${query})`).get()?.count);
  if (count > mostDiffering) return { count, ids: [] };
  const ids = db.prepare(`SELECT id FROM (${query}) ORDER BY id`).all();
  return { count, ids: ids.map(({ id }) => String(id)) };
}

const isImported = (passage: string) => `instr(${passage}.record, '"origin":"imported"') > 0`;

function onlyIn(here: string, there: string): string {
  return `SELECT p.id FROM ${here}.passage p WHERE ${isImported("p")}
    AND NOT EXISTS (SELECT 1 FROM ${there}.passage o WHERE o.id = p.id)`;
}

const editedIds = `SELECT p.id FROM main.passage p JOIN later.passage o ON o.id = p.id
  LEFT JOIN main.passage_translation t ON t.n = p.n
  LEFT JOIN later.passage_translation u ON u.n = o.n
  WHERE ${isImported("p")} AND (p.text <> o.text OR p.heading IS NOT o.heading OR p.record <> o.record
    OR t.language IS NOT u.language OR t.heading IS NOT u.heading OR t.text IS NOT u.text)`;
