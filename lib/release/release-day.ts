import type { IsoDate } from "#lib/dates/calendar-date";

/** The day on which a release was compiled, as its id tells: "20261125-0c3d64ca08d5" is of 2026-11-25. */
export function dayOfRelease(releaseId: string): IsoDate {
  return `${releaseId.slice(0, 4)}-${releaseId.slice(4, 6)}-${releaseId.slice(6, 8)}`;
}
