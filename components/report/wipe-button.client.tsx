"use client";

import { useRef, useState } from "react";
import { useWords } from "#components/report/report-words.client";
import type { KeptCollection } from "#components/report/use-collection.client";

/** Removes everything from this browser, after saying what goes. */
export function WipeButton({ kept }: Readonly<{ kept: KeptCollection }>) {
  const t = useWords("wipe");
  const { items, recurrenceChoices } = kept.collection;
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState("");
  const wipe = async () => setSaid(t((await kept.wipe()) ? "done" : "failed"));
  const ask = () => {
    if (dialog.current === null) return;
    // Escape leaves the answer of the last time standing.
    dialog.current.returnValue = "";
    dialog.current.showModal();
  };
  return (
    <div className="aside-part">
      <button type="button" className="danger" onClick={ask}>
        {t("button")}
      </button>
      <p role="status">{said}</p>
      <dialog
        ref={dialog}
        className="collect-dialog"
        aria-labelledby="wipe-title"
        onClose={() => {
          if (dialog.current?.returnValue === "yes") wipe();
        }}
      >
        <h2 id="wipe-title">{t("title")}</h2>
        <p>{t("text", { count: items.length, choices: recurrenceChoices.length })}</p>
        <form method="dialog">
          <button type="submit" value="yes" className="danger">
            {t("yes")}
          </button>
          <button type="submit" value="no">
            {t("no")}
          </button>
        </form>
      </dialog>
    </div>
  );
}
