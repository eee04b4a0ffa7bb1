import type { CommitteeCode, InstrumentCode } from "#data/vocabulary";

/** What the symbol of a treaty-body document says by its pattern; `null` where the pattern says nothing. */
export interface SymbolParts {
  readonly committee: CommitteeCode;
  readonly instrument: InstrumentCode;
  /** The State code as printed, which may be a short form of the committee. */
  readonly state: string | null;
  readonly cycle: string | null;
  /** "CO", "Q", "QPR", "RQ", "FCO", "AI"; `null` for a State's own report and for old symbols. */
  readonly kind: string | null;
  readonly suffix: string | null;
  readonly pattern: "harmonized" | "old" | "annual-report";
}

const bodies = "CCPR|CEDAW|CAT|CRC|CERD|CRPD|CED|CMW";
const harmonized = new RegExp(
  `^(?:(${bodies})/C/(?:(OPSC|OPAC)/)?|E/C\\.12/)([A-Z]{2,4})(?:-[A-Z]{3})?/(?:(CO|Q|QPR|RQ|FCO|AI)/)?` +
    `((?:SP\\.|EP/)?\\d{1,2}(?:-\\d{1,2})?)(?:/((?:Add|Rev|Corr)\\.\\d))?$`,
);

/** Patterns used before 2005 and for annual reports, with the place of the State code where there is one. */
const oldPatterns: readonly (readonly [RegExp, CommitteeCode])[] = [
  [/^CCPR\/C\/79\/Add\.\d+$/, "CCPR"],
  [/^CCPR\/CO\/\d{2}\/([A-Z]{2,4})$/, "CCPR"],
  [/^E\/C\.12\/1\/Add\.\d+$/, "CESCR"],
  [/^E\/C\.12\/199\d\/\d+$/, "CESCR"],
  [/^CRC\/C\/15\/Add\.\d+$/, "CRC"],
  [/^CERD\/C\/304\/Add\.\d+$/, "CERD"],
  [/^CERD\/C\/\d{2}\/CO\/\d+$/, "CERD"],
  [/^CAT\/C\/CR\/\d{2}\/(?:\d+|([A-Z]{3}))$/, "CAT"],
  [/^CAT\/C\/X[XIV]+\/Concl\.\d+$/, "CAT"],
];

/** Supplements of the annual reports to the General Assembly that carry conclusions. */
const annualReports: Readonly<Record<string, CommitteeCode>> = {
  "18": "CERD",
  "38": "CEDAW",
  "40": "CCPR",
  "41": "CRC",
  "44": "CAT",
};

const protocols = { OPSC: "CRC-OP-SC", OPAC: "CRC-OP-AC" } as const;

function readHarmonized(symbol: string): SymbolParts | undefined {
  const match = harmonized.exec(symbol);
  if (match === null) return undefined;
  const [, body = "CESCR", protocol, state = null, kind = null, cycle = null, suffix = null] =
    match;
  const committee = body as Exclude<CommitteeCode, "SPT">;
  const instrument = protocol ? protocols[protocol as keyof typeof protocols] : committee;
  return { committee, instrument, state, cycle, kind, suffix, pattern: "harmonized" };
}

function bare(committee: CommitteeCode, pattern: SymbolParts["pattern"]): SymbolParts {
  const instrument = committee === "SPT" ? "CAT-OP" : committee;
  return { committee, instrument, state: null, cycle: null, kind: null, suffix: null, pattern };
}

function readOld(symbol: string): SymbolParts | undefined {
  for (const [pattern, committee] of oldPatterns) {
    const match = pattern.exec(symbol);
    if (match) return { ...bare(committee, "old"), state: match[1] ?? null };
  }
  return undefined;
}

function readAnnualReport(symbol: string): SymbolParts | undefined {
  const committee = annualReports[/^A\/\d{2}\/(\d{2})$/.exec(symbol)?.[1] ?? ""];
  return committee && bare(committee, "annual-report");
}

/** Reads a symbol of concluding observations, of a list or of a report; undefined when it has no known pattern. */
export function findSymbolParts(symbol: string): SymbolParts | undefined {
  return readHarmonized(symbol) ?? readOld(symbol) ?? readAnnualReport(symbol);
}
