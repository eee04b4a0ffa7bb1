import type { InstrumentCode } from "#data/vocabulary";
import { addDays, addMonths, firstOfNextMonth, type IsoDate } from "#lib/dates/calendar-date";

/** How long after an act it takes effect, as the treaty counts. */
export type Delay =
  | "thirtieth-day"
  | "one-month"
  | "three-months"
  | "month-after-three-months"
  | "six-months"
  | "one-year"
  | "month-after-one-year";

/** What an instrument itself says of entry into force for a State that joins, and of leaving it. */
export type TreatyRule = Readonly<{
  entryIntoForce: Readonly<{ delay: Delay; article: string }>;
  /** `null`: the instrument has no clause on denunciation, and no notice of withdrawal takes effect. */
  denunciation: Readonly<{ delay: Delay; article: string }> | null;
}>;

/**
 * Rules read from the final clauses of each instrument. The count runs from the day of deposit, never before the
 * instrument's own entry into force. CMW 87 waits for the first day of a month.
 */
export const treatyRules: Readonly<Record<InstrumentCode, TreatyRule>> = {
  CERD: rule("thirtieth-day", "CERD 19(2)", "one-year", "CERD 21"),
  CESCR: rule("three-months", "CESCR 27(2)"),
  "CESCR-OP": rule("three-months", "CESCR-OP 18(2)", "six-months", "CESCR-OP 20"),
  CCPR: rule("three-months", "CCPR 49(2)"),
  "CCPR-OP1": rule("three-months", "CCPR-OP1 9(2)", "three-months", "CCPR-OP1 12"),
  "CCPR-OP2-DP": rule("three-months", "CCPR-OP2-DP 8(2)"),
  CEDAW: rule("thirtieth-day", "CEDAW 27(2)"),
  "CEDAW-OP": rule("three-months", "CEDAW-OP 16(2)", "six-months", "CEDAW-OP 19"),
  CAT: rule("thirtieth-day", "CAT 27(2)", "one-year", "CAT 31"),
  "CAT-OP": rule("thirtieth-day", "CAT-OP 28(2)", "one-year", "CAT-OP 33"),
  CRC: rule("thirtieth-day", "CRC 49(2)", "one-year", "CRC 52"),
  "CRC-OP-AC": rule("one-month", "CRC-OP-AC 10(2)", "one-year", "CRC-OP-AC 11"),
  "CRC-OP-SC": rule("one-month", "CRC-OP-SC 14(2)", "one-year", "CRC-OP-SC 15"),
  "CRC-OP-IC": rule("three-months", "CRC-OP-IC 19(2)", "one-year", "CRC-OP-IC 22"),
  CMW: rule("month-after-three-months", "CMW 87(2)", "month-after-one-year", "CMW 89"),
  CRPD: rule("thirtieth-day", "CRPD 45(2)", "one-year", "CRPD 48"),
  "CRPD-OP": rule("thirtieth-day", "CRPD-OP 13(2)", "one-year", "CRPD-OP 16"),
  CED: rule("thirtieth-day", "CED 39(2)"),
};

function rule(delay: Delay, article: string, leaving?: Delay, leavingArticle = ""): TreatyRule {
  return {
    entryIntoForce: { delay, article },
    denunciation: leaving === undefined ? null : { delay: leaving, article: leavingArticle },
  };
}

/** The day on which an act of `day` takes effect after `delay`. */
export function after(delay: Delay, day: IsoDate): IsoDate {
  switch (delay) {
    case "thirtieth-day":
      return addDays(day, 30);
    case "one-month":
      return addMonths(day, 1);
    case "three-months":
      return addMonths(day, 3);
    case "month-after-three-months":
      return firstOfNextMonth(addMonths(day, 3));
    case "six-months":
      return addMonths(day, 6);
    case "one-year":
      return addMonths(day, 12);
    case "month-after-one-year":
      return firstOfNextMonth(addMonths(day, 12));
  }
}
