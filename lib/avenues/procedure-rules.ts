import type { ComplaintProcedure } from "#data/committees/complaint-procedures.schema";
import type { InstrumentCode } from "#data/vocabulary";

export type ProcedureCode = ComplaintProcedure["code"];

/**
 * By what a State opens a procedure against itself: `joining` the instrument is enough; `joining-unless-opted-out`
 * leaves it a way to decline while it joins; `declaration` asks for a further act of a State that has joined.
 */
export type ProcedureRule = Readonly<{
  opens: "joining" | "joining-unless-opted-out" | "declaration";
  instrument: InstrumentCode;
  /** The clause of the declaration or of the opt-out; `null` where joining is enough. */
  clause: string | null;
  /** The clause by which an opt-out is withdrawn. */
  withdrawal: string | null;
  /** The instruments whose articles it can hear about. */
  hears: readonly InstrumentCode[];
}>;

/** Read from the articles of each instrument. CCPR-OP1 hears CCPR-OP2-DP by CCPR-OP2-DP 5; CRC-OP-IC by its article 5. */
export const procedureRules: Readonly<Record<ProcedureCode, ProcedureRule>> = {
  "CCPR-OP1": joining("CCPR-OP1", ["CCPR", "CCPR-OP2-DP"]),
  "CAT-22": declaration("CAT", "CAT 22(1)", ["CAT"]),
  "CERD-14": declaration("CERD", "CERD 14(1)", ["CERD"]),
  "CEDAW-OP": joining("CEDAW-OP", ["CEDAW"]),
  "CRPD-OP": joining("CRPD-OP", ["CRPD"]),
  "CESCR-OP": joining("CESCR-OP", ["CESCR"]),
  "CRC-OP-IC": joining("CRC-OP-IC", ["CRC", "CRC-OP-AC", "CRC-OP-SC"]),
  "CED-31": declaration("CED", "CED 31(1)", ["CED"]),
  "CMW-77": declaration("CMW", "CMW 77(1)", ["CMW"]),
  "CAT-20": unlessOptedOut("CAT", "CAT 28(1)", "CAT 28(2)", ["CAT"]),
  "CEDAW-OP-8": unlessOptedOut("CEDAW-OP", "CEDAW-OP 10(1)", "CEDAW-OP 10(2)", ["CEDAW"]),
  "CRPD-OP-6": unlessOptedOut("CRPD-OP", "CRPD-OP 8", "CRPD-OP 8", ["CRPD"]),
  "CESCR-OP-11": declaration("CESCR-OP", "CESCR-OP 11(1)", ["CESCR"]),
  "CRC-OP-IC-13": unlessOptedOut("CRC-OP-IC", "CRC-OP-IC 13(7)", "CRC-OP-IC 13(8)", [
    "CRC",
    "CRC-OP-AC",
    "CRC-OP-SC",
  ]),
  "CED-33": joining("CED", ["CED"]),
  "CED-30": joining("CED", ["CED"]),
  "CERD-EWUA": joining("CERD", ["CERD"]),
};

/** The clauses by which a State joins; a protocol asks it to have joined one of `after` first. */
export const joiningRules: Readonly<
  Record<InstrumentCode, Readonly<{ clause: string; after: readonly InstrumentCode[] }>>
> = {
  CERD: { clause: "CERD 17, 18", after: [] },
  CESCR: { clause: "CESCR 26", after: [] },
  "CESCR-OP": { clause: "CESCR-OP 17", after: ["CESCR"] },
  CCPR: { clause: "CCPR 48", after: [] },
  "CCPR-OP1": { clause: "CCPR-OP1 8", after: ["CCPR"] },
  "CCPR-OP2-DP": { clause: "CCPR-OP2-DP 7", after: ["CCPR"] },
  CEDAW: { clause: "CEDAW 25", after: [] },
  "CEDAW-OP": { clause: "CEDAW-OP 15", after: ["CEDAW"] },
  CAT: { clause: "CAT 25, 26", after: [] },
  "CAT-OP": { clause: "CAT-OP 27", after: ["CAT"] },
  CRC: { clause: "CRC 46-48", after: [] },
  "CRC-OP-AC": { clause: "CRC-OP-AC 9", after: [] },
  "CRC-OP-SC": { clause: "CRC-OP-SC 13", after: [] },
  "CRC-OP-IC": { clause: "CRC-OP-IC 18", after: ["CRC", "CRC-OP-AC", "CRC-OP-SC"] },
  CMW: { clause: "CMW 86", after: [] },
  CRPD: { clause: "CRPD 42, 43", after: [] },
  "CRPD-OP": { clause: "CRPD-OP 11", after: ["CRPD"] },
  CED: { clause: "CED 38", after: [] },
};

/** The instruments that an organization of regional integration may join (CRPD 44, CRPD-OP 12); all others ask for a State. */
export const openToOrganizations: readonly InstrumentCode[] = ["CRPD", "CRPD-OP"];

/** CMW 77(8): the procedure starts when ten States parties have made the declaration. */
export const declarationsThatStart = { code: "CMW-77", needed: 10, clause: "CMW 77(8)" } as const;

function joining(instrument: InstrumentCode, hears: readonly InstrumentCode[]): ProcedureRule {
  return { opens: "joining", instrument, clause: null, withdrawal: null, hears };
}

function declaration(
  instrument: InstrumentCode,
  clause: string,
  hears: readonly InstrumentCode[],
): ProcedureRule {
  return { opens: "declaration", instrument, clause, withdrawal: null, hears };
}

function unlessOptedOut(
  instrument: InstrumentCode,
  clause: string,
  withdrawal: string,
  hears: readonly InstrumentCode[],
): ProcedureRule {
  return { opens: "joining-unless-opted-out", instrument, clause, withdrawal, hears };
}
