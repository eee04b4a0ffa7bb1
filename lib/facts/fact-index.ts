import type { Facts } from "#data/catalogue";
import type { UnDocument } from "#data/observations/documents.schema";
import type { Act } from "#data/ratification/acts.schema";
import type { Country } from "#data/ratification/countries.schema";
import type { Declaration } from "#data/ratification/declarations.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import type { LatestReview } from "#data/reviews/latest.schema";
import type { Review } from "#data/reviews/reviews.schema";
import type { Right } from "#data/rights/rights.schema";
import type { InstrumentCode } from "#data/vocabulary";

/** The facts of a release, with the look-ups that the rules need. */
export type FactIndex = Readonly<{
  facts: Facts;
  country(iso3: string): Country | undefined;
  instrument(code: InstrumentCode): Instrument;
  right(id: string): Right | undefined;
  document(id: string): UnDocument | undefined;
  documentBySymbol(symbol: string): UnDocument | undefined;
  /** All acts of a State for an instrument, oldest first. */
  actsOf(iso3: string, code: InstrumentCode): readonly Act[];
  declarationsOf(iso3: string, code: InstrumentCode): readonly Declaration[];
  documentsOf(iso3: string, code: InstrumentCode): readonly UnDocument[];
  /** `null` asks for the reviews whose source does not say under which instrument they were made. */
  reviewsOf(iso3: string, code: InstrumentCode | null): readonly Review[];
  latestReviewOf(iso3: string, code: InstrumentCode): LatestReview | undefined;
}>;

/** Prepares the look-ups over `facts`. `instrument` throws on a code that the facts do not hold. */
export function indexFacts(facts: Facts): FactIndex {
  const countries = keyed(facts.countries, (country) => country.iso3);
  const instruments = keyed(facts.instruments, (instrument) => instrument.code as string);
  const rights = keyed(facts.rights, (right) => right.id);
  const documents = keyed(facts.documents, (document) => document.id);
  const symbols = keyed(facts.documents, (document) => document.symbol?.toUpperCase() ?? "");
  const acts = grouped(
    [...facts.acts].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    cellKey,
  );
  const declarations = grouped(facts.declarations, cellKey);
  const reviews = grouped(facts.reviews, cellKey);
  const cellDocuments = grouped(facts.documents, cellKey);
  const latest = keyed(facts.latestReviews, cellKey);
  return {
    facts,
    country: (iso3) => countries.get(iso3),
    instrument: (code) => required(instruments, code),
    right: (id) => rights.get(id),
    document: (id) => documents.get(id),
    documentBySymbol: (symbol) => symbols.get(symbol.toUpperCase()),
    actsOf: (iso3, code) => acts.get(`${iso3}.${code}`) ?? none,
    declarationsOf: (iso3, code) => declarations.get(`${iso3}.${code}`) ?? none,
    documentsOf: (iso3, code) => cellDocuments.get(`${iso3}.${code}`) ?? none,
    reviewsOf: (iso3, code) => reviews.get(`${iso3}.${code}`) ?? none,
    latestReviewOf: (iso3, code) => latest.get(`${iso3}.${code}`),
  };
}

const none: readonly never[] = [];

function cellKey({ iso3, instrument }: { iso3: string; instrument: string | null }): string {
  return `${iso3}.${instrument}`;
}

function keyed<T>(records: readonly T[], key: (record: T) => string): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [key(record), record]));
}

function grouped<T>(records: readonly T[], key: (record: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(key(record));
    if (group === undefined) groups.set(key(record), [record]);
    else group.push(record);
  }
  return groups;
}

function required<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The release holds no instrument ${key}.`);
  return value;
}
