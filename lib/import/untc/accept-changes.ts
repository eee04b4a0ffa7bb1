import type { Facts } from "#data/catalogue";
import type { Conflict } from "#data/ratification/conflicts.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import type { PublishedCount } from "#data/ratification/published-counts.schema";
import type { Source } from "#data/ratification/sources.schema";
import type { IsoDate } from "#lib/dates/calendar-date";
import { acceptedActs } from "#lib/import/untc/accepted-acts";
import type { Change } from "#lib/import/untc/change";
import { conflictsOf } from "#lib/import/untc/change-conflicts";
import { derivedProcedures } from "#lib/import/untc/derived-procedures";
import { derivedReviews } from "#lib/import/untc/derived-reviews";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import type { StatusPage } from "#lib/import/untc/status-page";

/** The datasets that a renewal writes. */
export type Renewed = Pick<
  Facts,
  | "acts"
  | "sources"
  | "instruments"
  | "publishedCounts"
  | "conflicts"
  | "procedures"
  | "latestReviews"
>;

/** The id of the depositary's pages of a day among our sources. */
export function sourceIdOf(asOf: IsoDate): string {
  return `UNTC-${asOf}`;
}

/**
 * The facts with the decided changes of some pages in them. Acts rest on the page and on what a person named, nothing
 * else; the day, totals and answers that follow from them follow.
 * @throws {PageRefusal} for a page that is older than what our data are current to.
 */
export function acceptChanges(
  facts: Facts,
  pages: readonly StatusPage[],
  decided: readonly Change[],
  today: IsoDate,
): Renewed {
  const touched = pages.filter(({ instrument }) =>
    decided.some((change) => change.instrument === instrument),
  );
  for (const page of touched) refuseOlder(page, facts.instruments);
  const acts = acceptedActs(facts.acts, decided);
  const withActs: Facts = {
    ...facts,
    acts,
    sources: withSources(facts.sources, touched, today),
    instruments: facts.instruments.map((one) => currentInstrument(one, touched)),
    publishedCounts: withCounts(facts.publishedCounts, touched),
    conflicts: withConflicts(facts.conflicts, decided, facts),
  };
  return {
    acts,
    sources: withActs.sources,
    instruments: withActs.instruments,
    publishedCounts: withActs.publishedCounts,
    conflicts: withActs.conflicts,
    procedures: derivedProcedures(withActs, decided),
    latestReviews: derivedReviews(withActs, decided),
  };
}

function refuseOlder(page: StatusPage, instruments: readonly Instrument[]): void {
  const current = instruments.find(({ code }) => code === page.instrument)?.dataCurrentTo ?? "";
  if (page.asOf >= current) return;
  throw new PageRefusal(
    `rests on a page of ${page.asOf}; our data on ${page.instrument} are current to ${current}, so it can be compared and not accepted.`,
  );
}

function withSources(
  sources: readonly Source[],
  pages: readonly StatusPage[],
  today: IsoDate,
): Source[] {
  const days = [...new Set(pages.map(({ asOf }) => asOf))].sort();
  const base = sources.find(({ id }) => id.startsWith("UNTC-"));
  const added = days
    .filter((day) => !sources.some(({ id }) => id === sourceIdOf(day)))
    .map((day) => ({
      id: sourceIdOf(day),
      title: "Multilateral Treaties Deposited with the Secretary-General, chapter IV, status pages",
      publisher: "United Nations Treaty Collection (depositary)",
      url: base?.url ?? null,
      statusDate: day,
      accessedNote: `Pages saved from the website of the depositary, read by the importer on ${today}; changes accepted by a person.`,
    }));
  return [...sources, ...added];
}

function currentInstrument(instrument: Instrument, pages: readonly StatusPage[]): Instrument {
  const page = pages.find((one) => one.instrument === instrument.code);
  if (page === undefined) return instrument;
  return {
    ...instrument,
    publishedSignatories: page.signatories,
    publishedParties: page.parties,
    publishedAsOf: page.asOf,
    dataCurrentTo: page.asOf,
  };
}

function withCounts(
  counts: readonly PublishedCount[],
  pages: readonly StatusPage[],
): PublishedCount[] {
  const added = pages
    .filter(
      ({ instrument, asOf }) =>
        !counts.some((one) => one.instrument === instrument && one.date === asOf),
    )
    .map(({ instrument, asOf, parties }) => ({
      instrument,
      date: asOf,
      publishedParties: parties,
      sourceIds: [sourceIdOf(asOf)],
      note: null,
    }));
  return [...counts, ...added];
}

function withConflicts(
  conflicts: readonly Conflict[],
  decided: readonly Change[],
  facts: Facts,
): Conflict[] {
  const key = ({ iso3, instrument, sourceASays }: Conflict) =>
    [iso3, instrument, sourceASays].join("\n");
  const known = new Set(conflicts.map(key));
  const added = decided
    .flatMap((change) => conflictsOf(change, facts.acts))
    .filter((one) => !known.has(key(one)));
  return [...conflicts, ...added];
}
