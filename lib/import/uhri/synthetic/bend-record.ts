import { type PlannedCountry, plannedCountries } from "#lib/import/uhri/synthetic/plan";
import type { Random } from "#lib/import/uhri/synthetic/random";
import type { RareQuirk } from "#lib/import/uhri/synthetic/rare-quirks";
import type { RawRecord, SyntheticRecord } from "#lib/import/uhri/synthetic/synthetic-record";

const textless: ReadonlyMap<RareQuirk, "empty-text" | "no-content"> = new Map([
  ["empty-text", "empty-text"],
  ["blank-text", "empty-text"],
  ["markup-only", "empty-text"],
  ["annex", "no-content"],
  ["bare-number", "no-content"],
  ["line", "no-content"],
  ["contents", "no-content"],
  ["notice", "no-content"],
] as const);

/** Gives a record its rare quirk, and says what an importer should then make of it. */
export function bendRecord(
  made: SyntheticRecord,
  quirk: RareQuirk,
  last: SyntheticRecord | undefined,
  random: Random,
): SyntheticRecord {
  const bent = { ...made, quirks: [quirk, ...made.quirks] };
  const rejected = textless.get(quirk);
  if (rejected !== undefined) return { ...bent, rejected };
  if (quirk === "repeated-id") return last === undefined ? made : poorerCopy(last);
  if (quirk === "same-text") return last === undefined ? made : withTextOf(last, bent);
  if (quirk === "two-countries") return withSecondCountry(bent, random);
  const change = changes[quirk];
  if (change === undefined) return bent;
  const record = { ...bent.record, ...change(bent.record) };
  return quirk === "no-country-thematic" ? { ...bent, record, countries: [] } : { ...bent, record };
}

/** Changes to the raw fields alone. */
const changes: Readonly<Partial<Record<RareQuirk, (record: RawRecord) => Partial<RawRecord>>>> = {
  "type-others": () => ({ AnnotationType: "- Others" }),
  "body-empty": () => ({ Body: "-" }),
  "no-country": () => ({ Countries: [] }),
  "no-country-thematic": () => ({ Countries: [], Regions: [] }),
  "symbol-capitals": ({ Symbol: symbol }) => ({ Symbol: `${symbol}/ADD.1` }),
  "symbol-lower-case": ({ Symbol: symbol }) => ({ Symbol: symbol.toLowerCase() }),
  "symbol-blanks": ({ Symbol: symbol }) => ({ Symbol: ` ${symbol.replace("/", " / ")} ` }),
  "symbol-empty": () => ({ Symbol: "" }),
  "symbol-unreadable": ({ Symbol: symbol }) => ({ Symbol: `Report ${symbol.slice(6)}` }),
};

/** The same record once more, without its labels: the copy that an importer drops. */
function poorerCopy(last: SyntheticRecord): SyntheticRecord {
  const record = { ...last.record, Themes: [], AffectedPersons: [], Sdgs: [] };
  return { ...last, record, rejected: "repeated-id", quirks: ["repeated-id"] };
}

function withTextOf(last: SyntheticRecord, bent: SyntheticRecord): SyntheticRecord {
  const { paragraph, heading } = last;
  return {
    ...bent,
    record: { ...bent.record, Text: last.record.Text },
    paragraph,
    heading,
    quirks: ["same-text"],
  };
}

function withSecondCountry(bent: SyntheticRecord, random: Random): SyntheticRecord {
  const first = bent.document.country;
  const second = otherThan(first, random);
  const record = { ...bent.record, Countries: [...bent.record.Countries, second.name] };
  return { ...bent, record, countries: [first.iso3, second.iso3] };
}

/** Another State whose name every variant of the export prints alike. */
function otherThan(first: PlannedCountry, random: Random): PlannedCountry {
  for (;;) {
    const country = random.pick(plannedCountries);
    if (country.iso3 !== first.iso3 && country.iso3 !== "TUR") return country;
  }
}
