import { parseArgs } from "node:util";
import { ImportRefusal } from "#lib/db/import/import-refusal";
import { isTextLanguage, type TextLanguage, textLanguages } from "#lib/observations/passage-text";

export type ImportArguments = Readonly<{
  /** A path or an address. */
  file: string;
  dryRun: boolean;
  add: boolean;
  /** The language of the file; `undefined` where its texts tell it. */
  language: TextLanguage | undefined;
}>;

export const usage = `Usage: npm run import -- uhri <file.json | file.xlsx | address> [--dry-run] [--add] [--language en|ru]
       npm run import -- untc <file.html | file.xml | folder ...>    pages of the UN Treaty Collection
       npm run import -- ohchr <file.html | folder ...>              pages of OHCHR, as a second witness

Imports an export of the Universal Human Rights Index into a new release and makes it the live one.
  --dry-run  reads and counts, and changes nothing
  --add      keeps imported passages that the file does not have: for a part of the index, such as a filtered export
  --language the language of the file, where its texts do not tell it; a Russian file is joined to the English one by id`;

/** @throws {ImportRefusal} for anything but one known source and one file. */
export function parseArguments(words: readonly string[]): ImportArguments {
  const { values, positionals } = parse(words);
  const [source, file, ...others] = positionals;
  if (source !== "uhri") {
    throw new ImportRefusal(
      `Say what to import, uhri, untc or ohchr, and from which file.\n\n${usage}`,
    );
  }
  if (file === undefined || file === "") {
    throw new ImportRefusal(`Say from which file or address to import.\n\n${usage}`);
  }
  if (others.length > 0) {
    throw new ImportRefusal(`One file is imported at a time; ${others[0]} is one too many.`);
  }
  return {
    file,
    dryRun: values["dry-run"],
    add: values.add,
    language: languageOf(values.language),
  };
}

function languageOf(asked: string | undefined): TextLanguage | undefined {
  if (asked === undefined || isTextLanguage(asked)) return asked;
  throw new ImportRefusal(`${asked} is none of the languages ${textLanguages.join(", ")}.`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        add: { type: "boolean", default: false },
        language: { type: "string" },
      },
    });
  } catch (error) {
    throw new ImportRefusal(`${(error as Error).message}\n\n${usage}`);
  }
}
