import { writeDate } from "#lib/cite/cited-date";
import { nameText, pinpointText } from "#lib/cite/document-reference";
import type { DepositReference, DocumentReference, Reference, Reporter } from "#lib/cite/reference";
import { atSecondHand } from "#lib/cite/styles/second-hand";
import { depositDay, registerText } from "#lib/cite/styles/un-style";
import type { Words } from "#lib/i18n/words";

/**
 * OSCOLA: "Human Rights Committee, ‘Concluding observations on the second periodic report of Kazakhstan’ (11 July 2016)
 * UN Doc CCPR/C/KAZ/CO/2, para 49". After OSCOLA 2006, Citing International Law, parts A (treaties: name, date of
 * adoption, entry into force, treaty series) and C 1 (United Nations documents: author, ‘title’, (date), UN Doc number);
 * names of cases bear no quotation marks, and abbreviations no full stop.
 */
export function inOscola(reference: Reference, words: Words): string {
  return atSecondHand(
    ofKind(reference, words),
    reference.knownFrom,
    { style: "oscola", order: "day-first", reporter: nameAndBracketed },
    words,
  );
}

function nameAndBracketed({ name, url }: Reporter): string {
  return url === null ? name : `${name} <${url}>`;
}

function ofKind(reference: Reference, words: Words): string {
  switch (reference.kind) {
    case "document":
      return documentText(reference, words);
    case "deposit":
      return depositText(reference, words);
    case "treaty":
      return `${reference.title} (${words("cite.adoptedInForce", {
        adopted: writeDate(reference.adoptedOn, "day-first", words),
        inForce: writeDate(reference.inForceOn, "day-first", words),
      })}) ${words("cite.noSeriesPage")}`;
  }
}

function documentText(reference: DocumentReference, words: Words): string {
  const { body, number, symbol, url } = reference;
  const head = [body ?? words("cite.noBody"), titleText(reference, words)].join(", ");
  const identity = [
    number === null ? null : number.replace("No.", "No"),
    symbol === null ? words("cite.noSymbol") : `UN Doc ${symbol}`,
    pinpointText(reference.pinpoint, words, "bareParagraph")?.replace(/ \(/g, "(") ?? null,
  ].filter((part) => part !== null);
  const address = symbol === null && url !== null ? ` <${url}>` : "";
  return `${head} ${dayText(reference, words)} ${identity.join(", ")}${address}`;
}

function titleText(reference: DocumentReference, words: Words): string {
  const { title, isCase } = reference;
  if (title === null) return nameText(reference, words);
  return isCase ? title.replace(" v. ", " v ") : `‘${title.replace(/“|”/g, '"')}’`;
}

/** The date alone where it is the document's; a day of discussion says what it is. */
function dayText({ date }: DocumentReference, words: Words): string {
  if (date === null) return words("cite.noDate");
  const day = writeDate(date.date, "day-first", words);
  return `(${isOwnDate(date.kind) ? day : words(`cite.dates.${date.kind}`, { date: day })})`;
}

/** Whether a date needs no word: it is the date that the document itself bears. */
export function isOwnDate(kind: string): boolean {
  return !["considered", "visit", "meeting"].includes(kind);
}

function depositText(reference: DepositReference, words: Words): string {
  const { participant, what, url, knownFrom } = reference;
  const act = `${participant}, ${what} (${depositDay(reference, words)})`;
  return knownFrom === null ? `${act} ${registerText(reference, words)} <${url}>` : act;
}
