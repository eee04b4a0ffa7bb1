import { z } from "zod";
import { iso3, text } from "#data/vocabulary";

/**
 * Whose spelling a name is: the depositary's table, the list of UN short names, OHCHR's; a spelling met elsewhere; the
 * name that the same State had before. A predecessor is a State that is no more, and no participant of ours.
 */
export const participantNameKinds = [
  "depositary",
  "un-short-name",
  "ohchr",
  "other-spelling",
  "former-name",
  "predecessor",
] as const;

/** A name under which a participant stands on a page of the UN, and which participant that is. */
export const participantNameSchema = z.strictObject({
  name: text,
  iso3: iso3.nullable(),
  kind: z.enum(participantNameKinds),
});
export type ParticipantName = z.infer<typeof participantNameSchema>;
