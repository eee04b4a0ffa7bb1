import type { FollowUpProcedure } from "#data/committees/follow-up-procedures.schema";
import type { FollowUp } from "#data/observations/follow-up.schema";
import type { IsoDate } from "#lib/dates/calendar-date";
import { englishMonths } from "#lib/dates/english-months";
import type { FollowUpDue } from "#lib/follow-up/ledger-entry";
import { parseMixedSource } from "#lib/reporting/mixed-source";

/** The deadline that a source states, else what the committee usually gives, which is no date. */
export function dueOf(
  facts: readonly FollowUp[],
  procedure: FollowUpProcedure | undefined,
): FollowUpDue {
  const stated = facts
    .flatMap(({ sources }) => sources.map((source) => statedDeadline(source)))
    .find((day) => day !== null);
  if (stated !== undefined && stated !== null) return { kind: "stated", on: stated };
  return { kind: "not-seen", usualMonths: procedure?.monthsToReply ?? null };
}

/** "deadline was 28 November 2015", as a remark among the sources says it. */
export function statedDeadline(source: string): IsoDate | null {
  const { remark } = parseMixedSource(source);
  const found = /deadline was (\d{1,2}) ([A-Z][a-z]+) (\d{4})/.exec(remark ?? "");
  const month = englishMonths.indexOf(found?.[2] ?? "") + 1;
  if (found === null || month === 0) return null;
  return `${found[3]}-${String(month).padStart(2, "0")}-${(found[1] ?? "").padStart(2, "0")}`;
}
