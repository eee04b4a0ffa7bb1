import { z } from "zod";
import { count, isoDate } from "#data/vocabulary";
import { list, selectionOf } from "#lib/api/list-endpoint";
import { releaseIdPattern } from "#lib/release/release";
import { dayOfRelease } from "#lib/release/release-day";

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
    return selectionOf(items.reverse());
  },
  follows: ({ current, all }) => [current, ...all().map(({ id }) => id)],
});
