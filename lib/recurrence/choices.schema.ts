import { z } from "zod";
import { releaseIdPattern } from "#lib/release/release";

const id = z.string().min(1).max(200);
const choice = {
  iso3: z.string().regex(/^[A-Z]{3}$/),
  /** The State's name, and what the group was called when the choice was made: it can be told without the release. */
  state: z.string().max(200),
  title: z.string().max(2000),
  /** The release and the moment in which it was made. */
  release: z.string().regex(releaseIdPattern),
  madeAt: z.iso.datetime(),
};

/**
 * What a reader decided about the groups of a State, by the ids of passages, so that it holds in another release too:
 * these passages are one issue (`confirm`), the groups that hold these are one (`merge`), these belong to no group or to
 * one of their own (`split`).
 */
export const recurrenceChoiceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...choice, kind: z.literal("confirm"), passages: z.array(id).min(1).max(5000) }),
  z.strictObject({ ...choice, kind: z.literal("merge"), passages: z.array(id).min(2).max(5000) }),
  z.strictObject({ ...choice, kind: z.literal("split"), passages: z.array(id).min(1).max(5000) }),
]);
export type RecurrenceChoice = z.infer<typeof recurrenceChoiceSchema>;

/** More than a reader makes about one State: nobody reads so many groups twice. */
export const mostChoicesOfState = 2000;

/** Those about a State in the order in which they were made, State after State. */
export const recurrenceChoicesSchema = z.array(recurrenceChoiceSchema).max(100_000);
export type RecurrenceChoices = readonly RecurrenceChoice[];

/** Whether two choices decide the same, whenever and on whatever release they were made. */
export function decidesTheSame(a: RecurrenceChoice, b: RecurrenceChoice): boolean {
  return a.iso3 === b.iso3 && a.kind === b.kind && passagesText(a) === passagesText(b);
}

function passagesText({ passages }: RecurrenceChoice): string {
  return JSON.stringify([...new Set(passages)].sort());
}
