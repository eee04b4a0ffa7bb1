import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";
import { isSurelyAfter } from "#data/checks/dates";

type CalendarEntry = Facts["calendar"][number];

const concernsOneState: readonly CalendarEntry["what"][] = [
  "State under review",
  "State replies due",
  "visit",
];

function* findEntryBreaches(entry: CalendarEntry): Generator<Finding> {
  const isEstimate = entry.firmness === "estimated";
  if (entry.end !== null && isSurelyAfter(entry.start, entry.end)) {
    yield { field: "end", message: `starts on ${entry.start}` };
  }
  if (isEstimate !== (entry.verification === "computed")) {
    yield { field: "verification", message: "estimated entries, and only they, are computed" };
  }
  if (isEstimate !== (entry.status === "rule-only")) {
    yield { field: "status", message: "estimated entries, and only they, rest on a rule only" };
  }
  if (concernsOneState.includes(entry.what) && entry.iso3 === null) {
    yield { field: "iso3", message: `${entry.what} must name the State` };
  }
  const { status, asOf, start } = entry;
  if (status === "held" && asOf !== "undated" && isSurelyAfter(start, asOf)) {
    yield { field: "status", message: `the source of ${asOf} is older than the event` };
  }
}

/** What one entry of the calendar says agrees; what was held is told by a source that is not older. */
export function checkCalendar(facts: Facts): Breach[] {
  return checkEach(facts, "calendar", "calendar", findEntryBreaches);
}

function orderOf({ start, committee, what, iso3 }: CalendarEntry): readonly string[] {
  return [start, committee, what, iso3 ?? ""];
}

function comesBefore(a: readonly string[], b: readonly string[]): boolean {
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs >= 0 && (a[differs] ?? "") < (b[differs] ?? "");
}

/** Entries stand in order of start, committee, kind and State. */
export function checkCalendarOrder(facts: Facts): Breach[] {
  return checkEach(
    facts,
    "calendar",
    "calendar-order",
    function* (entry, index): Generator<Finding> {
      const previous = facts.calendar[index - 1];
      if (previous !== undefined && comesBefore(orderOf(entry), orderOf(previous))) {
        yield { field: "start", message: `stands after an entry of ${previous.start}` };
      }
    },
  );
}
