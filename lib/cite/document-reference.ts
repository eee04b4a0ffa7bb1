import type { UnDocument } from "#data/observations/documents.schema";
import { citationKey } from "#lib/cite/citation-key";
import type { CitedDate, DateKind } from "#lib/cite/cited-date";
import type { CitationGap, DocumentReference, KnownFrom, Pinpoint } from "#lib/cite/reference";
import { articleAddress } from "#lib/cite/styles/second-hand";
import { isDocumentSymbol } from "#lib/documents/document-symbol-kind";
import type { FactIndex } from "#lib/facts/fact-index";
import { defaultLocale } from "#lib/i18n/locales";
import { committeeName, stateName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import { unknownDate } from "#lib/observations/from-passage";
import type { Observation, PassageVerification } from "#lib/observations/observation";
import { formatSymbol } from "#lib/symbols/normalize-symbol";
import { symbolAddress } from "#lib/url/source-address";

/** The reference of a whole document. One that was not read is cited to who mentions it. */
export function documentReference(
  document: UnDocument,
  index: FactIndex,
  words: Words,
): DocumentReference {
  const knownFrom = document.verification === "cited-by-secondary" ? mentionOf(document) : null;
  return complete(
    {
      key: citationKey(printedSymbol(document.symbol) ?? document.id),
      ...titleOf(document, index, words),
      ...symbolOf(document.symbol),
      body: bodyOfDocument(document, index, words),
      isSeen: knownFrom === null,
      pinpoint: { kind: "whole" },
      date: dateOf(document),
      url: document.url,
      knownFrom,
    },
    words.locale,
  );
}

/** The reference of a passage: its document, its paragraph, and who reports it where it was not read. */
export function observationReference(
  observation: Observation,
  index: FactIndex,
  words: Words,
): DocumentReference {
  const document = documentOf(observation, index);
  const { paragraphs } = observation;
  const symbol = printedSymbol(observation.symbol);
  const named = document === undefined ? null : titleOf(document, index, words);
  return complete(
    {
      key: citationKey(symbol ?? document?.id ?? observation.id, paragraphs),
      title: named?.title ?? null,
      isCase: named?.isCase ?? false,
      isSeen: document !== undefined || observation.origin === "imported",
      ...symbolOf(observation.symbol),
      body: bodyOfObservation(observation, document, index, words),
      pinpoint: paragraphs === null ? { kind: "not-seen" } : { kind: "paragraph", paragraphs },
      date: dateOf(document) ?? dateOfObservation(observation),
      url: document?.url ?? observation.sources[0] ?? null,
      knownFrom: reportersOf(observation, index, words),
    },
    words.locale,
  );
}

type Gathered = Omit<DocumentReference, "kind" | "gaps">;

/** Adds what is missing, and the official address where there is a symbol. */
function complete(gathered: Gathered, locale: string): DocumentReference {
  const { symbol, knownFrom } = gathered;
  const official = symbol === null ? gathered.url : symbolAddress(symbol, locale);
  return {
    kind: "document",
    ...gathered,
    url: knownFrom === null ? official : null,
    gaps: gapsOf(gathered),
  };
}

function gapsOf({ body, title, isSeen, symbol, pinpoint, date }: Gathered): readonly CitationGap[] {
  const gaps: (CitationGap | false)[] = [
    body === null && "body",
    title === null && (isSeen ? "title" : "document"),
    symbol === null && "symbol",
    pinpoint.kind === "not-seen" && "paragraph",
    !isDayOfDocument(date) && "day",
  ];
  return gaps.filter((gap) => gap !== false);
}

const daysOfDocument: readonly DateKind[] = [
  "adopted",
  "views",
  "decision",
  "published",
  "meeting",
  "dated",
];

/** A day of discussion or of a visit is no day of the document. */
function isDayOfDocument(date: CitedDate | null): boolean {
  return date !== null && daysOfDocument.includes(date.kind) && date.date.length >= 10;
}

/** The document as the facts know it: the UN index has its own ids, so that a passage is known by the symbol. */
function documentOf({ documentId, origin, symbol }: Observation, index: FactIndex) {
  if (origin === "imported") return symbol === null ? undefined : index.documentBySymbol(symbol);
  return documentId === null ? undefined : index.document(documentId);
}

const fromStates: readonly UnDocument["docType"][] = ["state-report", "replies", "follow-up"];

/** A report, replies and news of follow-up are the State's own; a press summary is no committee's. */
function bodyOfDocument(
  { docType, iso3, committee }: UnDocument,
  index: FactIndex,
  { locale }: Words,
): string | null {
  if (fromStates.includes(docType)) return stateName(locale, index, iso3);
  return docType === "meeting-summary" ? null : committeeName(locale, index, committee);
}

function bodyOfObservation(
  { committee, mechanism, imported, origin }: Observation,
  document: UnDocument | undefined,
  index: FactIndex,
  words: Words,
): string | null {
  if (document !== undefined && origin === "curated") return bodyOfDocument(document, index, words);
  if (committee !== null) return committeeName(words.locale, index, committee);
  return imported?.mechanismKind === "upr" ? words("cite.universalReview") : mechanism;
}

/**
 * The title, with the State in square brackets where the title on file leaves it out. Of a complaint only the parties:
 * "Views: Azimjan Askarov v. Kyrgyzstan (torture, unfair trial)" is "Azimjan Askarov v. Kyrgyzstan", the rest being ours.
 */
function titleOf(document: UnDocument, index: FactIndex, words: Words) {
  const state = stateName(defaultLocale, index, document.iso3);
  const [, parties] = /^(?:Views: )?(.+? v\. .+)$/.exec(document.title) ?? [];
  const end = parties?.indexOf(` v. ${state}`) ?? -1;
  if (parties !== undefined && end >= 0) {
    return { title: parties.slice(0, end + ` v. ${state}`.length), isCase: true };
  }
  if (words.locale !== defaultLocale)
    return { title: suppliedTitle(document, index, words), isCase: false };
  const isNamed = document.title.includes(state) || fromStates.includes(document.docType);
  const { title } = document;
  return { title: isNamed ? title : words("cite.titleOfState", { title, state }), isCase: false };
}

/** The facts hold titles in English only: in another language the kind of document and its State stand for it, in brackets. */
function suppliedTitle({ docType, iso3 }: UnDocument, index: FactIndex, words: Words): string {
  const type = words(`country.documentTypes.${docType}`);
  return words("cite.suppliedTitle", { type, state: stateName(words.locale, index, iso3) });
}

/** A number of a complaint or of a decision is no symbol, and is kept beside the gap. */
function symbolOf(symbol: string | null): Pick<DocumentReference, "symbol" | "number"> {
  const printed = printedSymbol(symbol);
  return { symbol: printed, number: printed === null ? symbol : null };
}

function printedSymbol(symbol: string | null): string | null {
  return symbol !== null && isDocumentSymbol(symbol) ? formatSymbol(symbol) : null;
}

/** The day of a document: its adoption, a meeting's own day, else publication, else the day of discussion or visit. */
function dateOf(document: UnDocument | undefined): CitedDate | null {
  if (document === undefined) return null;
  const { docType, adoptedOn, publishedOn, consideredOn } = document;
  if (adoptedOn !== null) return { kind: adoptionOf(docType), date: adoptedOn };
  const isMeeting = docType === "summary-record" || docType === "meeting-summary";
  if (isMeeting && consideredOn !== null) return { kind: "meeting", date: consideredOn };
  if (publishedOn !== null) return { kind: "published", date: publishedOn };
  if (consideredOn === null) return null;
  return { kind: docType === "visit-report" ? "visit" : "considered", date: consideredOn };
}

function adoptionOf(docType: UnDocument["docType"]): DateKind {
  return docType === "views" || docType === "decision" ? docType : "adopted";
}

/** The index gives the day of publication. What the article of 2021 does not date has no date. */
function dateOfObservation({ date, origin, verification }: Observation): CitedDate | null {
  if (date === unknownDate || verification === "article-2021") return null;
  return { kind: origin === "imported" ? "published" : "dated", date };
}

const secondHand: readonly PassageVerification[] = ["secondary-report", "article-2021"];

function reportersOf(
  { verification, sources, committee }: Observation,
  index: FactIndex,
  words: Words,
): KnownFrom | null {
  if (!secondHand.includes(verification)) return null;
  const reporters = sources
    .filter((url) => url !== articleAddress)
    .map((url) => ({ name: new URL(url).host, url }));
  if (verification === "secondary-report") return { kind: "report", reporters };
  const attribution =
    committee === null
      ? words("cite.notAttributed")
      : words("cite.attributed", { committee: committeeName(words.locale, index, committee) });
  return { kind: "article", attribution, reporters };
}

function mentionOf({ url, sourceNote }: UnDocument): KnownFrom {
  return url === null
    ? { kind: "mention", note: sourceNote.replace(/\.$/, "") }
    : { kind: "report", reporters: [{ name: new URL(url).host, url }] };
}

/** The title, or in brackets why there is none. */
export function nameText({ title, isSeen }: DocumentReference, words: Words): string {
  return title ?? words(isSeen ? "cite.noTitle" : "cite.noDocument");
}

/** "para. 49", "paras. 3–4"; `null` for a whole document. `key` names the word of the style. */
export function pinpointText(pinpoint: Pinpoint, words: Words, key = "paragraph"): string | null {
  if (pinpoint.kind === "whole") return null;
  if (pinpoint.kind === "not-seen") return words("cite.noParagraph");
  const paragraphs = lettersIn(pinpoint.paragraphs.replaceAll("-", "–"), words);
  return words(`cite.${key}${/[–,]/.test(paragraphs) ? "s" : ""}`, { paragraphs });
}

/** "17 (b)" as the United Nations write it in the language: «17 b)» in Russian. */
function lettersIn(paragraphs: string, words: Words): string {
  if (words.locale === defaultLocale) return paragraphs;
  return paragraphs
    .replace(/ ?\(([a-z]+)\)/g, (_, letter) => words("cite.letter", { letter }))
    .replaceAll("– ", "–");
}
