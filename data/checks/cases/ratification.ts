import { checkActDates, checkActOrder, checkCentralAsianActs } from "#data/checks/acts";
import { checkArticles, checkRights } from "#data/checks/articles";
import { added, type Case, changed, removed, rowOf } from "#data/checks/cases/broken";
import { checkDeclarations } from "#data/checks/declarations";
import { checkInstruments } from "#data/checks/instruments";
import { checkMemberStates, checkParticipantKinds } from "#data/checks/participants";
import { checkProcedures, checkProceduresComplete } from "#data/checks/procedures";
import { checkInstrumentTotals, checkPublishedTotals } from "#data/checks/published-totals";

const kazakhstanCcpr = { iso3: "KAZ", instrument: "CCPR", act: "ratification" } as const;
const kazakhstanSignature = { iso3: "KAZ", instrument: "CCPR", act: "signature" } as const;
const saintLuciaCat = { iso3: "LCA", instrument: "CAT", act: "accession" } as const;
const belarusEnd = { iso3: "BLR", instrument: "CCPR-OP1", act: "denunciation" } as const;
const guyanaEnd = { iso3: "GUY", instrument: "CCPR-OP1", act: "denunciation" } as const;
const argentina = { iso3: "ARG", procedure: "CERD-14" } as const;
const kazakhstan = { iso3: "KAZ" } as const;

/** Guarantees of the ratification facts and of the rights. */
export const ratificationCases: readonly Case[] = [
  {
    says: "a date to the day is not of year precision",
    check: checkActDates,
    broken: changed("acts", kazakhstanCcpr, { precision: "year" }),
    field: "precision",
  },
  {
    says: "a year is not of day precision",
    check: checkActDates,
    broken: changed("acts", saintLuciaCat, { precision: "day" }),
    field: "precision",
  },
  {
    says: "no consent precedes the adoption of 16 December 1966",
    check: checkActDates,
    broken: changed("acts", kazakhstanCcpr, { date: "1966-12-15" }),
    field: "date",
  },
  {
    says: "no act is later than its as-of day",
    check: checkActDates,
    broken: changed("acts", kazakhstanCcpr, { date: "2026-02-04" }),
    field: "date",
  },
  {
    says: "no act is known on a day to which the instrument is not current",
    check: checkActDates,
    broken: changed("acts", kazakhstanCcpr, { asOf: "2026-02-04" }),
    field: "asOf",
  },
  {
    says: "the day of effect is the one that the note states",
    check: checkActDates,
    broken: changed("acts", belarusEnd, { effectiveOn: "2023-02-09" }),
    field: "effectiveOn",
  },
  {
    says: "a ratification has no day of effect",
    check: checkActDates,
    broken: changed("acts", kazakhstanCcpr, { effectiveOn: "2006-04-24" }),
    field: "effectiveOn",
  },
  {
    says: "nobody signs after consenting",
    check: checkActOrder,
    broken: changed("acts", kazakhstanSignature, { date: "2006-01-25" }),
    field: "date",
  },
  {
    says: "nobody signs twice",
    check: checkActOrder,
    broken: added("acts", kazakhstanSignature, { date: "2004-01-01" }),
    field: "act",
  },
  {
    says: "one consent is in force for a State and an instrument",
    check: checkActOrder,
    broken: added("acts", kazakhstanCcpr, { act: "accession", date: "2010-01-01" }),
    field: "date",
  },
  {
    says: "two consents of one day are one too many",
    check: checkActOrder,
    broken: added("acts", kazakhstanCcpr, { act: "accession" }),
    field: "date",
  },
  {
    says: "Guyana's second accession is lawful only with the denunciation of its day",
    check: checkActOrder,
    broken: removed("acts", guyanaEnd, {
      id: "acts",
      row: rowOf("acts", {
        iso3: "GUY",
        instrument: "CCPR-OP1",
        act: "accession",
        date: "1999-01-05",
      }),
    }),
    field: "date",
  },
  {
    says: "a ratification follows a signature",
    check: checkActOrder,
    broken: changed(
      "acts",
      { iso3: "KAZ", instrument: "CERD", act: "accession" },
      { act: "ratification" },
    ),
    field: "act",
  },
  {
    says: "nobody denounces what it has not consented to",
    check: checkActOrder,
    broken: changed("acts", belarusEnd, { date: "1990-01-01" }),
    field: "act",
  },
  {
    says: "the five States are known to the day",
    check: checkCentralAsianActs,
    broken: changed("acts", kazakhstanCcpr, { precision: "year" }),
    field: "precision",
  },
  {
    says: "the five States have two sources for each act",
    check: checkCentralAsianActs,
    broken: changed("acts", kazakhstanCcpr, { sourceIds: ["UNTC-2026-02-03"] }),
    field: "sourceIds",
  },
  {
    says: "our acts give the parties published for a day",
    check: checkPublishedTotals,
    broken: changed(
      "publishedCounts",
      { instrument: "CRC", date: "2026-09-19" },
      { publishedParties: 195 },
    ),
    field: "publishedParties",
  },
  {
    says: "our acts give the parties that the depositary prints",
    check: checkInstrumentTotals,
    broken: changed("instruments", { code: "CMW" }, { publishedParties: 59 }),
    field: "publishedParties",
  },
  {
    says: "our acts give the signatories that the depositary prints",
    check: checkInstrumentTotals,
    broken: changed("instruments", { code: "CCPR-OP1" }, { publishedSignatories: 34 }),
    field: "publishedSignatories",
  },
  {
    says: "an instrument is adopted before it enters into force",
    check: checkInstruments,
    broken: changed("instruments", { code: "CAT" }, { entryIntoForceOn: "1984-12-10" }),
    field: "entryIntoForceOn",
  },
  {
    says: "a total is not published after the data end",
    check: checkInstruments,
    broken: changed("instruments", { code: "CED" }, { publishedAsOf: "2026-02-04" }),
    field: "publishedAsOf",
  },
  {
    says: "a protocol belongs to a treaty",
    check: checkInstruments,
    broken: changed("instruments", { code: "CAT-OP" }, { parentCode: null }),
    field: "parentCode",
  },
  {
    says: "a member State has a regional group",
    check: checkMemberStates,
    broken: changed("countries", kazakhstan, { unRegionalGroup: null }),
    field: "unRegionalGroup",
  },
  {
    says: "there are 193 member States",
    check: checkParticipantKinds,
    broken: {
      ...changed("countries", { iso3: "ZWE" }, { kind: "other" }),
      row: rowOf("countries", { iso3: "ZMB" }),
    },
    field: "kind",
  },
  {
    says: "a declaration with a date says what the date rests on",
    check: checkDeclarations,
    broken: changed(
      "declarations",
      { iso3: "KAZ", instrument: "CCPR-OP1" },
      { dateBasis: null, date: "2009-06-30" },
    ),
    field: "dateBasis",
  },
  {
    says: "no declaration precedes the adoption",
    check: checkDeclarations,
    broken: changed(
      "declarations",
      { iso3: "KAZ", instrument: "CCPR-OP1" },
      { dateBasis: "stated by the depositary", date: "1966-12-15" },
    ),
    field: "date",
  },
  {
    says: "a summary has at most forty words",
    check: checkDeclarations,
    broken: changed(
      "declarations",
      { iso3: "KAZ", instrument: "CCPR-OP1" },
      { summaryEn: "word ".repeat(41).trim() },
    ),
    field: "summaryEn",
  },
  {
    says: "only a party accepts a procedure",
    check: checkProcedures,
    broken: changed("procedures", { iso3: "KAZ", procedure: "CMW-77" }, { accepted: "unknown" }),
    field: "accepted",
  },
  {
    says: "a procedure accepted has a day",
    check: checkProcedures,
    broken: changed("procedures", argentina, { since: null }),
    field: "since",
  },
  {
    says: "a protocol that is itself a procedure binds its parties",
    check: checkProcedures,
    broken: changed("procedures", { iso3: "KAZ", procedure: "CCPR-OP1" }, { accepted: "no" }),
    field: "accepted",
  },
  {
    says: "every participant answers every procedure",
    check: checkProceduresComplete,
    broken: removed("procedures", argentina, {
      id: "countries",
      row: rowOf("countries", { iso3: "ARG" }),
    }),
    field: "iso3",
  },
  {
    says: "the CCPR has 53 articles",
    check: checkArticles,
    broken: changed(
      "rights",
      { id: "torture" },
      { articles: [{ instrument: "CCPR", articles: "7, 54" }] },
    ),
    field: "articles",
  },
  {
    says: "an observation names articles that exist",
    check: checkArticles,
    broken: changed("observations", { id: "KAZ-CAT-2024-01" }, { treatyArticles: ["CAT 34"] }),
    field: "treatyArticles",
  },
  {
    says: "a range of articles runs forwards",
    check: checkArticles,
    broken: changed("reportingRules", { instrument: "CESCR" }, { ruleSource: "CESCR 17-16" }),
    field: "ruleSource",
  },
  {
    says: "a right names an instrument once",
    check: checkRights,
    broken: changed(
      "rights",
      { id: "torture" },
      {
        articles: [
          { instrument: "CAT", articles: "1" },
          { instrument: "CAT", articles: "2" },
        ],
      },
    ),
    field: "articles",
  },
  {
    says: "a right has articles behind it",
    check: checkRights,
    broken: changed("rights", { id: "torture" }, { articles: [] }),
    field: "articles",
  },
];
