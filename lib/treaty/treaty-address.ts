import type { InstrumentCode } from "#data/vocabulary";
import { printQuery, type Query } from "#lib/url/query";

/** The page of an instrument, with its parameters; `anchor` names a section of it. */
export function treatyAddress(code: InstrumentCode, query: Query = {}, anchor = ""): string {
  return `/treaties/${code}${printQuery(query)}${anchor === "" ? "" : `#${anchor}`}`;
}
