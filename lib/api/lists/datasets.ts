import { z } from "zod";
import { catalogue, type DatasetId, datasetIds } from "#data/catalogue";
import { count, text } from "#data/vocabulary";
import type { Endpoint } from "#lib/api/endpoint";
import { list, selectionOf } from "#lib/api/list-endpoint";

/** Every dataset of facts, with what it is called, which fields name a record, and where its records are. */
export const datasetsList = list({
  name: "datasets",
  item: z.strictObject({
    id: text,
    caption: text,
    file: text,
    key: z.array(text),
    records: count,
    url: text,
  }),
  filters: () => ({}),
  defaultLimit: null,
  select({ release: { index } }) {
    const items = datasetIds.map((id) => {
      const { caption, file, key } = catalogue[id];
      return { id, caption, file, key, records: index.facts[id].length, url: addressOf(id) };
    });
    return selectionOf(items);
  },
});

/** One list a dataset: its records field for field as the release holds them, so that all of it can be taken elsewhere. */
export const datasetLists: readonly Endpoint[] = datasetIds.map((id) =>
  list<object, object>({
    name: `datasets/${id}`,
    item: catalogue[id].schema,
    filters: () => ({}),
    defaultLimit: null,
    select: ({ release: { index } }) => selectionOf<object>(index.facts[id]),
  }),
);

function addressOf(id: DatasetId): string {
  return `/api/v1/datasets/${id}`;
}
