import { writeDate } from "#lib/cite/cited-date";
import { nameText, pinpointText } from "#lib/cite/document-reference";
import type { DepositReference, DocumentReference, Reference } from "#lib/cite/reference";
import { atSecondHand, nameAndAddress } from "#lib/cite/styles/second-hand";
import type { Words } from "#lib/i18n/words";

/**
 * The style of the United Nations: "Human Rights Committee, Concluding observations on the second periodic report of
 * Kazakhstan, CCPR/C/KAZ/CO/2, para. 49 (adopted 11 July 2016)". After the Editorial Manual, Footnotes and other
 * references, chapter III, sections A (documents by their symbol) and G (instruments in the Treaty Series),
 * https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-03; the body and the date stand with it, as a
 * footnote outside the United Nations needs them.
 */
export function inUnStyle(reference: Reference, words: Words): string {
  return atSecondHand(
    directUnText(reference, words),
    reference.knownFrom,
    { style: "un", order: "day-first", reporter: nameAndAddress },
    words,
  );
}

/** The same without who reports it: what a second-hand source is said to report. */
export function directUnText(reference: Reference, words: Words): string {
  switch (reference.kind) {
    case "document":
      return documentText(reference, words);
    case "deposit":
      return depositText(reference, words);
    case "treaty":
      return `${reference.title} (${words("cite.adoptedInForce", {
        adopted: writeDate(reference.adoptedOn, "day-first", words),
        inForce: writeDate(reference.inForceOn, "day-first", words),
      })}), ${words("cite.treatySeries")}, ${words("cite.noSeries")}`;
  }
}

function documentText(reference: DocumentReference, words: Words): string {
  const { body, number, symbol, pinpoint, date, url } = reference;
  const parts = [
    body ?? words("cite.noBody"),
    nameText(reference, words),
    number,
    symbol ?? words("cite.noSymbol"),
    pinpointText(pinpoint, words),
  ].filter((part) => part !== null);
  const day =
    date === null
      ? words("cite.noDate")
      : `(${words(`cite.dates.${date.kind}`, { date: writeDate(date.date, "day-first", words) })})`;
  const address = symbol === null && url !== null ? `, ${words("cite.availableAt", { url })}` : "";
  return `${parts.join(", ")} ${day}${address}`;
}

function depositText(reference: DepositReference, words: Words): string {
  const { participant, what, url, knownFrom } = reference;
  const act = `${participant}, ${what} (${depositDay(reference, words)})`;
  return knownFrom === null ? `${act}, ${registerText(reference, words)}, ${url}` : act;
}

/** "26 May 1998, effective 26 August 1998"; says so where no day is known. */
export function depositDay(
  { date, effectiveOn }: DepositReference,
  words: Words,
  order: "day-first" | "month-first" = "day-first",
): string {
  if (date === null) return words("cite.noDate");
  const day = writeDate(date, order, words);
  if (effectiveOn === null) return day;
  return words("cite.effective", { day, effect: writeDate(effectiveOn, order, words) });
}

/** "Multilateral Treaties Deposited with the Secretary-General, IV-4 (status as at 3 February 2026)". */
export function registerText(
  { registerNumber, statusOn }: DepositReference,
  words: Words,
  order: "day-first" | "month-first" = "day-first",
): string {
  const register = words("cite.register", { number: registerNumber });
  if (statusOn === null) return register;
  return `${register} (${words("cite.statusAsAt", { date: writeDate(statusOn, order, words) })})`;
}
