import type { z } from "zod";
import { catalogue, datasetIds } from "#data/catalogue";
import { observationItem, observationItemSchema } from "#lib/api/lists/observations";
import type { Release } from "#lib/release/release";

/** One table of a release as it is taken elsewhere: its records, the schema that each of them fits, the fields that name one. */
export type DownloadTable = Readonly<{
  /** Names its file, its schema and its place in the whole. */
  name: string;
  caption: string;
  schema: z.ZodObject;
  key: readonly string[];
  count: number;
  /** All records in their order, in pieces: of passages there may be hundreds of thousands. */
  pieces(): Iterable<readonly object[]>;
}>;

/** The table of all passages: those of the facts and those that were imported, as the API gives them. */
export const passagesName = "passages";
const passagesCaption =
  "Passages of UN documents: our paraphrases, and the texts that were imported here";

/** Few at a time, so that they are let go while they are young. */
const pieceSize = 25;
/** Passages after which what they left behind is collected. */
const passagesBetweenCollections = 10_000;

/** Everything that a release holds, dataset by dataset, the passages last. */
export function downloadTables({ index, observations }: Release): readonly DownloadTable[] {
  const facts = datasetIds.map((id): DownloadTable => {
    const records: readonly object[] = index.facts[id];
    const { caption, schema, key } = catalogue[id];
    return { name: id, caption, schema, key, count: records.length, pieces: () => [records] };
  });
  const passages: DownloadTable = {
    ...publishedPassages,
    count: observations.total,
    *pieces() {
      for (let from = 0; from < observations.total; from += pieceSize) {
        if (from > 0 && from % passagesBetweenCollections === 0) {
          void globalThis.gc?.({ type: "major", execution: "async" });
        }
        const size = Math.min(pieceSize, observations.total - from);
        const rows = Array.from({ length: size }, (_, place) => from + place);
        yield observations.read(rows).map(observationItem);
      }
    },
  };
  return [...facts, passages];
}

const publishedPassages = {
  name: passagesName,
  caption: passagesCaption,
  schema: observationItemSchema,
  key: ["id"],
} as const;

/** The schemas that are published, by the name of their table. */
export const publishedTables: readonly Pick<
  DownloadTable,
  "name" | "caption" | "schema" | "key"
>[] = [
  ...datasetIds.map((id) => {
    const { caption, schema, key } = catalogue[id];
    return { name: id, caption, schema, key };
  }),
  publishedPassages,
];
