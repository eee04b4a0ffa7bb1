import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchContext, Reading, Section } from "../section.ts";
import { type ImportCost, importExport } from "./import-export.ts";
import { makeExport, makeRussianExport } from "./make-export.ts";

/**
 * The Russian file of the whole index, joined by its ids to the English one that is there already. Both are made up: nearly
 * a third of the Russian texts fall back to English, and a few records stand in the Russian file alone.
 */
export const russianImport: Section = {
  name: "russian",
  limits: {
    time: { what: "import of the Russian file, 268,000 records", unit: "s", most: 60 },
    memory: { what: "import of the Russian file, most memory", unit: "MB", most: 500 },
  },
  run: async ({ records }: BenchContext) => {
    const folder = mkdtempSync(join(tmpdir(), "pacta-bench-"));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    process.on("exit", remove);
    try {
      return await measure(folder, records);
    } finally {
      remove();
      process.off("exit", remove);
    }
  },
};

async function measure(folder: string, records: number): Promise<Reading[]> {
  const home = join(folder, "home");
  mkdirSync(home);
  const english = await importMade(join(folder, "export-full.json"), home, records, "en");
  const russian = await importMade(join(folder, "export-full-ru.json"), home, records, "ru");
  const releases = `${english.releaseMegabytes.toFixed(0)} to ${russian.releaseMegabytes.toFixed(0)}`;
  return [
    {
      of: "time",
      value: russian.seconds,
      note: `the English one before it ${english.seconds.toFixed(1)} s; release from ${releases} MB`,
    },
    {
      of: "memory",
      value: russian.peakMegabytes,
      note: `the English one before it ${english.peakMegabytes.toFixed(0)} MB`,
    },
  ];
}

/** The file is thrown away as soon as it is imported: two of them and two releases are much for a small disk. */
async function importMade(
  file: string,
  home: string,
  records: number,
  language: "en" | "ru",
): Promise<ImportCost> {
  await (language === "ru" ? makeRussianExport : makeExport)(file, records);
  const cost = await importExport(file, home, records, ["--language", language]);
  rmSync(file);
  return cost;
}
