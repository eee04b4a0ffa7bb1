import type { Facts } from "#data/catalogue";
import type { Act } from "#data/ratification/acts.schema";
import type { Change } from "#lib/import/untc/change";
import { changeWords, needOf } from "#lib/import/untc/change-words";
import { compareConsents, compareSignatures, type Difference } from "#lib/import/untc/compare-cell";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { depositaryName } from "#lib/import/untc/participant-name";
import { isSettled } from "#lib/import/untc/settled";
import type { StatusPage, StatusRow } from "#lib/import/untc/status-page";
import { provenDay } from "#lib/ratification/status";

/** What a page differs in from our acts. */
export type PageComparison = Readonly<{
  changes: readonly Change[];
  /** Differences that were settled before: a conflict on record says so. */
  settled: readonly Change[];
  /** Acts of ours that the page shows as we have them. */
  confirmedActs: number;
}>;

/** A page that differs in more of its rows than this is another page, or a broken one, sooner than that much news. */
const differingRowsAllowed = 0.15;

/**
 * Compares a page with our acts of that day. Acts that a page never shows (denunciations, consents given up before) are
 * not missed; acts that we know from later sources neither.
 * @throws {PageRefusal} where it differs in so much that it cannot be trusted.
 */
export function comparePage(page: StatusPage, facts: Facts): PageComparison {
  const held = facts.acts.filter(
    (act) => act.instrument === page.instrument && provenDay(act) <= page.asOf,
  );
  const cells = Map.groupBy(held, ({ iso3 }) => iso3);
  const all = [
    ...page.rows.flatMap((row) => rowChanges(row, page, cells)),
    ...missing(page, cells),
  ];
  refuseTooMany(all, page);
  const settled = all.filter((change) => isSettled(change, facts.conflicts));
  const open = all.filter((change) => !settled.includes(change));
  return {
    changes: [...open, ...newerPage(page, facts, open)],
    settled,
    confirmedActs: countConfirmed(page, cells),
  };
}

type Cells = ReadonlyMap<string, readonly Act[]>;

function rowChanges(row: StatusRow, page: StatusPage, cells: Cells): Change[] {
  const { named } = row;
  if (named.kind !== "participant") return [unknownParticipant(row, page)];
  const held = cells.get(named.iso3) ?? [];
  const differences = [
    ...compareSignatures(row.signature, held, page.asOf),
    ...compareConsents(row.consent, held, page.asOf),
  ];
  return differences.map((one) => changeOf(one, page, named.iso3, row));
}

/** Somebody who is nobody of ours: a name that is not known, or a State that is no more. */
function unknownParticipant(row: StatusRow, page: StatusPage): Change {
  const change = complete({
    id: `${page.instrument}.unknown-participant.row-${row.row}`,
    kind: "unknown-participant",
    instrument: page.instrument,
    iso3: null,
    participant: row.name,
    row: row.row,
    held: null,
    shown: null,
    asOf: page.asOf,
  });
  if (row.named.kind !== "predecessor") return change;
  return {
    ...change,
    words: `${page.instrument}, ${row.name}: a State that is no more, and no participant of ours.`,
    needs: "find out from the notes of the page what it means; acts of predecessors are not held",
  };
}

/** Participants of ours that the page leaves out; where it names somebody unknown, nobody can say who is left out. */
function missing(page: StatusPage, cells: Cells): Change[] {
  if (page.rows.some(({ named }) => named.kind !== "participant")) return [];
  const shown = new Set(
    page.rows.map(({ named }) => (named.kind === "participant" ? named.iso3 : "")),
  );
  return [...cells].flatMap(([iso3, held]) =>
    shown.has(iso3)
      ? []
      : [...compareSignatures([], held, page.asOf), ...compareConsents([], held, page.asOf)].map(
          (one) => changeOf(one, page, iso3, null),
        ),
  );
}

function changeOf(
  { kind, held, shown }: Difference,
  page: StatusPage,
  iso3: string,
  row: StatusRow | null,
): Change {
  const named = shown ?? held;
  const id = [page.instrument, iso3, kind, named?.act, named?.date].join(".");
  return complete({
    id,
    kind,
    instrument: page.instrument,
    iso3,
    participant: row?.name ?? depositaryName(iso3),
    row: row?.row ?? null,
    held,
    shown,
    asOf: page.asOf,
  });
}

type Bare = Omit<Change, "words" | "needs" | "decision" | "why" | "denunciation" | "sourceIds">;

function complete(bare: Bare): Change {
  return {
    ...bare,
    words: changeWords(bare),
    needs: needOf(bare.kind),
    decision: null,
    why: null,
    denunciation: null,
    sourceIds: [],
  };
}

/** A page that is newer than our data and says the same: they become current to its day. */
function newerPage(page: StatusPage, facts: Facts, open: readonly Change[]): Change[] {
  const instrument = facts.instruments.find(({ code }) => code === page.instrument);
  if (open.length > 0 || instrument === undefined) return [];
  if (page.asOf <= instrument.publishedAsOf || page.asOf < instrument.dataCurrentTo) return [];
  return [
    complete({
      id: `${page.instrument}.newer-page.${page.asOf}`,
      kind: "newer-page",
      instrument: page.instrument,
      iso3: null,
      participant: "all participants",
      row: null,
      held: null,
      shown: null,
      asOf: page.asOf,
    }),
  ];
}

function refuseTooMany(changes: readonly Change[], page: StatusPage): void {
  const differing = new Set(changes.map(({ iso3, participant }) => iso3 ?? participant)).size;
  if (differing <= Math.max(10, page.rows.length * differingRowsAllowed)) return;
  throw new PageRefusal(
    `differs from our data for ${differing} of ${page.rows.length} participants: more likely its columns have slipped or it is another page than that so much has changed.`,
  );
}

function countConfirmed(page: StatusPage, cells: Cells): number {
  const isShown = (act: Act, row: StatusRow) =>
    [...row.signature, ...row.consent].some(
      (shown) => shown.act === act.act && shown.date === act.date,
    );
  return page.rows.reduce((sum, row) => {
    const held = row.named.kind === "participant" ? (cells.get(row.named.iso3) ?? []) : [];
    return sum + held.filter((act) => isShown(act, row)).length;
  }, 0);
}
