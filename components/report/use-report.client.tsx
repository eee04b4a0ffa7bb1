"use client";

import { useContext, useEffect, useState } from "react";
import { drawPngs } from "#components/report/draw-png.client";
import { fetchAnnexes } from "#components/report/fetch-annexes.client";
import { WordsContext } from "#components/report/report-words.client";
import { today } from "#components/report/save-file.client";
import type { Collection } from "#lib/collection/collection";
import type { Annex } from "#lib/collection/plan.schema";
import { statesOf } from "#lib/collection/states-of";
import type { Words } from "#lib/i18n/words";
import type { Report, ReportLength } from "#lib/report/report-manuscript";

/** A report as it was made of a collection, and the annexes of which a table could not be fetched. */
export type MadeReport = Report & Readonly<{ failed: readonly Annex[] }>;
export type MakeReport = () => Promise<MadeReport>;

type LiveReport = Readonly<{
  /** `null` until it has been counted. */
  length: ReportLength | null;
  failed: readonly Annex[];
  /** The report of the collection as it is now, pictures drawn. */
  make: MakeReport;
}>;

const restMilliseconds = 350;

/** The report that the collection makes, counted anew whenever it has changed and rests for a moment. */
export function useReport(collection: Collection, language: string): LiveReport {
  const words = useContext(WordsContext);
  const [counted, setCounted] = useState<Omit<LiveReport, "make">>({ length: null, failed: [] });
  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(async () => {
      const { length, failed } = await makeReportOf(collection, new Map(), language, words);
      if (!isOld) setCounted({ length, failed });
    }, restMilliseconds);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [collection, language, words]);
  const make = async () => {
    return makeReportOf(collection, await drawPngs(collection.items), language, words);
  };
  return { ...counted, make };
}

async function makeReportOf(
  collection: Collection,
  pngs: ReadonlyMap<string, string>,
  language: string,
  words: Words,
): Promise<MadeReport> {
  const states = statesOf(collection.items, words.locale).map(({ id }) => id);
  const [{ makeReport }, { tables, ledgers, failed }] = await Promise.all([
    import("#lib/report/report-manuscript"),
    fetchAnnexes(collection.plan.annexes, states),
  ]);
  const input = { collection, annexTables: tables, ledgers, pngs, day: today(), language };
  return { ...makeReport(input, words), failed };
}
