import { withoutPrefix } from "#lib/import/uhri/fold-label";
import { russianTypeNames } from "#lib/import/uhri/russian-labels";

/**
 * What a passage is. The index does not tell concerns from positive aspects, so `concern-or-observation` is all that
 * its type says; `positive` are those among them whose own heading says so, which not every positive passage has.
 * `not-stated` is an empty type or a UUID in its place.
 */
export const passageKinds = [
  "recommendation",
  "concern-or-observation",
  "positive",
  "other",
  "not-stated",
] as const;
export type PassageKind = (typeof passageKinds)[number];

export type FoldedType = Readonly<{ kind: PassageKind; known: boolean; exact: boolean }>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const kinds = new Map<string, PassageKind>([
  ["recommendations", "recommendation"],
  ["recommendation", "recommendation"],
  ["concerns/observations", "concern-or-observation"],
  ["concern/observation", "concern-or-observation"],
  ["others", "other"],
  ["other", "other"],
  ...russianTypeNames,
]);

const printed = new Map<string, FoldedType>([
  ["- Recommendations", { kind: "recommendation", known: true, exact: true }],
  ["- Concerns/Observations", { kind: "concern-or-observation", known: true, exact: true }],
  ["- Others", { kind: "other", known: true, exact: true }],
]);

const absent: FoldedType = { kind: "not-stated", known: true, exact: true };
const uuidInstead: FoldedType = { kind: "not-stated", known: true, exact: false };

/** The kind behind the field `AnnotationType`. An unknown label is `other` and reported. */
export function foldType(raw: string | null | undefined): FoldedType {
  const exact = printed.get(raw ?? "");
  if (exact !== undefined) return exact;
  const label = withoutPrefix(raw);
  if (label === null) return absent;
  if (uuid.test(label)) return uuidInstead;
  const kind = kinds.get(label.toLowerCase());
  return { kind: kind ?? "other", known: kind !== undefined, exact: false };
}
