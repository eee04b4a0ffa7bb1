import {
  type Change,
  type ChangeFile,
  changeFileSchema,
  changeSchema,
} from "#lib/import/untc/change";
import { PageRefusal } from "#lib/import/untc/page-refusal";

/** What a person says about changes: all, some by their ids, or a file of changes given back. */
export type Decisions =
  | { kind: "all" }
  | { kind: "ids"; ids: readonly string[] }
  | { kind: "file"; file: ChangeFile };

/**
 * A file of changes as a person gave it back. Only what a person decides may have been edited; that everything else is as
 * the pages say is looked at by `decideChanges`.
 * @throws {PageRefusal} for anything else.
 */
export function parseChangeFile(text: string): ChangeFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new PageRefusal(`is no JSON: ${(error as Error).message}.`);
  }
  const parsed = changeFileSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PageRefusal(
    `is no file of changes: ${issue?.path.join(".") || "the whole"}: ${issue?.message}.`,
  );
}

/**
 * The changes with their decisions. Those of one page are decided together: with them its instrument becomes current to
 * the day of the page, which would be untrue while one is open.
 * @throws {PageRefusal} for an id that no page has, a change that is open, or one that cannot be accepted as it is.
 */
export function decideChanges(found: readonly Change[], decisions: Decisions): readonly Change[] {
  const decided = found.map((change) => decide(change, decisions));
  refuseUnknown(found, decisions);
  const touched = new Set(
    decided.filter(({ decision }) => decision !== null).map(({ instrument }) => instrument),
  );
  const own = decided.filter(({ instrument }) => touched.has(instrument));
  refuseOpen(own);
  for (const change of own) refuseUnmet(change, own);
  return own;
}

function decide(change: Change, decisions: Decisions): Change {
  switch (decisions.kind) {
    case "all":
      return { ...change, decision: "accept" };
    case "ids":
      return { ...change, decision: decisions.ids.includes(change.id) ? "accept" : null };
    case "file": {
      const given = decisions.file.changes.find(({ id }) => id === change.id);
      return given === undefined ? change : takeDecision(change, given);
    }
  }
}

/** Takes over what a person may edit. @throws {PageRefusal} where the rest is not what the page says. */
function takeDecision(change: Change, given: Change): Change {
  const { decision, why, denunciation, sourceIds } = given;
  const decided = { ...change, decision, why, denunciation, sourceIds };
  if (inOneOrder(decided) !== inOneOrder(given)) {
    throw new PageRefusal(
      `says of ${change.id} what the page does not say; only decision, why, denunciation and sourceIds are yours to fill.`,
    );
  }
  return decided;
}

/** A change as text, its fields in the order of the schema. */
function inOneOrder(change: Change): string {
  return JSON.stringify(changeSchema.parse(change));
}

function refuseUnknown(found: readonly Change[], decisions: Decisions): void {
  const known = new Set(found.map(({ id }) => id));
  const named =
    decisions.kind === "ids"
      ? decisions.ids
      : decisions.kind === "file"
        ? decisions.file.changes.filter(({ decision }) => decision !== null).map(({ id }) => id)
        : [];
  const unknown = named.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new PageRefusal(`names ${listed(unknown)}, which the pages given do not show.`);
}

function refuseOpen(changes: readonly Change[]): void {
  const open = changes.filter(({ decision }) => decision === null).map(({ id }) => id);
  if (open.length === 0) return;
  throw new PageRefusal(
    `leaves ${listed(open)} open; changes of one page are decided together, since its instrument becomes current to the day of the page.`,
  );
}

/** @throws {PageRefusal} where a decision lacks what it needs. */
function refuseUnmet(change: Change, own: readonly Change[]): void {
  if (change.decision === "reject") {
    if (change.kind === "newer-page" || change.kind === "unknown-participant") {
      throw new PageRefusal(`rejects ${change.id}, which is no statement about an act.`);
    }
    if (change.why === null) throw new PageRefusal(`rejects ${change.id} without saying why.`);
    return;
  }
  if (change.needs !== null && !isMet(change, own)) {
    throw new PageRefusal(`accepts ${change.id} too early: ${change.needs}.`);
  }
}

function isMet(change: Change, own: readonly Change[]): boolean {
  return change.kind === "bracketed-date" && denunciationFor(change, own) !== null;
}

/** The denunciation that a person gave for a State that has left, with this change or with another of the same cell. */
export function denunciationFor(change: Change, own: readonly Change[]): Change["denunciation"] {
  const given = own.find(
    ({ iso3, instrument, denunciation }) =>
      iso3 === change.iso3 && instrument === change.instrument && denunciation !== null,
  );
  return given?.denunciation ?? null;
}

function listed(ids: readonly string[]): string {
  const first = ids.slice(0, 5).join(", ");
  return ids.length > 5 ? `${first} and ${ids.length - 5} more` : first;
}
