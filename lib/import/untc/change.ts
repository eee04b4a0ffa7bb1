import { z } from "zod";
import { actKind, instrumentCode, iso3, isoDate, partialDate, text } from "#data/vocabulary";

export const changeKinds = [
  "new-act",
  "changed-date",
  "changed-kind",
  "vanished-act",
  "bracketed-date",
  "unbracketed-date",
  "unknown-participant",
  "newer-page",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

const heldActSchema = z.strictObject({
  act: actKind,
  date: partialDate,
  bySuccession: z.boolean(),
});
const shownActSchema = z.strictObject({
  act: actKind,
  date: isoDate,
  bySuccession: z.boolean(),
  bracketed: z.boolean(),
});

/** What the participant table does not print of a State that has left; a person finds it in the notes below the table. */
const denunciationSchema = z.strictObject({
  /** The day of notification. */
  date: isoDate,
  effectiveOn: isoDate.nullable(),
});

/** One difference between a page and our acts, and what a person decided about it. */
export const changeSchema = z.strictObject({
  id: text,
  kind: z.enum(changeKinds),
  instrument: instrumentCode,
  iso3: iso3.nullable(),
  /** As the page prints it, or ours where the page does not name it. */
  participant: text,
  row: z.int().positive().nullable(),
  /** What our data have. */
  held: heldActSchema.nullable(),
  /** What the page shows. */
  shown: shownActSchema.nullable(),
  /** The day of the page. */
  asOf: isoDate,
  words: text,
  /** Why a person has to do something first; `null` where nothing is needed. */
  needs: text.nullable(),
  decision: z.enum(["accept", "reject"]).nullable(),
  /** Why a change was rejected: it becomes a conflict with this reason. */
  why: text.nullable(),
  /** For a date in brackets: when the State gave notice, and from when. */
  denunciation: denunciationSchema.nullable(),
  /** Ids of further sources of `sources.json` that a person saw. */
  sourceIds: z.array(text),
});
export type Change = z.infer<typeof changeSchema>;
export type HeldAct = z.infer<typeof heldActSchema>;
export type ShownAct = z.infer<typeof shownActSchema>;

/** A list of changes as a file that a person edits and gives back. */
export const changeFileSchema = z.strictObject({
  format: z.literal("pacta-untc-changes-1"),
  changes: z.array(changeSchema),
});
export type ChangeFile = z.infer<typeof changeFileSchema>;
