/**
 * What a parameter expects, as `lib/url` and the parameters of pages say it in English for programs, and the word of the
 * interface that says the same to a reader; what stands in a group is kept as it is.
 */
const phrases = [
  [/^a day as YYYY-MM-DD$/, "day"],
  [/^a year, as (?<example>\d+)$/, "year"],
  [/^a year as YYYY$/, "fourDigits"],
  [/^a whole number from (?<least>\d+) to (?<most>\d+)$/, "wholeNumber"],
  [/^an article, as (?<example>.+)$/, "article"],
  [/^the id of a region, as (?<example>.+)$/, "region"],
  [/^ids of regions, parted by commas, as (?<example>.+)$/, "regions"],
  [/^the id of a release, YYYYMMDD-<hash>$/, "release"],
  [/^the id of a right, as (?<example>.+)$/, "right"],
  [/^ids of rights, parted by commas, as (?<example>.+) lists them$/, "rights"],
  [/^the id of a document$/, "document"],
  [/^the id of an entry, as (?<example>.+)$/, "entry"],
  [/^the code of an instrument, as (?<example>.+)$/, "instrument"],
  [/^instrument codes, parted by commas: (?<list>.+)$/, "instruments"],
  [/^(?:codes of committees|committees, parted by commas): (?<list>.+)$/, "committees"],
  [/^codes of committees and mechanisms, as the list of results names them$/, "mechanisms"],
  [/^affected groups, as the list of results names them$/, "groups"],
  [/^ISO 3166-1 alpha-3 codes of States, parted by commas$/, "states"],
  [/^a State and an instrument, as (?<example>.+)$/, "cell"],
  [/^a committee and a sort, as (?<example>.+)$/, "committeeSort"],
  [/^a reporting cycle, as (?<example>.+)$/, "cycle"],
  [/^(?:reporting )?cycles as (?<example>.+), parted by commas$/, "cycles"],
  [/^one of (?<list>.+)$/, "oneOf"],
  [/^some of (?<list>.+), parted by commas$/, "someOf"],
  [
    /^(?:kinds(?:, parted by commas| of changes)?|verifications|statuses|columns): (?<list>.+)$/,
    "someOf",
  ],
  [/^lists to open, parted by commas: (?<list>.+)$/, "someOf"],
  [/^a column \((?<list>.+)\), with - in front to turn the order$/, "sort"],
  [/^at most (?<count>\d+) values, parted by commas$/, "most"],
] as const;

export type ExpectedPhrase = Readonly<{
  /** Under `notices.expected` in the messages. */
  name: (typeof phrases)[number][1];
  values: Readonly<Record<string, string>>;
}>;

/** The phrase that says it in every language; `null` for one that has none, which a test keeps from happening on pages. */
export function findExpectedPhrase(expected: string): ExpectedPhrase | null {
  for (const [pattern, name] of phrases) {
    const found = pattern.exec(expected);
    if (found !== null) return { name, values: { ...found.groups } };
  }
  return null;
}
