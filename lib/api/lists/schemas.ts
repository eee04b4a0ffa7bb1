import { z } from "zod";
import { text } from "#data/vocabulary";
import { list, selectionOf } from "#lib/api/list-endpoint";
import { thing } from "#lib/api/thing-endpoint";
import { publishedTables } from "#lib/release/download/download-tables";

/** The published schemas: one for the records of each table of a release. */
export const schemasList = list({
  name: "schemas",
  item: z.strictObject({ name: text, caption: text, key: z.array(text), url: text }),
  filters: () => ({}),
  defaultLimit: null,
  select: () =>
    selectionOf(
      publishedTables.map(({ name, caption, key }) => {
        return { name, caption, key: [...key], url: `/api/v1/schemas/${name}` };
      }),
    ),
});

/** The schema of the records of one table, as JSON Schema 2020-12: made from the one that the facts are checked by. */
export const schemaByName = thing({
  pattern: "schemas/:name",
  schema: z.looseObject({
    $schema: z.string(),
    title: z.string(),
    description: z.string(),
    type: z.literal("object"),
  }),
  find(_, { name }) {
    const table = publishedTables.find((each) => each.name === name);
    if (table === undefined) return null;
    const { $schema, ...shape } = z.toJSONSchema(table.schema);
    return { $schema, title: table.name, description: table.caption, ...shape };
  },
  missing: ({ name }) => `There is no schema ${name}; /api/v1/schemas lists those that there are.`,
});
