import { z } from "zod";
import { count, isoDate } from "#data/vocabulary";
import { list } from "#lib/api/list-endpoint";
import { releaseIdPattern } from "#lib/release/release";

/** The releases that this machine holds, newest first. */
export const releasesList = list({
  name: "releases",
  item: z.strictObject({
    id: z.string().regex(releaseIdPattern),
    compiledOn: isoDate,
    isCurrent: z.boolean(),
    records: z.record(z.string(), count),
  }),
  filters: () => ({}),
  defaultLimit: null,
  select({ releases }) {
    const items = releases.all().map(({ id, counts }) => ({
      id,
      compiledOn: dayOfRelease(id),
      isCurrent: id === releases.current,
      records: counts,
    }));
    return { items: items.reverse() };
  },
  follows: ({ current, all }) => [current, ...all().map(({ id }) => id)],
});

function dayOfRelease(id: string): string {
  return `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`;
}
