import type { Mark } from "#lib/table/table";

/** The words for each sign, as the server read them. */
export type MarkWords = Readonly<Record<Mark, string>>;

/** Signs whose word stands beside them in a cell, because the sign alone is not known to every reader. */
export const wordedMarks: ReadonlySet<Mark> = new Set([
  "not-bound",
  "no-review-known",
  "text-not-held",
  "nothing-recorded",
]);

/** The bare sign, drawn by the style sheet: shape and pattern differ, not colour alone. Says nothing to a screen reader. */
export function MarkSign({ mark }: Readonly<{ mark: Mark }>) {
  return <i className={`mark ${mark}`} aria-hidden="true" />;
}
