import { writeDate } from "#lib/cite/cited-date";
import { nameText, pinpointText } from "#lib/cite/document-reference";
import type { DepositReference, DocumentReference, Reference } from "#lib/cite/reference";
import { isOwnDate } from "#lib/cite/styles/oscola";
import { atSecondHand, nameAndAddress } from "#lib/cite/styles/second-hand";
import { depositDay, registerText } from "#lib/cite/styles/un-style";
import type { Words } from "#lib/i18n/words";

/**
 * Chicago, the full note of notes and bibliography: "Human Rights Committee, “Concluding observations on the second
 * periodic report of Kazakhstan,” UN Doc. CCPR/C/KAZ/CO/2, July 11, 2016, para. 49, https://docs.un.org/…." After the
 * chapter on notes of The Chicago Manual of Style, 17th edition, as Turabian's Manual (7th edition, 17.9) gives it for
 * international bodies: body, title, series and number, date, place in the document; a fact taken from another's text
 * says so. Titles keep the capitals that the United Nations gives them.
 */
export function inChicago(reference: Reference, words: Words): string {
  const note = atSecondHand(
    ofKind(reference, words),
    reference.knownFrom,
    { style: "chicago", order: "month-first", reporter: nameAndAddress },
    words,
  );
  return /[.]$/.test(note) ? note : `${note}.`;
}

function ofKind(reference: Reference, words: Words): string {
  switch (reference.kind) {
    case "document":
      return documentText(reference, words);
    case "deposit":
      return depositText(reference, words);
    case "treaty":
      return [
        words("cite.adopted", { date: writeDate(reference.adoptedOn, "month-first", words) }),
        words("cite.inForce", { date: writeDate(reference.inForceOn, "month-first", words) }),
        words("cite.noSeriesPage"),
        reference.url,
      ].reduce((text, part) => `${text}, ${part}`, reference.title);
  }
}

function documentText(reference: DocumentReference, words: Words): string {
  const { body, title, isCase, number, symbol, url } = reference;
  const name = title === null ? `${nameText(reference, words)},` : titleText(title, isCase);
  const rest = [
    number,
    symbol === null ? words("cite.noSymbol") : `UN Doc. ${symbol}`,
    dayText(reference, words),
    pinpointText(reference.pinpoint, words),
    url,
  ].filter((part) => part !== null);
  return `${body ?? words("cite.noBody")}, ${name} ${rest.join(", ")}`;
}

/** The comma stands inside the quotation marks; the name of a case has none. */
function titleText(title: string, isCase: boolean): string {
  if (isCase) return `${title},`;
  return `“${title.replaceAll("“", "‘").replaceAll("”", "’")},”`;
}

function dayText({ date }: DocumentReference, words: Words): string {
  if (date === null) return words("cite.noDate");
  const day = writeDate(date.date, "month-first", words);
  return isOwnDate(date.kind) ? day : words(`cite.dates.${date.kind}`, { date: day });
}

function depositText(reference: DepositReference, words: Words): string {
  const { participant, what, url, knownFrom } = reference;
  const act = `${participant}, ${what}, ${depositDay(reference, words, "month-first")}`;
  if (knownFrom !== null) return act;
  return `${act}, ${registerText(reference, words, "month-first")}, ${url}`;
}
