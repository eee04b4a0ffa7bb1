import type { Instrument } from "#data/ratification/instruments.schema";
import { daysIn } from "#lib/import/untc/page-date";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { quote } from "#lib/import/untc/page-text";
import type { RawPage } from "#lib/import/untc/raw-page";

/**
 * The instrument that a page is about: by the number in its own address, else by its title; and its day of entry into
 * force must be ours.
 * @throws {PageRefusal} for a page about another treaty, or one that does not say which.
 */
export function findTreaty(page: RawPage, instruments: readonly Instrument[]): Instrument {
  const byTitle = instruments.find(({ fullNameEn }) => isTitle(page.title ?? "", fullNameEn));
  const byNumber = instruments.find((one) => isNumber(page.number, one.untcNumber));
  if (page.number !== null && byNumber === undefined)
    throw other(`is that of ${page.number}`, page);
  if (byNumber !== undefined && byTitle !== undefined && byNumber !== byTitle) {
    throw new PageRefusal(
      `is addressed as ${byNumber.untcNumber} and titled as ${byTitle.untcNumber}, ${quote(page.title ?? "")}.`,
    );
  }
  const found = byNumber ?? byTitle;
  if (found === undefined) throw other("is of another treaty, or does not say of which", page);
  checkEntryIntoForce(page, found);
  return found;
}

function other(what: string, { title }: RawPage): PageRefusal {
  const titled = title === null ? "" : ` (titled ${quote(title)})`;
  return new PageRefusal(`${what}${titled}, which is none of the eighteen instruments.`);
}

function isNumber(number: string | null, untcNumber: string): boolean {
  return number?.toLowerCase() === untcNumber.toLowerCase();
}

function isTitle(printed: string, title: string): boolean {
  return (
    lettersOf(printed.replace(/^\s*\d+\s*\.?\s*(?:[a-d]\s*[.)]?\s+)?/, "")) === lettersOf(title)
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, "");
}

function checkEntryIntoForce({ entryIntoForce }: RawPage, instrument: Instrument): void {
  const days = daysIn(entryIntoForce ?? "");
  if (days.length === 0 || days.includes(instrument.entryIntoForceOn)) return;
  throw new PageRefusal(
    `gives an entry into force of ${days.join(", ")}; ${instrument.untcNumber} entered into force on ${instrument.entryIntoForceOn}.`,
  );
}
