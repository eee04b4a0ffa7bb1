import { parseArgs } from "node:util";
import { isoDate } from "#data/vocabulary";
import { ImportRefusal } from "#lib/db/import/import-refusal";

/** What was asked of a reading of pages, of the depositary or of OHCHR. */
export type RenewalArguments = Readonly<{
  paths: readonly string[];
  /** The day on which pages were saved that print none. */
  asOf: string | null;
  print: "words" | "table" | "json";
  /** Where to write the file of changes. */
  out: string | null;
  /** "all", ids, or a path of a file of changes; `null` to compare only. */
  accept: string | null;
  /** The folder of the facts; `null` for those of this project. */
  data: string | null;
}>;

export const untcUsage = `Usage: npm run import -- untc <file.html | file.xml | folder ...> [--as-of YYYY-MM-DD] [--table | --json] [--out changes.json] [--accept all | ids | changes.json]

Reads saved pages of chapter IV of the UN Treaty Collection and says where they differ from the facts in data/.
  --as-of    the day on which pages were saved that print none, as the XML files do
  --table    the changes as a table; --json as JSON
  --out      writes the changes to a file, to be decided one by one and given back
  --accept   writes what was decided into data/: all, the ids of changes with commas between, or a file of changes
  --data     another folder of facts than this project's`;

export const ohchrUsage = `Usage: npm run import -- ohchr <file.html | folder ...> --as-of YYYY-MM-DD [--table | --json] [--accept all | ids]

Reads saved pages of OHCHR on ratifications as a second witness and says where they differ from the facts in data/.
  --as-of    the day on which the pages were saved; they print none
  --accept   records the differences as conflicts in data/; acts are never changed
  --data     another folder of facts than this project's`;

/** @throws {ImportRefusal} for anything but files and known options. */
export function parseRenewal(words: readonly string[], usage: string): RenewalArguments {
  const { values, positionals } = parse(words, usage);
  const asOf = values["as-of"] ?? null;
  if (positionals.length === 0) {
    throw new ImportRefusal(`Say which saved pages to read.\n\n${usage}`);
  }
  if (asOf !== null && !isoDate.safeParse(asOf).success) {
    throw new ImportRefusal(`--as-of ${asOf} is no day; write it as 2026-02-03.`);
  }
  if (values.table && values.json) throw new ImportRefusal("Say --table or --json, not both.");
  for (const option of ["out", "accept", "data"] as const) {
    if (values[option] === "") throw new ImportRefusal(`--${option} says nothing.\n\n${usage}`);
  }
  return {
    paths: positionals,
    asOf,
    print: values.json ? "json" : values.table ? "table" : "words",
    out: values.out ?? null,
    accept: values.accept ?? null,
    data: values.data ?? null,
  };
}

function parse(words: readonly string[], usage: string) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
        table: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        out: { type: "string" },
        accept: { type: "string" },
        data: { type: "string" },
      },
    });
  } catch (error) {
    throw new ImportRefusal(`${(error as Error).message}\n\n${usage}`);
  }
}
