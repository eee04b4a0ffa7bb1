import type { Facts } from "#data/catalogue";
import type { Act } from "#data/ratification/acts.schema";
import type { Conflict } from "#data/ratification/conflicts.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { WitnessPage, WitnessRow } from "#lib/import/ohchr/interpret-grid";
import { noted } from "#lib/import/untc/change-words";
import { heldAct } from "#lib/import/untc/compare-cell";
import type { PageAct } from "#lib/import/untc/date-cell";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { entryIntoForce } from "#lib/ratification/entry-into-force";
import { isConsent, provenDay, statusOn } from "#lib/ratification/status";

/** A statement of OHCHR that is not that of our data, which rest on the depositary. */
export type Disagreement = Readonly<{
  id: string;
  iso3: string;
  instrument: InstrumentCode;
  participant: string;
  row: number;
  about: "signature" | "consent" | "entry-into-force";
  /** "accession 1995-09-28". */
  witness: string;
  ours: string;
  /** Sources of ours, or the article by which we count. */
  oursBy: string;
  asOf: IsoDate;
}>;

export type WitnessComparison = Readonly<{
  disagreements: readonly Disagreement[];
  /** On record already, as conflicts. */
  settled: readonly Disagreement[];
  /** Statements that are those of our data. */
  agreeing: number;
}>;

const differingAllowed = 0.15;

/**
 * Compares OHCHR's rows with our acts of that day. A State that left may stand there with or without its dates.
 * @throws {PageRefusal} where so much differs that the page cannot be trusted.
 */
export function compareWitness(page: WitnessPage, facts: Facts): WitnessComparison {
  const instruments = new Map(facts.instruments.map((one) => [one.code, one]));
  const cells = Map.groupBy(facts.acts, ({ iso3, instrument }) => `${iso3} ${instrument}`);
  let agreeing = 0;
  const all = page.rows.flatMap((row) => {
    const instrument = instruments.get(row.instrument);
    if (instrument === undefined) return [];
    const acts = cells.get(`${row.iso3} ${row.instrument}`) ?? [];
    const compared = compareRow(row, acts, instrument, page.asOf);
    agreeing += compared.filter((one) => one === null).length;
    return compared.filter((one) => one !== null);
  });
  if (all.length > Math.max(10, page.rows.length * differingAllowed)) {
    throw new PageRefusal(
      `differs from our data in ${all.length} statements of ${page.rows.length} rows: more likely its columns have slipped.`,
    );
  }
  const settled = all.filter((one) => isOnRecord(one, facts.conflicts));
  return { disagreements: all.filter((one) => !settled.includes(one)), settled, agreeing };
}

/** One answer a statement: what differs, or `null` where both say the same. */
function compareRow(
  row: WitnessRow,
  cell: readonly Act[],
  instrument: Instrument,
  asOf: IsoDate,
): (Disagreement | null)[] {
  const known = cell.filter((act) => provenDay(act) <= asOf);
  const status = statusOn(instrument, known, asOf);
  const signature = known.find(({ act }) => act === "signature") ?? null;
  const hasLeft = status.status === "none" && known.some(isConsent);
  if (hasLeft) return leftState(row, known, asOf);
  const consent = status.status === "party" ? status.act : null;
  return [
    compareAct("signature", row.signature, signature, row, asOf),
    compareAct("consent", row.consent, consent, row, asOf),
    ...compareEntry(row, consent, instrument, asOf),
  ];
}

function leftState(row: WitnessRow, known: readonly Act[], asOf: IsoDate): (Disagreement | null)[] {
  const { consent } = row;
  if (consent === null || known.some(({ date }) => date === consent.date)) return [null];
  return [compareAct("consent", consent, null, row, asOf)];
}

function compareAct(
  about: "signature" | "consent",
  shown: PageAct | null,
  own: Act | null,
  row: WitnessRow,
  asOf: IsoDate,
): Disagreement | null {
  const theirs = shown === null ? null : { ...shown, bySuccession: false };
  const ours = own === null ? null : { ...heldAct(own), bySuccession: false };
  if (noted(theirs) === noted(ours)) return null;
  const oursBy = own?.sourceIds.join(" and ") ?? "Our data";
  return disagreement(about, noted(theirs), noted(ours), oursBy, row, asOf);
}

/** Only a day that we can count is compared: not that of a succession. */
function compareEntry(
  row: WitnessRow,
  consent: Act | null,
  instrument: Instrument,
  asOf: IsoDate,
): (Disagreement | null)[] {
  if (row.entryIntoForce === null || consent === null) return [];
  const entry = entryIntoForce(instrument, consent);
  if (entry.kind !== "day") return [];
  if (entry.on === row.entryIntoForce) return [null];
  const [theirs, ours] = [row.entryIntoForce, entry.on].map((day) => `entry into force ${day}`);
  const by = `Counted by ${entry.rule}`;
  return [disagreement("entry-into-force", theirs ?? "", ours ?? "", by, row, asOf)];
}

function disagreement(
  about: Disagreement["about"],
  witness: string,
  ours: string,
  oursBy: string,
  { iso3, instrument, name, row }: WitnessRow,
  asOf: IsoDate,
): Disagreement {
  const id = `${instrument}.${iso3}.${about}`;
  return { id, iso3, instrument, participant: name, row, about, witness, ours, oursBy, asOf };
}

/** The disagreement as it is kept on record. What was settled is what the depositary says. */
export function conflictOf(one: Disagreement): Conflict {
  const { iso3, instrument, witness, ours, oursBy, asOf, about } = one;
  const why =
    about === "entry-into-force"
      ? "Counted from the deposit by the treaty's own rule; OHCHR's column is a second witness."
      : "OHCHR takes its dates from the depositary, whose own pages are preferred.";
  return {
    iso3,
    instrument,
    sourceASays: `OHCHR-${asOf}: ${witness}`,
    sourceBSays: `${oursBy}: ${ours}`,
    resolution: ours,
    why,
  };
}

function isOnRecord(one: Disagreement, conflicts: readonly Conflict[]): boolean {
  const { sourceASays } = conflictOf(one);
  const statement = sourceASays.slice(sourceASays.indexOf(": "));
  return conflicts.some(
    ({ iso3, instrument, sourceASays: known }) =>
      iso3 === one.iso3 &&
      instrument === one.instrument &&
      known.startsWith("OHCHR-") &&
      known.slice(known.indexOf(": ")) === statement,
  );
}
