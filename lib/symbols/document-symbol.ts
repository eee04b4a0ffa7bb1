import type { CommitteeCode } from "#data/vocabulary";

/** The State that a symbol names: its code as printed, and ours where the code is one that we know. */
export type SymbolState = Readonly<{
  code: string;
  /** ISO 3166-1 alpha-3, `EUE` for the European Union, `XKX` for Kosovo; null for a code that nobody lists. */
  iso3: string | null;
  /** Set where the document is about a part of the State that is reviewed apart, as Hong Kong is. */
  territory: string | null;
}>;

/** Reports or reviews that a document answers: "8-10" is from 8 to 10, "2" is from 2 with no end. */
export type SymbolCycle = Readonly<{ from: number; to: number | null }>;

/** A treaty body as the index names it: the committee, but the protocols of the CRC apart. */
export type TreatyBody = CommitteeCode | "CRC-OP-SC" | "CRC-OP-AC" | "CRC-OP-IC";

/**
 * What a document about one State is: concluding observations, list of issues, list prior to reporting,
 * replies, follow-up, observations on additional information, additional information.
 */
export const stateDocumentKinds = ["CO", "Q", "QPR", "RQ", "FCO", "OAI", "AI"] as const;
export type StateDocumentKind = (typeof stateDocumentKinds)[number];

type Common = Readonly<{
  /** The symbol as this project compares it: upper case, plain hyphens, no blanks round a slash. */
  normalized: string;
  /** "ADD.1", "CORR.1", "REV.1", in the order printed. */
  suffixes: readonly string[];
}>;

type AboutState = Readonly<{ body: TreatyBody; committee: CommitteeCode; state: SymbolState }>;
type Numbered = Readonly<{ number: number }>;

/** A document symbol of the United Nations, by the family whose pattern it follows. */
export type DocumentSymbol = Common &
  (
    | (AboutState &
        Readonly<{
          family: "tb-state";
          kind: StateDocumentKind;
          /** SP: a special report, EP: a report asked for by way of exception. */
          special: "SP" | "EP" | null;
          cycle: SymbolCycle;
        }>)
    | (AboutState & Readonly<{ family: "tb-report"; cycle: SymbolCycle }>)
    | (AboutState & Readonly<{ family: "spt"; kind: "ROSP" | "RONPM" | null; cycle: SymbolCycle }>)
    | (AboutState & Readonly<{ family: "ccpr-sess" | "cat-sess"; session: string }>)
    | (Numbered & Readonly<{ family: "tb-gc"; body: CommitteeCode }>)
    | (Numbered & Readonly<{ family: "hrc"; body: "HRC"; session: string }>)
    | (Numbered &
        Readonly<{ family: "upr-wg-doc"; body: "UPR"; session: string; state: SymbolState }>)
    | (Numbered & Readonly<{ family: "chr"; body: "CHR"; year: number }>)
    | (Numbered & Readonly<{ family: "ga-annual"; body: CommitteeCode; session: string }>)
    | (Numbered & Readonly<{ family: "ga"; body: "GA"; session: string }>)
    | (Numbered & Readonly<{ family: "ccpr-79"; body: "CCPR" }>)
    | (Numbered & Readonly<{ family: "cescr-old"; body: "CESCR"; year: number | null }>)
    | (Numbered & Readonly<{ family: "crc-old"; body: "CRC" }>)
    | (Numbered & Readonly<{ family: "cerd-old"; body: "CERD" }>)
    | (Numbered & Readonly<{ family: "cerd-sess"; body: "CERD"; session: string }>)
    | (Numbered & Readonly<{ family: "cat-cr"; body: "CAT"; session: string }>)
    | (Numbered & Readonly<{ family: "cat-concl"; body: "CAT"; session: string }>)
  );

export type SymbolFamily = DocumentSymbol["family"];

/** Why a text is not taken for the symbol of a document. */
export type SymbolRefusal =
  | "empty"
  | "no-symbol"
  /** Stops where a number should follow, as "CRC/C/KAZ/CO/". */
  | "incomplete"
  /** A decision or views on a complaint: its symbol names no report of a State. */
  | "complaint"
  /** A record of a meeting. */
  | "summary-record"
  /** An organ whose documents hold no observations: "S/2019/123". */
  | "other-organ"
  | "unknown-form";

export type SymbolParse =
  | Readonly<{ ok: true; symbol: DocumentSymbol }>
  | Readonly<{ ok: false; normalized: string; reason: SymbolRefusal }>;
