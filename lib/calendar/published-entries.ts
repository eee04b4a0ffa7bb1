import type { CalendarEntry as CalendarFact } from "#data/committees/calendar.schema";
import type { NextReport } from "#data/committees/next-reports.schema";
import type { Entry, EntryDetail, EntryKind } from "#lib/calendar/entry";
import type { FactIndex } from "#lib/facts/fact-index";

const kindOf: Readonly<Record<CalendarFact["what"], EntryKind>> = {
  session: "session",
  "pre-sessional working group": "pre-session",
  "State under review": "review",
  "deadline for NGO submissions": "ngo-deadline",
  "State replies due": "replies",
  visit: "visit",
};

/** What the calendar of the committees names. */
export function factsAsEntries({ facts }: FactIndex): readonly Entry[] {
  return facts.calendar.map((fact) => ({
    id: idOf(fact),
    kind: kindOf[fact.what],
    start: fact.start,
    end: fact.end,
    firmness: fact.firmness === "announced" ? "firm" : "estimated",
    status: fact.status,
    committee: fact.committee,
    instrument: facts.committees.find(({ code }) => code === fact.committee)?.instrument ?? null,
    session: fact.session,
    iso3: fact.iso3,
    detail: { kind: "titled", title: isBareNumber(fact) ? null : fact.title },
    sources: fact.sources,
    verification: fact.verification,
    checkedOn: fact.asOf,
    note: fact.note,
  }));
}

/** The session where it has a number, else the month or year: a moved day keeps the id. */
function idOf({ committee, what, session, iso3, start }: CalendarFact): string {
  const when = session ?? start.slice(0, what === "deadline for NGO submissions" ? 7 : 4);
  return [kindOf[what], committee, iso3, when].filter(Boolean).join("-").toLowerCase();
}

/** "Session 87" says no more than the number. */
function isBareNumber({ title, session }: CalendarFact): boolean {
  return title === `Session ${session}`;
}

/** Next reports for which a date is held: due, listed as overdue, or replies due under the simplified procedure. */
export function nextReportEntries({ facts }: FactIndex): readonly Entry[] {
  return facts.nextReports.flatMap((row): Entry[] => {
    const detail = detailOf(row);
    if (row.nextReportDueOn === null || detail === null) return [];
    const { iso3, instrument, committee, verification, sources, note } = row;
    return [
      {
        id: `next-report-${instrument}-${iso3}`.toLowerCase(),
        kind: "next-report",
        start: row.nextReportDueOn,
        end: null,
        firmness: verification === "computed" ? "computed" : "firm",
        status: null,
        committee,
        instrument,
        session: null,
        iso3,
        detail,
        sources,
        verification,
        checkedOn: row.asOf,
        note,
      },
    ];
  });
}

function detailOf({ status, report }: NextReport): EntryDetail | null {
  switch (status) {
    case "due":
      return { kind: "report", report, said: "due" };
    case "overdue":
      return { kind: "report", report, said: "overdue" };
    case "under simplified procedure":
      return { kind: "report", report, said: "simplified" };
    case "submitted":
    case "not-found":
      return null;
  }
}
