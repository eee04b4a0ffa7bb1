import { z } from "zod";
import { passageKinds, passageVerifications } from "#lib/observations/observation";
import { releaseIdPattern } from "#lib/release/release";

const text = z.string().max(200_000);
const named = z.strictObject({ id: text, name: text });
/** An address of a page; a file can come from anybody, so nothing that runs is taken for one. */
const webAddress = z.url({ protocol: /^https?$/ }).max(4_000);
/** Label and words of one fact: ["Date", "2006-01-24"]. */
const fact = z.tuple([text, text]);

/** References in the styles that a report can use, made where the record was at hand, and as CSL-JSON for others. */
export const citationsSchema = z.strictObject({
  un: text,
  oscola: text,
  chicago: text,
  apa: text,
  csl: z.record(z.string(), z.unknown()),
  /** What the source does not give: "symbol", "paragraph", "document", "day". */
  gaps: z.array(text),
  isSecondHand: z.boolean(),
});
export type Citations = z.infer<typeof citationsSchema>;

const origin = {
  /** Names the item, the same for everybody who collects it: "observation:KAZ-CCPR-CO3-21" (`lib/collection/item-address.ts`). */
  id: text.min(1),
  title: text,
  /** The absolute address of the record, release and day pinned. */
  link: webAddress,
  release: z.string().regex(releaseIdPattern),
  asOf: z.iso.date(),
  collectedAt: z.iso.datetime(),
  /** What the user adds. */
  own: z.strictObject({ text, assessment: text }),
};

/** What an item says, as it stood in its release: the collection stays readable without the server. */
export const passageSchema = z.strictObject({
  ...origin,
  kind: z.literal("passage"),
  states: z.array(named),
  committee: named.nullable(),
  instrument: text.nullable(),
  symbol: text.nullable(),
  paragraphs: text.nullable(),
  date: text,
  cycle: text.nullable(),
  passageKind: z.enum(passageKinds),
  /** Each with the articles that protect it: a passage of one committee can stand under the article of another's treaty. */
  rights: z.array(z.strictObject({ id: text, name: text, articles: z.array(text) })),
  /** The articles that the source names, qualified by instrument: "CCPR 19". */
  articles: z.array(text),
  heading: text.nullable(),
  /** `official`: the words of the document; `paraphrase`: ours. */
  text: z.strictObject({ words: text, nature: z.enum(["official", "paraphrase"]) }).nullable(),
  recommendation: text.nullable(),
  verification: z.enum(passageVerifications),
  verificationWords: text,
  sources: z.array(text),
  note: text.nullable(),
  citations: citationsSchema,
});

/** A row or a cell: its columns and what stands in them. */
export const factItemSchema = z.strictObject({
  ...origin,
  kind: z.literal("fact"),
  /** What it is about, where it is about one. */
  state: named.nullable(),
  instrument: named.nullable(),
  right: named.nullable(),
  facts: z.array(fact),
  about: z.array(fact),
  citations: citationsSchema.nullable(),
});

const tableShape = {
  columns: z.array(z.strictObject({ label: text, align: z.enum(["start", "end"]) })),
  rows: z.array(z.strictObject({ link: webAddress, cells: z.array(text) })),
  about: z.array(fact),
};

/** A whole table or list as it was shown. */
export const tableItemSchema = z.strictObject({
  ...origin,
  kind: z.literal("table"),
  ...tableShape,
});

/** A chart, the matrix or the grid as a picture, with its numbers. */
export const pictureItemSchema = z.strictObject({
  ...origin,
  kind: z.literal("picture"),
  svg: z.string().max(3_000_000),
  width: z.number().positive(),
  height: z.number().positive(),
  alt: text,
  ...tableShape,
});

export const itemSchema = z.discriminatedUnion("kind", [
  passageSchema,
  factItemSchema,
  tableItemSchema,
  pictureItemSchema,
]);
export type CollectionItem = z.infer<typeof itemSchema>;
export type PassageItem = z.infer<typeof passageSchema>;
export type FactItem = z.infer<typeof factItemSchema>;
export type TableItem = z.infer<typeof tableItemSchema>;
export type PictureItem = z.infer<typeof pictureItemSchema>;

/** An item as the server gives it: the day it was collected and the user's words are added in the browser. */
export type FoundItem = CollectionItem extends infer Item
  ? Item extends CollectionItem
    ? Omit<Item, "collectedAt" | "own">
    : never
  : never;
