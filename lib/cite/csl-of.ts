import { writeDate } from "#lib/cite/cited-date";
import type { CslItem } from "#lib/cite/csl-item.schema";
import { nameText, pinpointText } from "#lib/cite/document-reference";
import type { DocumentReference, KnownFrom, Reference } from "#lib/cite/reference";
import { isOwnDate } from "#lib/cite/styles/oscola";
import { articleAddress } from "#lib/cite/styles/second-hand";
import { directUnText } from "#lib/cite/styles/un-style";
import type { Words } from "#lib/i18n/words";

/**
 * A reference as CSL-JSON: the symbol as `number`, the paragraph as `locator`, dates as precise as they are known, and what
 * is missing in `note`. What is known at second hand is an item of who reports it, so that no reference manager prints it
 * as if the document had been read.
 */
export function cslOf(reference: Reference, words: Words): CslItem {
  const { knownFrom } = reference;
  if (knownFrom === null || knownFrom.kind === "mention") return ownItem(reference, words);
  return reportingItem(reference, knownFrom, words);
}

function ownItem(reference: Reference, words: Words): CslItem {
  switch (reference.kind) {
    case "document":
      return documentItem(reference, words);
    case "deposit":
      return pruned({
        id: reference.key,
        type: "document",
        author: [{ literal: reference.participant }],
        title: capitalised(reference.what),
        number: reference.registerNumber,
        "container-title": words("cite.registerTitle"),
        publisher: words("cite.unitedNations"),
        issued: cslDate(reference.date),
        URL: reference.url,
        note: noteOf([
          reference.date === null && words("cite.noDate"),
          reference.effectiveOn !== null &&
            words("cite.effectiveOn", {
              effect: writeDate(reference.effectiveOn, "day-first", words),
            }),
          reference.statusOn !== null &&
            words("cite.statusAsAt", { date: writeDate(reference.statusOn, "day-first", words) }),
        ]),
      });
    case "treaty":
      return pruned({
        id: reference.key,
        type: "treaty",
        title: reference.title,
        "title-short": reference.shortTitle,
        issued: cslDate(reference.adoptedOn),
        URL: reference.url,
        note: noteOf([
          words("cite.inForce", { date: writeDate(reference.inForceOn, "day-first", words) }),
          words("cite.noSeriesPage"),
        ]),
      });
  }
}

function documentItem(reference: DocumentReference, words: Words): CslItem {
  const { key, body, isCase, number, symbol, pinpoint, date, url, knownFrom } = reference;
  const isOwn = date !== null && (isOwnDate(date.kind) || date.kind === "meeting");
  const isMention = knownFrom?.kind === "mention";
  const name = nameText(reference, words);
  return pruned({
    id: key,
    type: isCase ? "legal_case" : "report",
    author: body === null ? undefined : [{ literal: body }],
    title: isMention ? `${name} ${words("cite.notRead")}` : name,
    number: symbol ?? number ?? undefined,
    locator: pinpoint.kind === "paragraph" ? pinpoint.paragraphs : undefined,
    authority: isCase ? (body ?? undefined) : undefined,
    publisher: isCase ? undefined : words("cite.unitedNations"),
    issued: isOwn ? cslDate(date.date) : undefined,
    "event-date": date !== null && !isOwn ? cslDate(date.date) : undefined,
    URL: url ?? undefined,
    note: documentNote(reference, words),
  });
}

/** What fields cannot say: the paragraph in words, what the date is, and what is missing. */
function documentNote(reference: DocumentReference, words: Words): string | undefined {
  const { body, title, symbol, pinpoint, date, knownFrom } = reference;
  return noteOf([
    pinpointText(pinpoint, words) ?? false,
    date === null
      ? words("cite.noDate")
      : words(`cite.dates.${date.kind}`, { date: writeDate(date.date, "day-first", words) }),
    body === null && words("cite.noBody"),
    title === null && nameText(reference, words),
    symbol === null && words("cite.noSymbol"),
    knownFrom?.kind === "mention" && words("cite.mention", { note: knownFrom.note }),
  ]);
}

type Reporting = Exclude<KnownFrom, { kind: "mention" }>;

/** The one who reports as author, what is reported as title in brackets, the other reporters in the note. */
function reportingItem(reference: Reference, knownFrom: Reporting, words: Words): CslItem {
  const [first, ...others] = knownFrom.reporters;
  const about = directUnText(reference, words);
  const also = others.map(({ name, url }) => words("cite.also", { source: url ?? name }));
  if (knownFrom.kind === "article") {
    const beside = knownFrom.reporters.map(({ name, url }) =>
      words("cite.readBeside", { source: url ?? name }),
    );
    return pruned({
      id: reference.key,
      type: "article",
      title: words("cite.articleTitle"),
      "container-title": words("cite.articleJournal"),
      URL: articleAddress,
      note: noteOf([
        words("cite.articleDay"),
        knownFrom.attribution,
        words("cite.about", { reference: about }),
        ...beside,
      ]),
    });
  }
  return pruned({
    id: reference.key,
    type: "webpage",
    author: first === undefined ? undefined : [{ literal: first.name }],
    title: words("cite.secondHandReport", { reference: about }),
    URL: first?.url ?? undefined,
    note: noteOf([words("cite.secondHandNote"), ...also]),
  });
}

function noteOf(parts: readonly (string | false)[]): string | undefined {
  const told = parts.filter((part) => part !== false);
  return told.length === 0 ? undefined : told.join("; ");
}

/** "2016-07-11" is [2016, 7, 11]; an interval has two. */
function cslDate(date: string | null): CslItem["issued"] {
  if (date === null) return undefined;
  return { "date-parts": date.split("/").map((point) => point.split("-").map(Number)) };
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Fields that say nothing are left out, so that the item survives JSON unchanged. */
function pruned(item: { [K in keyof CslItem]: CslItem[K] | undefined }): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as CslItem;
}
