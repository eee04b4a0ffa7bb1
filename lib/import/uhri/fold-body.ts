import bodies from "#data/uhri/bodies.json" with { type: "json" };
import type { MechanismKind } from "#data/uhri/bodies.schema";
import { type CommitteeCode, committeeCodes, type InstrumentCode } from "#data/vocabulary";
import { createLabelFold, withoutPrefix } from "#lib/import/uhri/fold-label";
import { russianBodyNames } from "#lib/import/uhri/russian-labels";

export type Mechanism = Readonly<{
  /** "CCPR", "CRC-OP-SC", "SR Torture", "UPR"; the label itself where it is not known; null where none is given. */
  code: string | null;
  kind: MechanismKind;
  /** The committee that speaks: for CRC-OP-SC and CRC-OP-AC the CRC. Null for what is no treaty body. */
  committee: CommitteeCode | null;
  instrument: InstrumentCode | null;
}>;

export type FoldedBody = Readonly<{ mechanism: Mechanism; known: boolean; exact: boolean }>;

const none: Mechanism = { code: null, kind: "unknown", committee: null, instrument: null };
const absent: FoldedBody = { mechanism: none, known: true, exact: true };

const mechanisms = new Map<string, Mechanism>();
for (const { code, family, instrument } of bodies) {
  if (code === null) continue;
  mechanisms.set(code, {
    code,
    kind: family as MechanismKind,
    committee: committeeOf(code),
    instrument: instrument as InstrumentCode | null,
  });
}

function* spellings(): Generator<readonly [string, string]> {
  for (const { rawValue, code } of bodies) {
    const label = withoutPrefix(rawValue);
    if (code !== null && label !== null) yield [label, code];
  }
  yield* russianBodyNames();
}

const fold = createLabelFold(spellings());

// How the export prints each mechanism today, prefix and inner blanks included.
const printed = new Map<string, string>();
for (const { rawValue, code } of bodies) {
  if (code !== null && !printed.has(code)) printed.set(code, rawValue);
}

const byRaw = new Map<string, FoldedBody>();
for (const { rawValue } of bodies) byRaw.set(rawValue, foldOnce(rawValue));

/** The mechanism behind the field `Body`: 76 spellings, 70 mechanisms. */
export function foldBody(raw: string | null | undefined): FoldedBody {
  if (raw === null || raw === undefined) return absent;
  return byRaw.get(raw) ?? foldOnce(raw);
}

/** The mechanism of a code of ours, as a document symbol gives it; undefined for a code that is none. */
export function findMechanism(code: string): Mechanism | undefined {
  return mechanisms.get(code);
}

function foldOnce(raw: string): FoldedBody {
  const label = withoutPrefix(raw);
  if (label === null) return absent;
  const code = fold(label)?.value;
  const mechanism = code === undefined ? undefined : mechanisms.get(code);
  if (mechanism === undefined) {
    return {
      mechanism: { ...none, code: label, kind: kindOf(label) },
      known: false,
      exact: raw === `- ${label}`,
    };
  }
  return { mechanism, known: true, exact: printed.get(mechanism.code ?? "") === raw };
}

const procedure =
  /^(?:SR|IE|WG)\b|^(?:Special Rapporteur|Independent Expert|Working Group)\b|^(?:Специальный докладчик|Независимый эксперт|Рабочая группа)(?!\p{L})/iu;
const treatyBody = /^(?:Sub)?committee\b|^(?:Под)?комитет(?!\p{L})/iu;

/** What an unknown label says of itself. */
function kindOf(label: string): MechanismKind {
  if (procedure.test(label)) return "special-procedure";
  return treatyBody.test(label) ? "treaty-body" : "unknown";
}

function committeeOf(code: string): CommitteeCode | null {
  const committee = code.startsWith("CRC-OP-") ? "CRC" : code;
  return committeeCodes.find((known) => known === committee) ?? null;
}
