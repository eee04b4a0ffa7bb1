import type { FollowUpProcedure } from "#data/committees/follow-up-procedures.schema";
import type { Review } from "#data/reviews/reviews.schema";
import { type ReportingInstrument, reportingInstruments } from "#data/reviews/reviews.schema";
import type { InstrumentCode } from "#data/vocabulary";
import type { Entry } from "#lib/calendar/entry";
import { addDays, earliestDay, type IsoDate, latestDay } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { monthsAfter } from "#lib/reporting/computed-state";
import { reportStanding } from "#lib/reporting/report-standing";

/**
 * First reports that are still to come, by the rule of the treaty. One whose day has passed is left out: whether it came
 * was not checked, and the table of reports says so.
 */
export function firstReportEntries(
  index: FactIndex,
  states: readonly string[],
  asOf: IsoDate,
): readonly Entry[] {
  const kept = new Set(
    index.facts.nextReports
      .filter(({ nextReportDueOn }) => nextReportDueOn !== null)
      .map(({ iso3, instrument }) => `${iso3}.${instrument}`),
  );
  return states.flatMap((iso3) =>
    reportingInstruments
      .filter((instrument) => !kept.has(`${iso3}.${instrument}`))
      .flatMap((instrument) => firstReport(index, iso3, instrument, asOf)),
  );
}

function firstReport(
  index: FactIndex,
  iso3: string,
  instrument: ReportingInstrument,
  asOf: IsoDate,
): Entry[] {
  const standing = reportStanding(index, iso3, instrument, asOf);
  if (!standing.bound || standing.computed.kind !== "initial-due") return [];
  const { on, months, rule } = standing.computed;
  const ruleRow = index.facts.reportingRules.find((each) => each.instrument === instrument);
  return [
    {
      ...computed,
      id: `first-report-${instrument}-${iso3}`.toLowerCase(),
      kind: "next-report",
      start: on,
      committee: standing.committee,
      instrument,
      iso3,
      detail: { kind: "first-report", months, rule },
      sources: standing.ruleSources,
      checkedOn: ruleRow?.asOf ?? "undated",
    },
  ];
}

/**
 * The months to reply that are held now were others before (`follow-up-procedures.json`, notes), so they are applied only
 * to observations adopted since this year.
 */
const monthsHoldSince = "2020";

/**
 * Replies to the paragraphs chosen for follow-up that are still to come: the adoption of the last observations known plus
 * the months of the committee's procedure, to the month. The document itself sets the day that binds.
 */
export function followUpEntries(
  index: FactIndex,
  states: readonly string[],
  asOf: IsoDate,
): readonly Entry[] {
  const procedures = index.facts.followUpProcedures.filter((row) => row.monthsToReply !== null);
  return procedures.flatMap((procedure) =>
    states.flatMap((iso3) => followUpEntry(index, procedure, iso3, asOf)),
  );
}

function followUpEntry(
  index: FactIndex,
  procedure: FollowUpProcedure,
  iso3: string,
  asOf: IsoDate,
): Entry[] {
  const { committee, monthsToReply: months, sources, asOf: checkedOn, note } = procedure;
  const instrument = index.facts.committees.find(({ code }) => code === committee)?.instrument;
  const last = instrument === undefined ? undefined : lastAdopted(index, iso3, instrument, asOf);
  if (last === undefined || months === null || instrument === undefined) return [];
  const { symbol, datedOn: adoptedOn } = last;
  if (adoptedOn === null || adoptedOn.length === 4 || adoptedOn < monthsHoldSince) return [];
  const start = monthsAfter(adoptedOn, months);
  if (latestDay(start) < asOf || hasReplied(index, iso3, committee, adoptedOn)) return [];
  return [
    {
      ...computed,
      id: `follow-up-${committee}-${iso3}-${adoptedOn.slice(0, 4)}`.toLowerCase(),
      kind: "follow-up",
      start,
      committee,
      instrument,
      iso3,
      detail: { kind: "follow-up", adoptedOn, symbol, months },
      sources,
      checkedOn,
      note,
    },
  ];
}

/** The last observations by the day asked for of which the month of adoption is known. */
function lastAdopted(
  index: FactIndex,
  iso3: string,
  instrument: InstrumentCode,
  asOf: IsoDate,
): Review | undefined {
  return index
    .reviewsOf(iso3, instrument)
    .filter(({ territory }) => territory === null)
    .filter(({ datedOn }) => datedOn !== null && earliestDay(datedOn) <= asOf)
    .sort((a, b) => ((a.datedOn ?? "") < (b.datedOn ?? "") ? -1 : 1))
    .at(-1);
}

function hasReplied(
  { facts }: FactIndex,
  iso3: string,
  committee: string,
  adoptedOn: string,
): boolean {
  return facts.followUp.some(
    (row) =>
      row.iso3 === iso3 &&
      row.committee === committee &&
      row.date !== null &&
      latestDay(row.date) >= earliestDay(adoptedOn),
  );
}

/** Deadlines for NGOs counted back from sessions whose first day is known, where the committee's rule counts in weeks. */
export function ruleDeadlineEntries({ facts }: FactIndex): readonly Entry[] {
  const rules = facts.ngoSubmissions.filter(({ stage }) => stage === "session");
  return facts.calendar
    .filter(({ what, status }) => what === "session" && status !== "cancelled")
    .flatMap((session): Entry[] => {
      const rule = rules.find(({ committee }) => committee === session.committee);
      const weeks = rule?.weeksBeforeSession ?? null;
      if (rule === undefined || weeks === null || session.start.length !== 10) return [];
      const { committee, start: sessionStart, session: number } = session;
      return [
        {
          ...computed,
          id: `ngo-deadline-${committee}-${number ?? sessionStart.slice(0, 7)}`.toLowerCase(),
          kind: "ngo-deadline",
          start: addDays(sessionStart, -7 * weeks),
          committee,
          instrument: facts.committees.find(({ code }) => code === committee)?.instrument ?? null,
          session: number,
          iso3: null,
          detail: { kind: "weeks-before-session", weeks, sessionStart },
          sources: [...new Set([...rule.sources, ...session.sources])],
          checkedOn: rule.asOf,
          note: [rule.deadlineRule, rule.note].filter(Boolean).join(" "),
        },
      ];
    });
}

/** What all entries have in common that no source states. */
const computed = {
  end: null,
  firmness: "computed",
  status: null,
  session: null,
  verification: "computed",
  note: null,
} as const;
