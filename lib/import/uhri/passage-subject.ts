import { findMechanism, foldBody, type Mechanism } from "#lib/import/uhri/fold-body";
import { presentText } from "#lib/import/uhri/fold-label";
import { type FoldNotes, foldCountries, warn } from "#lib/import/uhri/fold-notes";
import type { Passage } from "#lib/import/uhri/passage";
import type { UhriRecord } from "#lib/import/uhri/record.schema";
import type { DocumentSymbol, SymbolState } from "#lib/symbols/document-symbol";
import { parseSymbol } from "#lib/symbols/parse-symbol";
import { stateOfSymbol } from "#lib/symbols/state-of-symbol";

type Subject = Pick<
  Passage,
  | "symbol"
  | "symbolFamily"
  | "mechanism"
  | "mechanismKind"
  | "committee"
  | "instrument"
  | "countries"
  | "countriesFrom"
  | "territory"
>;

/** Who speaks in which document about whom: from the record, and from the symbol where the record is silent. */
export function subjectOf(record: UhriRecord, notes: FoldNotes): Subject {
  const { symbol, normalized } = symbolOf(record, notes);
  const { code, kind, committee, instrument } = mechanismOf(record, symbol, notes);
  return {
    symbol: normalized,
    symbolFamily: symbol?.family ?? null,
    mechanism: code,
    mechanismKind: kind,
    committee,
    instrument,
    ...countriesOf(record, symbol === null ? null : stateOfSymbol(symbol), notes),
  };
}

function symbolOf(
  record: UhriRecord,
  notes: FoldNotes,
): { symbol: DocumentSymbol | null; normalized: string | null } {
  const printed = presentText(record.Symbol);
  if (printed === null) return { symbol: null, normalized: null };
  const parse = parseSymbol(printed);
  const normalized = parse.ok ? parse.symbol.normalized : parse.normalized;
  if (normalized !== record.Symbol) notes.raw.Symbol = record.Symbol;
  if (!parse.ok) warn(notes, "symbol-not-read", normalized);
  return { symbol: parse.ok ? parse.symbol : null, normalized };
}

function mechanismOf(
  record: UhriRecord,
  symbol: DocumentSymbol | null,
  notes: FoldNotes,
): Mechanism {
  const { mechanism, known, exact } = foldBody(record.Body);
  const ofSymbol = symbol === null ? undefined : findMechanism(symbol.body);
  if (!exact) notes.raw.Body = record.Body;
  if (!known) warn(notes, "unknown-body", mechanism.code ?? "");
  if (ofSymbol === undefined || ofSymbol.code === mechanism.code) return mechanism;
  if (mechanism.code === null) {
    notes.raw.Body = record.Body ?? null;
    warn(notes, "body-from-symbol", ofSymbol.code ?? "");
    return ofSymbol;
  }
  warn(notes, "body-differs-from-symbol", `${mechanism.code}: ${symbol?.normalized}`);
  return mechanism;
}

function countriesOf(
  record: UhriRecord,
  state: SymbolState | null,
  notes: FoldNotes,
): Pick<Passage, "countries" | "countriesFrom" | "territory"> {
  const countries = foldCountries(notes, "Countries", record.Countries);
  const territory = state?.territory ?? null;
  if (state !== null && state.iso3 === null) warn(notes, "symbol-state-unknown", state.code);
  const iso3 = state?.iso3 ?? null;
  if (iso3 === null || countries.includes(iso3)) {
    return { countries, countriesFrom: countries.length === 0 ? "none" : "record", territory };
  }
  if (countries.length > 0) {
    warn(notes, "country-differs-from-symbol", `${countries.join(", ")}: ${state?.code}`);
    return { countries, countriesFrom: "record", territory };
  }
  warn(notes, "country-from-symbol", iso3);
  return { countries: [iso3], countriesFrom: "symbol", territory };
}
