/** One record of a file, as JSON in UTF-8; nobody has parsed it yet. */
export type SourceRecord = Readonly<{
  bytes: Uint8Array;
  /** Where it stands in the file: "byte 1,024", "row 7". */
  place: string;
  /** Why the record cannot be had whole; `null` where it can. */
  broken: string | null;
}>;

export type SourceBatch = Readonly<{
  records: readonly SourceRecord[];
  /** Of the whole: how much has been read by now. */
  doneBytes: number;
}>;

/** A file of records that can be read from its beginning as often as is needed, a piece at a time. */
export type RecordSource = Readonly<{
  wholeBytes: number;
  /** @throws {ImportRefusal} where the file is found to be unsound as a whole. */
  batches(): AsyncGenerator<SourceBatch>;
  /** Headers of columns that no field of the index has; known once reading has begun. */
  unknownColumns(): readonly string[];
  close(): void;
}>;
