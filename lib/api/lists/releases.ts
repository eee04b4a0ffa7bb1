import { z } from "zod";
import { count, isoDate } from "#data/vocabulary";
import { list, selectionOf } from "#lib/api/list-endpoint";
import { textLanguages } from "#lib/observations/passage-text";
import { layoutVersion, releaseIdPattern } from "#lib/release/release";
import { dayOfRelease } from "#lib/release/release-day";

/** The releases that this machine holds, newest first. */
export const releasesList = list({
  name: "releases",
  item: z.strictObject({
    id: z.string().regex(releaseIdPattern),
    compiledOn: isoDate,
    isCurrent: z.boolean(),
    /** Whether this version of the software reads it: an older layout cannot be pinned here. */
    isReadable: z.boolean(),
    layout: count,
    /** Of the SQLite file. */
    bytes: count.nullable(),
    /** Of the SQLite file; null where it is not worked out yet. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    imported: z
      .strictObject({
        name: z.string(),
        hash: z.string(),
        languages: z.array(z.enum(textLanguages)),
        passages: count,
      })
      .nullable(),
    records: z.record(z.string(), count),
  }),
  filters: () => ({}),
  defaultLimit: null,
  select({ releases }) {
    const items = releases.all().map((held) => {
      const { id, counts, layout = layoutVersion, bytes, sha256, imported } = held;
      return {
        id,
        compiledOn: dayOfRelease(id),
        isCurrent: id === releases.current,
        isReadable: layout === layoutVersion,
        layout,
        bytes: bytes ?? null,
        sha256: sha256 ?? null,
        imported: imported ?? null,
        records: counts,
      };
    });
    return selectionOf(items.reverse());
  },
  follows: ({ current, all }) => [current, ...all().map(({ id, sha256 }) => `${id} ${sha256}`)],
});
