import { cleanText } from "#lib/import/uhri/clean-text";
import { contentlessReason } from "#lib/import/uhri/contentless";
import { foldDate, foldDateTime } from "#lib/import/uhri/fold-date";
import { foldGroup } from "#lib/import/uhri/fold-group";
import { presentText } from "#lib/import/uhri/fold-label";
import { type FoldNotes, foldNoted, warn } from "#lib/import/uhri/fold-notes";
import { foldRegion } from "#lib/import/uhri/fold-region";
import { foldSdg } from "#lib/import/uhri/fold-sdg";
import { foldTheme } from "#lib/import/uhri/fold-theme";
import { foldType } from "#lib/import/uhri/fold-type";
import { splitParagraph } from "#lib/import/uhri/paragraph";
import type { Passage } from "#lib/import/uhri/passage";
import { reviewOf } from "#lib/import/uhri/passage-review";
import { subjectOf } from "#lib/import/uhri/passage-subject";
import { isPositiveHeading } from "#lib/import/uhri/positive-heading";
import {
  parseUhriRecord,
  type RecordRefusal,
  type UhriRecord,
  uhriKeys,
} from "#lib/import/uhri/record.schema";
import { rightsOfLabels } from "#lib/import/uhri/rights-of-labels";

/** Why a record gives no passage. A caller adds `repeated-id` for the poorer of two records with one id. */
export type RejectionReason =
  | RecordRefusal["reason"]
  | "no-id"
  | "bad-id"
  | "text-too-long"
  | "empty-text"
  | "no-content";

export type PassageResult =
  | Readonly<{ ok: true; passage: Passage }>
  | Readonly<{ ok: false; reason: RejectionReason; detail: string }>;

/** Far above the longest passage: a text beyond is no paragraph of a document. */
const mostCharacters = 2_000_000;

const anyId = /^[0-9a-z][0-9a-z-]{0,63}$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * One record of the index, as `JSON.parse` or `recordOfRow` gives it, folded into a passage: every quirk of the
 * export smoothed and its raw value kept. Never throws: a record that gives no passage comes back with the reason.
 */
export function toPassage(value: unknown): PassageResult {
  const parsed = parseUhriRecord(value);
  if (!parsed.ok) return parsed;
  const { record } = parsed;
  const id = presentText(record.AnnotationId)?.toLowerCase();
  if (id === undefined) return refuse("no-id", record.Text);
  if (!anyId.test(id)) return refuse("bad-id", id);
  const length = record.Text?.length ?? 0;
  if (length > mostCharacters) return refuse("text-too-long", `${length} characters`);
  const text = cleanText(record.Text ?? "");
  const reason = contentlessReason(text);
  if (reason !== null) return refuse(reason, text);
  return { ok: true, passage: passageOf(record, id, text) };
}

function refuse(reason: RejectionReason, detail: string | null | undefined): PassageResult {
  return { ok: false, reason, detail: (detail ?? "").slice(0, 120) };
}

function passageOf(record: UhriRecord, id: string, text: string): Passage {
  const notes: FoldNotes = { warnings: [], raw: {} };
  if (text !== record.Text) notes.raw.Text = record.Text;
  const subject = subjectOf(record, notes);
  const isReview = subject.mechanismKind === "upr";
  const { number, rule, ...words } = splitParagraph(text, isReview);
  const passage = {
    id: idOf(record, id, notes),
    documentId: documentIdOf(record, notes),
    ...subject,
    publishedOn: dayOf(record, notes),
    publishedOnUhri: momentOf(record, notes),
    kind: kindOf(record, words.heading, notes),
    ...labelsOf(record, notes),
    review: reviewOf(record, isReview, notes),
    paragraph: number,
    paragraphRule: rule,
    ...words,
  };
  noteUnknownKeys(record, notes);
  return { ...passage, ...notes };
}

function idOf(record: UhriRecord, id: string, notes: FoldNotes): string {
  if (record.AnnotationId !== id) notes.raw.AnnotationId = record.AnnotationId;
  if (!uuid.test(id)) warn(notes, "id-not-uuid", id);
  return id;
}

function documentIdOf(record: UhriRecord, notes: FoldNotes): string | null {
  const printed = presentText(record.DocumentId)?.toLowerCase();
  if (printed === undefined) return null;
  if (printed !== record.DocumentId) notes.raw.DocumentId = record.DocumentId;
  if (uuid.test(printed)) return printed;
  notes.raw.DocumentId = record.DocumentId;
  warn(notes, "document-id-not-uuid", printed);
  return null;
}

function dayOf(record: UhriRecord, notes: FoldNotes): string | null {
  const printed = presentText(record.PublicationDate);
  if (printed === null) return null;
  const day = foldDate(printed);
  if (record.PublicationDate !== `${day}T00:00:00`)
    notes.raw.PublicationDate = record.PublicationDate;
  if (day === null) warn(notes, "unreadable-date", printed);
  return day;
}

function momentOf(record: UhriRecord, notes: FoldNotes): string | null {
  const printed = presentText(record.PublicationDateOnUhri);
  if (printed === null) return null;
  const moment = foldDateTime(printed);
  if (record.PublicationDateOnUhri !== moment) {
    notes.raw.PublicationDateOnUhri = record.PublicationDateOnUhri;
  }
  if (moment === null) warn(notes, "unreadable-date", printed);
  return moment;
}

function kindOf(record: UhriRecord, heading: string | null, notes: FoldNotes): Passage["kind"] {
  const { kind, known, exact } = foldType(record.AnnotationType);
  if (!exact) notes.raw.AnnotationType = record.AnnotationType;
  if (!known) warn(notes, "unknown-type", record.AnnotationType ?? "");
  return kind === "concern-or-observation" && isPositiveHeading(heading) ? "positive" : kind;
}

type Labels = Pick<Passage, "themes" | "groups" | "regions" | "sdgs" | "rights" | "primaryRights">;

function labelsOf(record: UhriRecord, notes: FoldNotes): Labels {
  const themes = foldNoted(notes, "Themes", record.Themes, foldTheme, "unknown-theme").values;
  const groups = foldNoted(
    notes,
    "AffectedPersons",
    record.AffectedPersons,
    foldGroup,
    "unknown-group",
  ).values;
  return {
    themes,
    groups,
    regions: foldNoted(notes, "Regions", record.Regions, foldRegion, "unknown-region").values,
    sdgs: foldNoted(notes, "Sdgs", record.Sdgs, foldSdg, "unknown-sdg").values,
    ...rightsOfLabels(themes, groups),
  };
}

const knownKeys: ReadonlySet<string> = new Set(uhriKeys);

function noteUnknownKeys(record: UhriRecord, notes: FoldNotes): void {
  for (const key in record) {
    if (knownKeys.has(key)) continue;
    notes.raw[key] = record[key];
    warn(notes, "unknown-key", key);
  }
}
