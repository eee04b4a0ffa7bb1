/** What a section may not exceed (`most`) or fall below (`least`). */
export type Limit = Readonly<
  { what: string; unit: string } & ({ most: number } | { least: number })
>;

/** A number that was measured; `of` is the name of its limit. Without one it is printed and not judged. */
export type Reading = Readonly<
  | { of: string; value: number; unit?: string; note?: string }
  /** What this machine, or this run, cannot measure, and why: printed and not judged. */
  | { of: string; absent: string }
>;

/**
 * What a section gets: the address of the running site, the browser (none: Playwright's own), the repository's folder,
 * and how many made-up records may be imported.
 */
export type BenchContext = Readonly<{
  address: string;
  browserPath: string | undefined;
  folder: string;
  records: number;
}>;

/**
 * One thing to measure, in a file of its own. To add one, write the file and name it in `sections.ts`.
 * Every limit needs a reading: what was left out counts as broken.
 */
export type Section = Readonly<{
  name: string;
  limits: Readonly<Record<string, Limit>>;
  run: (context: BenchContext) => Promise<readonly Reading[]>;
}>;
