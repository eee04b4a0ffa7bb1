import ratificationCountries from "#data/ratification/countries.json" with { type: "json" };
import bodies from "#data/uhri/bodies.json" with { type: "json" };
import type { MechanismKind } from "#data/uhri/bodies.schema";
import countries from "#data/uhri/countries.json" with { type: "json" };
import years from "#data/uhri/records-by-year.json" with { type: "json" };
import { apportion, type Random } from "#lib/import/uhri/synthetic/random";

export type PlannedMechanism = Readonly<{
  code: string;
  rawBody: string;
  kind: MechanismKind;
  /** Records of the real index: the weight of the mechanism. */
  records: number;
  /** The State of a mandate on one State. */
  iso3: string | null;
  /** First year of publication in the index. */
  since: number;
}>;

export type PlannedCountry = Readonly<{
  iso3: string;
  /** As the index prints it. */
  name: string;
  region: string | null;
  records: number;
}>;

/** One document of the synthetic export: `records` passages, published on one day. */
export type PlannedDocument = {
  mechanism: PlannedMechanism;
  country: PlannedCountry;
  year: number;
  records: number;
};

const firstYears: Readonly<Record<string, number>> = {
  UPR: 2008,
  CRPD: 2011,
  CED: 2012,
  CMW: 2007,
};

const stateOfMandate: Readonly<Record<string, string>> = {
  "SR Myanmar": "MMR",
  "IE Somalia": "SOM",
  "IE Mali": "MLI",
  "SR Eritrea": "ERI",
  "SR DPRK": "PRK",
  "IE Central African Republic": "CAF",
  "SR Palestinian territory": "PSE",
  "SR Cambodia": "KHM",
  "SR Belarus": "BLR",
  "SR Iran": "IRN",
  "SR Afghanistan": "AFG",
  "SR Burundi": "BDI",
};

/** Mechanisms that even the smallest file has, for the sake of their odd labels. */
const neverLeftOut = [
  "IE Albinism",
  "IE Mali",
  "SR Truth, justice, reparation",
  "CRC-OP-SC",
  "SPT",
];

const regionOfGroup: Readonly<Record<string, string>> = {
  "African Group": "Africa",
  "Asia-Pacific Group": "Asia-Pacific",
  "Eastern European Group": "Eastern Europe",
  "Group of Latin American and Caribbean States": "Latin America and the Caribbean",
  "Western European and Others Group": "Western Europe & Others",
  "none (observer in the Western European and Others Group)": "Western Europe & Others",
};

export const mechanisms: readonly PlannedMechanism[] = bodies.flatMap((body) => {
  const { code, rawValue, family, recordsFolded202609: records } = body;
  if (code === null || records === null) return [];
  const iso3 = stateOfMandate[code] ?? null;
  const kind = family as MechanismKind;
  return [{ code, rawBody: rawValue, kind, records, iso3, since: firstYears[code] ?? 2006 }];
});

const groupOf = new Map(ratificationCountries.map((row) => [row.iso3, row.unRegionalGroup]));

export const plannedCountries: readonly PlannedCountry[] = countries.map((country) => ({
  iso3: country.iso3,
  name: country.uhriName,
  region: regionOfGroup[groupOf.get(country.iso3) ?? ""] ?? null,
  records: country.records202609,
}));

export type PlanOptions = Readonly<{ records: number; onlyCountry: string | null; small: boolean }>;

/**
 * The documents of an export of so many records, in no order. Mechanisms, States and years have the shares of the
 * real index, exact to the record: a document that would cross a border is cut in two there.
 */
export function planDocuments(options: PlanOptions, random: Random): PlannedDocument[] {
  const sized = mechanismShares(options.records).flatMap(({ mechanism, records }) =>
    cutIntoDocuments(records, sizesOf(mechanism, options.small), random).map((size) => ({
      mechanism,
      records: size,
    })),
  );
  const placed = assignCountries(random.shuffle(sized), options);
  return assignYears(random.shuffle(placed), options.records, random);
}

type Sized = { mechanism: PlannedMechanism; records: number };
type Placed = Sized & { country: PlannedCountry };

function mechanismShares(total: number): Sized[] {
  const shares = apportion(
    total,
    mechanisms.map(({ records }) => records),
  );
  for (const code of neverLeftOut) {
    const index = mechanisms.findIndex((mechanism) => mechanism.code === code);
    if ((shares[index] ?? 0) > 0) continue;
    shares[index] = 1;
    shares[0] = (shares[0] ?? 0) - 1;
  }
  return mechanisms.flatMap((mechanism, index) => {
    const records = shares[index] ?? 0;
    return records > 0 ? [{ mechanism, records }] : [];
  });
}

function sizesOf({ kind }: PlannedMechanism, small: boolean): readonly [number, number] {
  if (small) return kind === "upr" ? [5, 20] : [2, 6];
  if (kind === "upr") return [100, 350];
  return kind === "treaty-body" ? [22, 70] : [10, 60];
}

function cutIntoDocuments(
  records: number,
  [least, most]: readonly [number, number],
  random: Random,
): number[] {
  const sizes: number[] = [];
  for (let left = records; left > 0; ) {
    const size = Math.min(left, random.between(least, most));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

function assignCountries(documents: Sized[], { records, onlyCountry }: PlanOptions): Placed[] {
  const byCode = new Map(plannedCountries.map((country) => [country.iso3, country]));
  const chosen = plannedCountries.filter(
    ({ iso3 }) => onlyCountry === null || iso3 === onlyCountry,
  );
  const quotas = apportion(
    records,
    chosen.map((country) => country.records),
  );
  const queue = chosen.map((country, index) => ({ country, left: quotas[index] ?? 0 }));
  const placed: Placed[] = [];
  const free: Sized[] = [];
  for (const document of documents) {
    const bound = document.mechanism.iso3;
    const country = bound === null ? undefined : byCode.get(onlyCountry ?? bound);
    if (country === undefined) free.push(document);
    else placed.push({ ...document, country });
  }
  for (const { country, records: taken } of placed) {
    const quota = queue.find((entry) => entry.country === country);
    if (quota !== undefined) quota.left -= taken;
  }
  return [...placed, ...fill(free, queue)];
}

/** Hands the documents out in order, cutting one where a quota ends. */
function fill(
  documents: readonly Sized[],
  queue: readonly { country: PlannedCountry; left: number }[],
): Placed[] {
  const placed: Placed[] = [];
  let index = 0;
  let room = queue[0]?.left ?? 0;
  for (const { mechanism, records } of documents) {
    for (let left = records; left > 0; ) {
      while (room <= 0 && index < queue.length - 1) room = queue[++index]?.left ?? 0;
      const country = queue[index]?.country;
      if (country === undefined) return placed;
      const part = index === queue.length - 1 ? left : Math.min(left, room);
      placed.push({ mechanism, records: part, country });
      left -= part;
      room -= part;
    }
  }
  return placed;
}

function assignYears(documents: Placed[], records: number, random: Random): PlannedDocument[] {
  const quotas = apportion(
    records,
    years.map((row) => row.records202609),
  );
  const pools = poolsBySince(documents);
  const planned: PlannedDocument[] = [];
  years.forEach(({ publicationYear: year }, index) => {
    let room = quotas[index] ?? 0;
    while (room > 0) {
      const document = drawFrom(pools, year, random);
      if (document === undefined) break;
      const part = Math.min(room, document.records);
      planned.push({ ...document, records: part, year });
      room -= part;
      if (part < document.records)
        putBack(pools, { ...document, records: document.records - part });
    }
  });
  return [...planned, ...leftovers(pools)];
}

/** Documents of mechanisms that begin to publish in the same year. */
type Pool = Readonly<{ since: number; documents: Placed[] }>;

function poolsBySince(documents: readonly Placed[]): Pool[] {
  const pools: Pool[] = [];
  for (const document of documents) putBack(pools, document);
  return pools;
}

function putBack(pools: Pool[], document: Placed): void {
  const { since } = document.mechanism;
  const pool = pools.find((candidate) => candidate.since === since);
  if (pool === undefined) pools.push({ since, documents: [document] });
  else pool.documents.push(document);
}

/** Any document that may be published in `year`, each as likely as the others. */
function drawFrom(pools: readonly Pool[], year: number, random: Random): Placed | undefined {
  const open = pools.filter(({ since }) => since <= year);
  let mark = random.below(open.reduce((sum, { documents }) => sum + documents.length, 0));
  for (const { documents } of open) {
    if (mark < documents.length) return documents.pop();
    mark -= documents.length;
  }
  return undefined;
}

/** What a small file could not place in its year, because the mechanism did not yet exist, goes to the last but one. */
function leftovers(pools: readonly Pool[]): PlannedDocument[] {
  const year = years.at(-2)?.publicationYear ?? 2025;
  return pools.flatMap(({ documents }) => documents.map((document) => ({ ...document, year })));
}
