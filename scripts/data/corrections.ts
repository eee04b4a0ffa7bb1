import type { DatasetId } from "#data/catalogue";

/** A value of the source tables that is wrong or missing, what replaces it, and what says so. */
export interface Correction {
  readonly dataset: DatasetId;
  /** The key of the record, as `recordName` writes it. */
  readonly record: string;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly source: string;
}

const titleAndSymbol = "title and symbol of the document itself";

function correctCycle(id: string, from: string | null, to: string): Correction {
  const where = { dataset: "documents", record: id, field: "cycle" } as const;
  return { ...where, from, to, source: titleAndSymbol };
}

function correctReportCycle(from: string, to: string): Correction {
  const where = { dataset: "reporting", record: `UZB CEDAW ${from}`, field: "cycle" } as const;
  return { ...where, from, to, source: `symbol of the report, CEDAW/C/UZB/${to}` };
}

function correctReviewCycle(symbol: string, review: string, from: string, to: string): Correction {
  const record = `UZB CEDAW CEDAW ${symbol} ${review} -`;
  return { dataset: "reviews", record, field: "cycle", from, to, source: `symbol ${symbol}` };
}

function correctType(id: string): Correction {
  const where = { dataset: "documents", record: id, field: "docType" } as const;
  const [from, to] = ["replies-to-list-of-issues", "replies"];
  return { ...where, from, to, source: "the list of document types that the tables define" };
}

function correctArticle(id: string, from: readonly string[], to: readonly string[]): Correction {
  const where = { dataset: "observations", record: id, field: "treatyArticles" } as const;
  return { ...where, from, to, source: "instrument code in the table of instruments" };
}

/** Colombia's answer on inquiries under CEDAW-OP counted from its consent, although it had opted out until 2022. */
function correctInquiry(field: "since" | "basis", from: string, to: string): Correction {
  const where = { dataset: "procedures", record: "COL CEDAW-OP-8", field } as const;
  const source =
    "the record inquiry-opt-out-withdrawn of the table of declarations, UNTC-2026-02-03";
  return { ...where, from, to, source };
}

export const corrections: readonly Correction[] = [
  // Uzbekistan under CEDAW was counted by reviews; every other cycle is the number of the reports.
  correctCycle("UZB-CEDAW-D01", "2", "2-3"),
  correctCycle("UZB-CEDAW-D02", "3", "4"),
  correctCycle("UZB-CEDAW-D03", "4", "5"),
  correctCycle("UZB-CEDAW-D04", "4", "5"),
  correctCycle("UZB-CEDAW-D05", "5", "6"),
  correctCycle("UZB-CEDAW-D06", "5", "6"),
  correctCycle("UZB-CEDAW-D07", "5", "6"),
  correctCycle("UZB-CEDAW-D08", "4", "5"),
  correctCycle("UZB-CEDAW-D09", "3", "4"),
  // The last first: each frees the key that the one before takes.
  correctReportCycle("5", "6"),
  correctReportCycle("4", "5"),
  correctReportCycle("3", "4"),
  correctReportCycle("2", "2-3"),
  correctReviewCycle("CEDAW/C/UZB/CO/3", "2006 36", "2", "2-3"),
  correctReviewCycle("CEDAW/C/UZB/CO/4", "2010 45", "3", "4"),
  correctReviewCycle("CEDAW/C/UZB/CO/5", "2015 62", "4", "5"),
  correctReviewCycle("CEDAW/C/UZB/CO/6", "2022 81", "5", "6"),
  // Uzbekistan under CERD: the cycle stands in the title and was left empty.
  correctCycle("UZB-CERD-D01", null, "3-5"),
  correctCycle("UZB-CERD-D02", null, "8-9"),
  correctCycle("UZB-CERD-D03", null, "10-12"),
  correctCycle("UZB-CERD-D04", null, "13-14"),
  correctCycle("UZB-CERD-D05", null, "10-12"),
  correctCycle("UZB-CERD-D06", null, "10-12"),
  correctCycle("UZB-CERD-D07", null, "10-12"),
  correctCycle("UZB-CERD-D08", null, "6-7"),
  correctArticle("KGZ-CEDAW-2018-01", ["CEDAW OP 8"], ["CEDAW-OP 8"]),
  correctArticle("KGZ-CEDAW-2018-02", ["CEDAW OP 8"], ["CEDAW-OP 8"]),
  correctInquiry("since", "2007-01-23", "2022-11-22"),
  correctInquiry(
    "basis",
    "party to CEDAW-OP, no opt-out listed",
    "party to CEDAW-OP, opt-out withdrawn",
  ),
  correctType("KAZ-CAT-C-KAZ-RQ-4"),
  correctType("KAZ-CEDAW-C-KAZ-Q-5-Add-1"),
  correctType("KAZ-CRPD-C-KAZ-RQ-1"),
  {
    dataset: "observations",
    record: "UZB-CAT-2002-01",
    field: "documentId",
    from: null,
    to: "UZB-CAT-D02",
    source:
      "the page that both records name, https://645012.skal.fun/cat/observations/uzbekistan2002.html",
  },
];
