"use client";

import { useWords } from "#components/report/report-words.client";
import { saveFile, today } from "#components/report/save-file.client";
import type { KeptCollection } from "#components/report/use-collection.client";
import { exportName } from "#lib/export/export-name";

/** What the user must know about where the collection is kept. */
export function StorageNotices({ kept }: Readonly<{ kept: KeptCollection }>) {
  const t = useWords("storage");
  const { lasting, aside, hasFault } = kept;
  const saveAside = () => {
    const text = JSON.stringify(aside, null, 1);
    const name = exportName(["set", "aside"], "", today(), "json");
    saveFile(name, new Blob([text], { type: "application/json" }));
  };
  return (
    <>
      {!lasting && (
        <div className="notice warning">
          <p className="notice-title">{t("notLastingTitle")}</p>
          <p>{t("notLasting")}</p>
        </div>
      )}
      {hasFault && (
        <div className="notice warning" role="alert">
          <p className="notice-title">{t("faultTitle")}</p>
          <p>{t("fault")}</p>
        </div>
      )}
      {aside.length > 0 && (
        <div className="notice warning">
          <p className="notice-title">{t("asideTitle")}</p>
          <p className="row">
            {t("aside", { count: aside.length })}
            <button type="button" onClick={saveAside}>
              {t("asideSave")}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
