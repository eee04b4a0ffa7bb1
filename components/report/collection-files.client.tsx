"use client";

import { useId, useRef, useState } from "react";
import { MergeView } from "#components/report/merge-view.client";
import { useWords } from "#components/report/report-words.client";
import { saveFile, today } from "#components/report/save-file.client";
import type { KeptCollection } from "#components/report/use-collection.client";
import { type Collection, isEmpty } from "#lib/collection/collection";
import {
  type FileReading,
  mostFileBytes,
  parseCollectionFile,
  printCollectionFile,
} from "#lib/collection/collection-file";
import { exportName } from "#lib/export/export-name";
import type { Say } from "#lib/i18n/words";

type Opened = Readonly<{ name: string; savedAt: string; collection: Collection }>;

/** Saves the collection as one file, opens one: taken whole where nothing is here yet, else merged by choice. */
export function CollectionFiles({ kept }: Readonly<{ kept: KeptCollection }>) {
  const t = useWords("file");
  const merge = useWords("merge");
  const field = useId();
  const [said, setSaid] = useState("");
  const [opened, setOpened] = useState<Opened | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const save = () => {
    const name = exportName(["collection"], "", today(), "json");
    const text = printCollectionFile(kept.collection, new Date().toISOString());
    saveFile(name, new Blob([text], { type: "application/json" }));
    setSaid(t("saved", { name }));
  };
  const open = async (file: File) => {
    const reading = await readFile(file);
    if (reading === null) return setSaid(t("refused.unread"));
    if (reading.kind === "refused") return setSaid(refusal(reading, t));
    const { collection, savedAt } = reading;
    if (!isEmpty(kept.collection)) return setOpened({ name: file.name, savedAt, collection });
    await kept.replace(collection);
    const { items, recurrenceChoices } = collection;
    setSaid(t("opened", { count: items.length, choices: recurrenceChoices.length }));
  };
  const close = (text: string) => {
    setOpened(null);
    setSaid(text);
    input.current?.focus();
  };

  return (
    <section aria-labelledby="file-heading" className="aside-part">
      <h2 id="file-heading">{t("title")}</h2>
      <p className="soft">{t("note")}</p>
      <div className="row">
        <button type="button" onClick={save}>
          {t("save")}
        </button>
        <label className="button open-file">
          {t("open")}
          <input
            id={field}
            ref={input}
            type="file"
            className="vh"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) open(file);
              target.value = "";
            }}
          />
        </label>
      </div>
      <p role="status">{said}</p>
      {opened !== null && (
        <MergeView
          mine={kept.collection}
          theirs={opened.collection}
          name={opened.name}
          savedAt={opened.savedAt}
          onMerge={async (merged) => {
            await kept.replace(merged);
            close(merge("done", { count: merged.items.length }));
          }}
          onCancel={() => close(merge("cancelled"))}
        />
      )}
    </section>
  );
}

/** `null` where the browser cannot read the file. */
async function readFile(file: File): Promise<FileReading | null> {
  if (file.size > mostFileBytes) return { kind: "refused", because: "too-big" };
  try {
    return parseCollectionFile(await file.text());
  } catch {
    return null;
  }
}

function refusal(reading: Extract<FileReading, { kind: "refused" }>, t: Say): string {
  const key = `refused.${reading.because}`;
  if (reading.because === "newer") return t(key, { version: reading.version });
  if (reading.because === "faulty") return t(key, { faults: reading.faults.join("; ") });
  return t(key);
}
