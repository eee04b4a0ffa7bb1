import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";

/** Dates in order; a protocol names its treaty and a treaty names none; the committee is its own. */
export function checkInstruments(facts: Facts): Breach[] {
  return checkEach(facts, "instruments", "instruments", function* (instrument): Generator<Finding> {
    if (instrument.adoptedOn >= instrument.entryIntoForceOn) {
      yield { field: "entryIntoForceOn", message: `adopted on ${instrument.adoptedOn}` };
    }
    if (instrument.publishedAsOf > instrument.dataCurrentTo) {
      yield { field: "publishedAsOf", message: `current only to ${instrument.dataCurrentTo}` };
    }
    if ((instrument.kind === "protocol") !== (instrument.parentCode !== null)) {
      yield { field: "parentCode", message: "protocols, and only they, belong to a treaty" };
    }
  });
}

/** Where a record names an instrument and a committee, they belong together. */
export function checkInstrumentCommittees(facts: Facts): Breach[] {
  const committees = new Map(facts.instruments.map(({ code, committee }) => [code, committee]));
  function* find(record: {
    instrument: string | null;
    committee: string | null;
  }): Generator<Finding> {
    const own = committees.get(record.instrument as never);
    if (own !== undefined && record.committee !== own) {
      yield { field: "committee", message: `${record.instrument} is monitored by ${own}` };
    }
  }
  const ids = [
    "observations",
    "documents",
    "reporting",
    "followUp",
    "reportingRules",
    "complaintProcedures",
    "nextReports",
    "overdueTotals",
    "reviews",
  ] as const;
  return ids.flatMap((id) => checkEach(facts, id, "instrument-committee", find));
}
