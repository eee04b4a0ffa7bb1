import { join } from "node:path";
import { makeExport } from "../bench/search/make-export.ts";
import { compileHome } from "./compile-home.ts";
import type { HardContext } from "./section.ts";

/** As many records as the UN index had in 2025. */
const records = 268_000;

/** A home whose live release holds an index as large as the UN's, of made-up records. */
export async function fullHome(context: HardContext): Promise<string> {
  context.say(`making and importing ${records} records`);
  const file = join(context.scratch, "export-full-en.json");
  await makeExport(file, records);
  return compileHome(context, file);
}
