import { z } from "zod";
import { passageVerifications } from "#lib/observations/observation";
import { releaseIdPattern } from "#lib/release/release";

const text = z.string();
const date = z.string();

const memberSchema = z.strictObject({
  id: text,
  date,
  body: text.nullable(),
  document: text,
  cycle: text,
  rights: z.array(text),
  wordsOf: text.nullable(),
});

const groupSchema = z.strictObject({
  id: text,
  iso3: text,
  basis: z.enum(["event", "likeness"]),
  event: text.nullable(),
  issue: text.nullable(),
  heading: text.nullable(),
  members: z.array(memberSchema),
  answers: z.array(z.strictObject({ id: text, date, body: text.nullable() })),
  /** What the group is called on the pages. */
  title: text,
});

/** What is told of a passage wherever a group is shown. */
const passageSchema = z.strictObject({
  /** Its heading, or where it stands. */
  title: text,
  body: text.nullable(),
  symbol: text.nullable(),
  paragraphs: text.nullable(),
  verification: z.enum(passageVerifications),
  verificationWords: text,
});

/** The ledger of a State as a browser gets it, to arrange it there: the groups on a day, and every passage in them. */
export const ledgerSchema = z.strictObject({
  iso3: text,
  name: text,
  release: z.string().regex(releaseIdPattern),
  asOf: z.iso.date(),
  groups: z.array(groupSchema),
  passages: z.record(z.string(), passageSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;
export type LedgerGroup = Ledger["groups"][number];
export type LedgerPassage = z.infer<typeof passageSchema>;

export const ledgersSchema = z.strictObject({ ledgers: z.array(ledgerSchema) });
