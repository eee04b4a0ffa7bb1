"use client";

import { useContext, useState } from "react";
import { useWords, WordsContext } from "#components/report/report-words.client";
import { saveFile, today } from "#components/report/save-file.client";
import type { MakeReport } from "#components/report/use-report.client";
import type { Collection } from "#lib/collection/collection";
import type { Annex } from "#lib/collection/plan.schema";
import { statesOf } from "#lib/collection/states-of";
import { exportName } from "#lib/export/export-name";
import type { Manuscript } from "#lib/manuscript/manuscript";

type Format = Readonly<{
  key: "word" | "markdown" | "html";
  extension: string;
  type: string;
  write: (manuscript: Manuscript) => Promise<BlobPart>;
}>;

/** The files of a report; each writer is loaded when its file is asked for. */
const formats: readonly Format[] = [
  {
    key: "word",
    extension: "docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: async (manuscript) => {
      const { manuscriptToDocx } = await import("#lib/manuscript/to-docx");
      return (await manuscriptToDocx(manuscript)) as Uint8Array<ArrayBuffer>;
    },
  },
  {
    key: "markdown",
    extension: "md",
    type: "text/markdown;charset=utf-8",
    write: async (manuscript) =>
      (await import("#lib/manuscript/to-markdown")).manuscriptToMarkdown(manuscript),
  },
  {
    key: "html",
    extension: "html",
    type: "text/html;charset=utf-8",
    write: async (manuscript) =>
      (await import("#lib/manuscript/to-html")).manuscriptToHtml(manuscript),
  },
];

type Props = Readonly<{
  collection: Collection;
  make: MakeReport;
  /** Annexes of which a table could not be fetched. */
  failed: readonly Annex[];
}>;

/** The report as a file, made in the browser. */
export function TakeAway({ collection, make, failed }: Props) {
  const t = useWords("take");
  const annexes = useWords("annexes");
  const { locale } = useContext(WordsContext);
  const [said, setSaid] = useState("");
  const names = failed.map((annex) => annexes(`names.${annex}`)).join(", ");
  const take = async ({ extension, type, write }: Format) => {
    setSaid(t("making"));
    try {
      const { manuscript } = await make();
      const states = statesOf(collection.items, locale).slice(0, mostStatesInName);
      const name = exportName(["report"], states.map(({ id }) => id).join("-"), today(), extension);
      saveFile(name, new Blob([await write(manuscript)], { type }));
      setSaid(t("made", { name }));
    } catch (fault) {
      setSaid(t("failed", { reason: fault instanceof Error ? fault.message : String(fault) }));
    }
  };
  return (
    <section aria-labelledby="take-heading" className="aside-part">
      <h2 id="take-heading">{t("title")}</h2>
      <div className="row">
        {formats.map((format) => (
          <button
            key={format.key}
            type="button"
            className={format.key === "word" ? "primary" : undefined}
            onClick={() => take(format)}
          >
            {t(format.key)}
          </button>
        ))}
      </div>
      {failed.length > 0 && <p className="over-limit">{annexes("failed", { names })}</p>}
      <p role="status">{said}</p>
    </section>
  );
}

const mostStatesInName = 4;
