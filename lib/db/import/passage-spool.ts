import type { FoldedRecord } from "#lib/db/import/fold/fold-batch";
import {
  lineOfObservation,
  observationOfLine,
  passageOf,
  printOfLine,
  russianPrint,
} from "#lib/db/import/stored-line";
import { openWorkFile } from "#lib/db/import/work-file";
import { paragraphOutliers } from "#lib/import/uhri/paragraph-outliers";
import { richerPassage } from "#lib/import/uhri/richer-passage";
import { withoutParagraph } from "#lib/import/uhri/without-paragraph";
import { importedObservation } from "#lib/observations/from-passage";
import type { Observation } from "#lib/observations/observation";

type FoldedPassage = Extract<FoldedRecord, { ok: true }>;

/** Of two records with one id, by their numbers. */
export type Repeated = Readonly<{ id: string; poorer: number; richer: number }>;

/**
 * The passages of one file, set aside on the disk until the file has been read to its end and is known to be sound.
 * What they are told apart by is held in memory, some 300 bytes a passage.
 */
export type PassageSpool = Readonly<{
  /** Takes the passage of record number `record`. Where its id is held already, the poorer of the two gives way. */
  add(record: number, passage: FoldedPassage, line: Uint8Array): Repeated | null;
  count(): number;
  /** Takes back the paragraph numbers that their neighbours in the document refute. Gives the ids. */
  takeBackOutliers(): string[];
  /** How many of the passages are Russian. */
  countRussian(): number;
  printsOf(id: string): Prints | undefined;
  prints(): Iterable<readonly [id: string, prints: Prints]>;
  /** The passages as observations, in the order of the file. */
  observations(): Generator<Observation>;
  close(): void;
}>;

/** What a passage of a file is told apart by: all of it, and its words where they are Russian. */
export type Prints = Readonly<{ print: string; russianPrint: string | null }>;

type Place = { from: number; bytes: number; print: string; russianPrint: string | null };
type Spooled = Place & {
  readonly record: number;
  readonly document: string | null;
  readonly paragraph: number;
  readonly isGuess: boolean;
};

export function openPassageSpool(folder: string): PassageSpool {
  const file = openWorkFile(folder, "passages");
  const spooled = new Map<string, Spooled>();
  const documents = new Map<string, string>();

  /** The name of a document is held once, however many passages carry it. */
  function documentOf(name: string | null): string | null {
    if (name === null) return null;
    const known = documents.get(name) ?? name;
    documents.set(name, known);
    return known;
  }

  function write(line: Uint8Array, { print, russianPrint }: Prints): Place {
    const from = file.size();
    file.append(line);
    return { from, bytes: line.length, print, russianPrint };
  }

  function read({ from, bytes }: Place): Observation {
    return observationOfLine(file.read(from, bytes));
  }

  function takeBack(entry: Spooled): void {
    const passage = withoutParagraph(passageOf(read(entry)));
    const line = Buffer.from(lineOfObservation(importedObservation(passage)));
    const prints = { print: printOfLine(line), russianPrint: russianPrint(passage) };
    Object.assign(entry, write(line, prints));
  }

  return {
    add(record, passage, line) {
      const { id, paragraph, isGuess } = passage;
      const held = spooled.get(id);
      if (held !== undefined && !isRicher(observationOfLine(line), read(held))) {
        return { id, poorer: record, richer: held.record };
      }
      // A richer copy takes its own place in the order of the file, not that of the poorer one.
      spooled.delete(id);
      const document = documentOf(passage.document);
      spooled.set(id, { ...write(line, passage), record, document, paragraph, isGuess });
      return held === undefined ? null : { id, poorer: held.record, richer: record };
    },
    count: () => spooled.size,
    takeBackOutliers() {
      const outliers = outliersOf(spooled);
      for (const [, entry] of outliers) takeBack(entry);
      return outliers.map(([id]) => id);
    },
    countRussian() {
      let count = 0;
      for (const entry of spooled.values()) if (entry.russianPrint !== null) count += 1;
      return count;
    },
    printsOf: (id) => spooled.get(id),
    *prints() {
      yield* spooled;
    },
    *observations() {
      for (const entry of spooled.values()) yield read(entry);
    },
    close: file.close,
  };
}

function isRicher(one: Observation, other: Observation): boolean {
  const passage = passageOf(one);
  return richerPassage(passageOf(other), passage) === passage;
}

function outliersOf(spooled: ReadonlyMap<string, Spooled>): [string, Spooled][] {
  const byDocument = Map.groupBy(spooled, ([, { document }]) => document);
  byDocument.delete(null);
  return [...byDocument.values()].flatMap((entries) => {
    if (!entries.some(([, { isGuess }]) => isGuess)) return [];
    const outliers = paragraphOutliers(entries.map(([, entry]) => numbered(entry)));
    return entries.filter((_, index) => outliers.has(index));
  });
}

function numbered({ paragraph, isGuess }: Spooled) {
  return {
    paragraph: paragraph === 0 ? null : String(paragraph),
    paragraphRule: isGuess ? ("within" as const) : ("start" as const),
  };
}
