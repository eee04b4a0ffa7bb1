import { added, type Case, changed, heldFacts, rowOf } from "#data/checks/cases/broken";
import { checkArticleContext, checkArticleTable, checkContextEvents } from "#data/checks/context";
import { checkDocumentDates, checkDocumentSymbols, checkDocuments } from "#data/checks/documents";
import { checkInstrumentCommittees } from "#data/checks/instruments";
import { checkKeys } from "#data/checks/keys";
import { checkObservationDocuments, checkObservations } from "#data/checks/observations";
import { checkRecordCounts } from "#data/checks/record-counts";
import { checkReferences } from "#data/checks/references";
import { checkFollowUp, checkReporting } from "#data/checks/reporting";
import { checkLinkableHosts, checkTexts } from "#data/checks/web-addresses";

const observation = { id: "KAZ-CAT-2024-01" } as const;
const concludingObservations = { id: "KAZ-CCPR-C-KAZ-CO-2" } as const;
const report = { iso3: "KAZ", instrument: "CCPR", cycle: "2" } as const;
const followUp = { iso3: "TJK", documentSymbol: "CAT/C/TJK/CO/3", paragraph: "10" } as const;
const zhanaozen = { iso3: "KAZ", title: "Zhanaozen protests" } as const;

/** Guarantees of what committees observed, and of every file alike. */
export const observationCases: readonly Case[] = [
  {
    says: "a key stands once",
    check: checkKeys,
    broken: added("observations", observation),
    field: "id",
  },
  {
    says: "a State is a participant",
    check: checkReferences,
    broken: changed("observations", observation, { iso3: "XYZ" }),
    field: "iso3",
  },
  {
    says: "a right is one of the list",
    check: checkReferences,
    broken: changed("observations", observation, { rights: ["torture", "right-to-parties"] }),
    field: "rights",
  },
  {
    says: "a document is one of the list",
    check: checkReferences,
    broken: changed("observations", observation, { documentId: "KAZ-nowhere" }),
    field: "documentId",
  },
  {
    says: "a source of an act is one of the ratification sources",
    check: checkReferences,
    broken: changed(
      "acts",
      { iso3: "KAZ", instrument: "CCPR", act: "ratification" },
      { sourceIds: ["UNTC-2026-02-03", "PR-CAT-71"] },
    ),
    field: "sourceIds",
  },
  {
    says: "a source of a review is one of the review sources",
    check: checkReferences,
    broken: changed(
      "noInitialReport",
      { iso3: "COG", instrument: "CESCR" },
      { sourceIds: ["UNTC-2026-02-03"] },
    ),
    field: "sourceIds",
  },
  {
    says: "a scale is one of the list",
    check: checkReferences,
    broken: changed("followUpProcedures", { committee: "CAT" }, { scaleId: "CAT-LETTERS" }),
    field: "scaleId",
  },
  {
    says: "no record is lost",
    check: checkRecordCounts,
    broken: {
      facts: { ...heldFacts, acts: heldFacts.acts.slice(0, -1) },
      file: "ratification/acts.json",
      row: 3935,
    },
    field: "file",
  },
  {
    says: "text has no stray line breaks",
    check: checkTexts,
    broken: changed("observations", observation, { heading: "Two\nlines" }),
    field: "heading",
  },
  {
    says: "text names no path",
    check: checkTexts,
    broken: changed("observations", observation, { confidenceNote: "see ../elsewhere/list.csv" }),
    field: "confidenceNote",
  },
  {
    says: "a host that may be linked is one that the facts name",
    check: checkLinkableHosts,
    broken: changed("linkableHosts", { host: "www.amnesty.org" }, { host: "www.example.org" }),
    field: "host",
  },
  {
    says: "instrument and committee belong together",
    check: checkInstrumentCommittees,
    broken: changed("reporting", report, { committee: "CAT" }),
    field: "committee",
  },
  {
    says: "the id of an observation names its State and year",
    check: checkObservations,
    broken: changed("observations", observation, { id: "KGZ-CAT-2024-99" }),
    field: "id",
  },
  {
    says: "a paragraph read has its number",
    check: checkObservations,
    broken: changed(
      "observations",
      { id: "KAZ-CAT-2024-01" },
      { verification: "paragraph-read", paragraphs: null },
    ),
    field: "paragraphs",
  },
  {
    says: "an excerpt read is of a known document",
    check: checkObservations,
    broken: changed("observations", observation, {
      verification: "excerpt-read",
      documentId: null,
      documentSymbol: null,
    }),
    field: "documentId",
  },
  {
    says: "only the 2021 article leaves the committee out",
    check: checkObservations,
    broken: changed("observations", observation, { committee: null, instrument: null }),
    field: "committee",
  },
  {
    says: "an observation names a right once",
    check: checkObservations,
    broken: changed("observations", observation, { rights: ["torture", "torture"] }),
    field: "rights",
  },
  {
    says: "paragraphs rise",
    check: checkObservations,
    broken: changed("observations", observation, { paragraphs: "19-17" }),
    field: "paragraphs",
  },
  {
    says: "no observation is of the future",
    check: checkObservations,
    broken: changed("observations", observation, { year: 2027 }),
    field: "year",
  },
  {
    says: "an observation is on the State of its document",
    check: checkObservationDocuments,
    broken: changed("observations", observation, { iso3: "KGZ" }),
    field: "iso3",
  },
  {
    says: "an observation is by the committee of its document",
    check: checkObservationDocuments,
    broken: changed("observations", observation, { committee: "CCPR" }),
    field: "committee",
  },
  {
    says: "an observation has the symbol of its document",
    check: checkObservationDocuments,
    broken: changed("observations", observation, { documentSymbol: "CAT/C/KAZ/CO/4" }),
    field: "documentSymbol",
  },
  {
    says: "an observation is of a year of its document",
    check: checkObservationDocuments,
    broken: changed("observations", { id: "KGZ-CRC-2014-13" }, { year: 2015 }),
    field: "year",
  },
  {
    says: "a symbol names the State of its document",
    check: checkDocuments,
    broken: changed("documents", concludingObservations, { symbol: "CCPR/C/UZB/CO/2" }),
    field: "symbol",
  },
  {
    says: "a symbol is of the committee of its document",
    check: checkDocuments,
    broken: changed("documents", concludingObservations, { symbol: "CAT/C/KAZ/CO/2" }),
    field: "committee",
  },
  {
    says: "a symbol with /CO/ is of concluding observations",
    check: checkDocuments,
    broken: changed("documents", concludingObservations, { docType: "list-of-issues" }),
    field: "docType",
  },
  {
    says: "the cycle is the one in the symbol",
    check: checkDocuments,
    broken: changed("documents", concludingObservations, { cycle: "3" }),
    field: "cycle",
  },
  {
    says: "a symbol stands once for a State",
    check: checkDocumentSymbols,
    broken: added("documents", concludingObservations, { id: "KAZ-copy" }),
    field: "symbol",
  },
  {
    says: "a document is adopted after it is considered",
    check: checkDocumentDates,
    broken: changed("documents", concludingObservations, { adoptedOn: "2016-06-21" }),
    field: "adoptedOn",
  },
  {
    says: "no document is of the future",
    check: checkDocumentDates,
    broken: changed("documents", concludingObservations, { publishedOn: "2026-09-20" }),
    field: "publishedOn",
  },
  {
    says: "no State is considered before it joins",
    check: checkDocumentDates,
    broken: changed("documents", concludingObservations, { consideredOn: "2006-01-23" }),
    field: "consideredOn",
  },
  {
    says: "a report is considered after it is submitted",
    check: checkReporting,
    broken: changed("reporting", report, { submittedOn: "2016-06-24" }),
    field: "consideredOn",
  },
  {
    says: "the next report is due after the review",
    check: checkReporting,
    broken: changed("reporting", report, { nextDueOn: "2016-05" }),
    field: "nextDueOn",
  },
  {
    says: "the symbol of a report names its State",
    check: checkReporting,
    broken: changed("reporting", report, { reportSymbol: "CCPR/C/KGZ/2" }),
    field: "reportSymbol",
  },
  {
    says: "the symbol of a report names its cycle",
    check: checkReporting,
    broken: changed("reporting", report, { reportSymbol: "CCPR/C/KAZ/3" }),
    field: "cycle",
  },
  {
    says: "follow-up belongs to a document that is held",
    check: checkFollowUp,
    broken: changed("followUp", followUp, { documentSymbol: "CAT/C/TJK/CO/9" }),
    field: "documentSymbol",
  },
  {
    says: "follow-up is by the committee of its document",
    check: checkFollowUp,
    broken: changed("followUp", followUp, { committee: "CCPR" }),
    field: "committee",
  },
  {
    says: "an event lies in the past",
    check: checkContextEvents,
    broken: changed("articleContext", zhanaozen, { date: "2027" }),
    field: "date",
  },
  {
    says: "a figure has a unit",
    check: checkContextEvents,
    broken: changed("articleContext", zhanaozen, { value: 15 }),
    field: "unit",
  },
  {
    says: "only events of the article's page have a category",
    check: checkContextEvents,
    broken: changed(
      "contextEvents",
      { iso3: "KAZ", date: "2011-12-16", category: null },
      { category: "political-event" },
    ),
    field: "category",
  },
  {
    says: "an event of the article's page stands the same in both files",
    check: checkArticleContext,
    broken: changed("articleContext", zhanaozen, { date: "2011-12-17" }),
    field: "title",
  },
  {
    says: "the table of the article is whole",
    check: checkArticleTable,
    broken: {
      ...added("articleTable", { iso3: "KAZ", instrument: "CAT" }, { instrument: "CMW" }),
      row: rowOf("articleTable", { iso3: "KGZ", instrument: "CAT" }),
    },
    field: "iso3",
  },
];
