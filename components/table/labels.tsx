import type { CollectLabels } from "#components/collect/collect-labels";
import type { MarkWords } from "#components/mark/mark-sign";
import type { FileFormatKey } from "#lib/export/file-formats";
import type { PluralForms } from "#lib/i18n/plural-forms";

/** The words of a table, read by the server so that the browser needs no message catalogue. */
export type FactTableLabels = Readonly<{
  filter: string;
  apply: string;
  columns: string;
  columnsApply: string;
  copy: string;
  copied: PluralForms;
  copyFailed: string;
  collect: CollectLabels;
  export: PluralForms;
  /** Words of the files by `key` of `fileFormats`. */
  formats: Readonly<Record<FileFormatKey, string>>;
  /** Holds {most}. */
  exportLimit: string;
  rows: PluralForms;
  /** Holds {shown} and {total}. */
  rowsOf: string;
  noRows: string;
  /** Holds {title}. */
  region: string;
  noCell: string;
  note: string;
  /** Holds {host}. */
  external: string;
  marks: MarkWords;
}>;
