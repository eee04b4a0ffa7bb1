import { writeDate } from "#lib/cite/cited-date";
import { nameText, pinpointText } from "#lib/cite/document-reference";
import type {
  DepositReference,
  DocumentReference,
  KnownFrom,
  Reference,
  Reporter,
} from "#lib/cite/reference";
import { isOwnDate } from "#lib/cite/styles/oscola";
import { atSecondHand } from "#lib/cite/styles/second-hand";
import { depositDay } from "#lib/cite/styles/un-style";
import type { Words } from "#lib/i18n/words";

/**
 * APA, 7th edition, the entry of a reference list: "Human Rights Committee. (2016, July 11). Concluding observations on
 * the second periodic report of Kazakhstan (CCPR/C/KAZ/CO/2, para. 49). https://docs.un.org/…". After the Publication
 * Manual, chapter 10.4 (reports: group author, number in parentheses, and behind it the part that is cited), chapter 11
 * (cases: name, citation, court and date; 11.9, treaties: name, day of adoption, address) and 8.6 (a source known at
 * second hand is not listed, the one that was read is).
 */
export function inApa(reference: Reference, words: Words): string {
  const { knownFrom } = reference;
  const whole = ofKind(reference, words);
  const entry = knownFrom === null ? whole : whole.replace(/\.$/, "");
  if (knownFrom?.kind === "report") return reportEntries(entry, knownFrom, words);
  return atSecondHand(
    entry,
    knownFrom,
    { style: "apa", order: "year-first", reporter: nameAndPlace },
    words,
  );
}

/** One entry for each source that reports: who it is, no date, what it reports in brackets, where. */
function reportEntries(
  entry: string,
  { reporters }: Extract<KnownFrom, { kind: "report" }>,
  words: Words,
): string {
  return reporters
    .map(({ name, url }) => {
      const source = words("cite.reportedBy.apa", { sources: name, reference: entry });
      return url === null ? source : `${source} ${url}`;
    })
    .join(" ");
}

function nameAndPlace({ name, url }: Reporter): string {
  return url === null ? name : `${name}, ${url}`;
}

function ofKind(reference: Reference, words: Words): string {
  switch (reference.kind) {
    case "document":
      return reference.isCase ? caseText(reference, words) : documentText(reference, words);
    case "deposit":
      return depositText(reference, words);
    case "treaty":
      return `${reference.title}, ${writeDate(reference.adoptedOn, "month-first", words)}, ${reference.url}`;
  }
}

function documentText(reference: DocumentReference, words: Words): string {
  const { body, url } = reference;
  const name = nameText(reference, words);
  const text = `${body ?? words("cite.noBody")}. (${dayText(reference, words)}). ${name} (${identityText(reference, words)}).`;
  return url === null ? text : `${text} ${url}`;
}

/** "Toregozhina v. Kazakhstan, CCPR/C/124/D/2257/2013 (Human Rights Committee October 15, 2018)." */
function caseText(reference: DocumentReference, words: Words): string {
  const { body, title, date, url } = reference;
  const day = date === null ? words("cite.noDate") : writeDate(date.date, "month-first", words);
  const text = `${title}, ${identityText(reference, words)} (${body ?? words("cite.noBody")} ${day}).`;
  return url === null ? text : `${text} ${url}`;
}

function identityText({ number, symbol, pinpoint }: DocumentReference, words: Words): string {
  return [number, symbol ?? words("cite.noSymbol"), pinpointText(pinpoint, words)]
    .filter((part) => part !== null)
    .join(", ");
}

/** "n.d." is APA's word for no date; a day of discussion stands behind it, named. */
function dayText({ date }: DocumentReference, words: Words): string {
  if (date === null) return `n.d. ${words("cite.noDate")}`;
  const day = writeDate(date.date, "year-first", words);
  if (isOwnDate(date.kind) || date.kind === "meeting") return day;
  return `n.d. [${words(`cite.dates.${date.kind}`, { date: writeDate(date.date, "month-first", words) })}]`;
}

function depositText(reference: DepositReference, words: Words): string {
  const { participant, what, statusOn, registerNumber, url, knownFrom } = reference;
  const act = `${participant}, ${what}, ${depositDay(reference, words, "month-first")}`;
  if (knownFrom !== null) return act;
  const status = statusOn === null ? "n.d." : writeDate(statusOn, "year-first", words);
  return words("cite.apaDeposit", { status, number: registerNumber, act, url });
}
