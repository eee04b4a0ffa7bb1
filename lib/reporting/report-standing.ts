import { type ReportingInstrument, reportingInstruments } from "#data/reviews/reviews.schema";
import type { CommitteeCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { statusOn } from "#lib/ratification/status";
import { type ComputedState, computedState } from "#lib/reporting/computed-state";
import { type PublishedReport, publishedReport } from "#lib/reporting/published-state";

/**
 * Where a State stands with its reports under a treaty on a day: what sources say (`published`) and what the treaty's
 * rule gives (`computed`), never mixed. A State that is no party then, because it had not joined or had left, owes none.
 */
export type ReportStanding = Readonly<
  { iso3: string; instrument: ReportingInstrument; committee: CommitteeCode } & (
    | {
        bound: true;
        published: PublishedReport;
        computed: ComputedState;
        ruleSources: readonly string[];
      }
    | { bound: false; because: "not-joined" | "signed-only" | "left" }
  )
>;

/** The standing of a State under one of the treaties that ask for reports. Throws where the facts hold no rule. */
export function reportStanding(
  index: FactIndex,
  iso3: string,
  instrument: ReportingInstrument,
  asOf: IsoDate,
): ReportStanding {
  const rule = index.facts.reportingRules.find((each) => each.instrument === instrument);
  if (rule === undefined) throw new Error(`No rule of reporting is held for ${instrument}.`);
  const place = { iso3, instrument, committee: rule.committee };
  const status = statusOn(index.instrument(instrument), index.actsOf(iso3, instrument), asOf);
  if (status.status !== "party") return { ...place, bound: false, because: whyNotBound(status) };
  return {
    ...place,
    bound: true,
    published: publishedReport(index, iso3, instrument, asOf),
    computed: computedState(index, iso3, rule, status.entryIntoForce, asOf),
    ruleSources: rule.sources,
  };
}

/** The standings of States under all treaties that ask for reports, or under those of some committees. */
export function reportStandings(
  index: FactIndex,
  states: readonly string[],
  committees: readonly CommitteeCode[],
  asOf: IsoDate,
): readonly ReportStanding[] {
  const asked = reportingInstruments.filter(
    (code) => committees.length === 0 || committees.includes(index.instrument(code).committee),
  );
  return states.flatMap((iso3) => asked.map((code) => reportStanding(index, iso3, code, asOf)));
}

function whyNotBound(status: Exclude<ReturnType<typeof statusOn>, { status: "party" }>) {
  if (status.status === "signatory") return "signed-only";
  return status.act === null ? "not-joined" : "left";
}
