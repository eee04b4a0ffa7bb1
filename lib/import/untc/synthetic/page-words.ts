import type { InstrumentCode } from "#data/vocabulary";
import { englishMonths } from "#lib/dates/english-months";
import type { ModelDate } from "#lib/import/untc/synthetic/page-model";

/** The headers of the two date columns as each page prints them: content and order of words differ. */
export const headers: Readonly<Record<InstrumentCode, readonly [string, string]>> = {
  CERD: ["Signature", "Accession(a), Succession(d), Ratification"],
  CESCR: ["Signature", "Ratification, Accession(a), Succession(d)"],
  "CESCR-OP": ["Signature", "Accession(a), Ratification"],
  CCPR: ["Signature", "Accession(a), Succession(d), Ratification"],
  "CCPR-OP1": [
    "Signature, Succession to signature(d)",
    "Ratification, Accession(a), Succession(d)",
  ],
  "CCPR-OP2-DP": ["Signature", "Ratification, Accession(a), Succession(d)"],
  CEDAW: ["Signature", "Ratification, Accession(a), Succession(d)"],
  "CEDAW-OP": ["Signature", "Ratification, Accession(a), Succession(d)"],
  CAT: ["Signature", "Accession(a), Succession(d), Ratification"],
  "CAT-OP": ["Signature, Succession to signature(d)", "Accession(a), Succession(d), Ratification"],
  CRC: ["Signature", "Ratification, Acceptance(A), Accession(a), Succession(d)"],
  "CRC-OP-AC": ["Signature", "Ratification, Accession(a), Succession(d)"],
  "CRC-OP-SC": ["Signature", "Ratification, Accession(a), Succession(d)"],
  "CRC-OP-IC": ["Signature", "Accession(a), Ratification"],
  CMW: ["Signature, Succession to signature(d)", "Ratification, Accession(a), Succession(d)"],
  CRPD: ["Signature", "Formal confirmation(c), Accession(a), Ratification"],
  "CRPD-OP": ["Signature", "Formal confirmation(c), Accession(a), Ratification"],
  CED: ["Signature", "Accession(a), Ratification"],
};

const marks: Readonly<Record<string, string>> = {
  accession: "a",
  succession: "d",
  acceptance: "A",
  "formal-confirmation": "c",
};

/** "[ 3 Oct\t 1975 ]", with the blanks, tabs and no-break spaces that stand there. */
export function printedDate({ act, date, bracketed, bySuccession }: ModelDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = englishMonths[Number(month) - 1]?.slice(0, 3);
  const mark = bySuccession ? "d" : (marks[act] ?? "");
  const padded = Number(day) < 10 ? ` \u00a0${Number(day)}` : day;
  const whole = `${padded} ${name}\t ${year} ${mark}`;
  return bracketed ? `[${whole}]` : whole;
}

/** "9. b" for IV-9-b, as it stands in front of a title. */
export function enumeratorOf(untcNumber: string): string {
  const [, number, letter] = untcNumber.split("-");
  return letter === undefined ? `${number}.` : `${number}. ${letter}.`;
}

/** "23 March 1976". */
export function longDay(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
}
