"use client";

import { useState } from "react";
import type { FactTableLabels } from "#components/table/labels";
import type { CopiedAbout } from "#lib/export/clipboard";
import { fileAddress } from "#lib/export/file-formats";
import { sayCount } from "#lib/i18n/plural-forms";
import type { Table } from "#lib/table/table";

type Props = Readonly<{
  /** All columns: the record behind a row may stand in one that is not shown. */
  table: Table;
  arranged: Table;
  /** Where the CSV is, and beside it what a file says of itself; `null` where the table has none. */
  exportHref: string | null;
  labels: FactTableLabels;
}>;

/** Puts the table as shown on the clipboard: as a table for a word processor, as tab-separated text for the rest. */
export function CopyButton({ table, arranged, exportHref, labels }: Props) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const about = exportHref === null ? Promise.resolve(null) : askAbout(exportHref);
    const done = await copyTable(arranged, about, table, labels);
    setSaid(done ? sayCount(labels.copied, arranged.rows.length) : labels.copyFailed);
    setTimeout(() => setSaid(""), 6000);
  };
  return (
    <span className="copy needs-js">
      <button type="button" onClick={copy}>
        {labels.copy}
      </button>
      <span role="status" className="said">
        {said}
      </span>
    </span>
  );
}

/** Scope and sources in words; without a connection the table is copied without them. */
async function askAbout(exportHref: string): Promise<CopiedAbout | null> {
  try {
    const answer = await fetch(fileAddress(exportHref, "about.json"));
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** What writes the table comes with the press; browsers take content that is still on its way. */
async function copyTable(
  arranged: Table,
  asked: Promise<CopiedAbout | null>,
  { columns }: Table,
  { rows: { locale } }: FactTableLabels,
): Promise<boolean> {
  const writers = import("#lib/export/clipboard");
  const place = { columns, locale, origin: window.location.origin, page: window.location.href };
  const text = writers.then(({ toTsv }) => toTsv(arranged));
  const html = writers.then(async ({ toHtml }) =>
    toHtml(arranged, { ...place, about: await asked }),
  );
  const item = { "text/plain": blobOf(text, "text/plain"), "text/html": blobOf(html, "text/html") };
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return Promise.all([text, html]).then(
      ([plain, rich]) => copyByCommand(plain, rich),
      () => false,
    );
  }
}

function blobOf(text: Promise<string>, type: string): Promise<Blob> {
  const blob = text.then((written) => new Blob([written], { type }));
  blob.catch(() => {});
  return blob;
}

/** Where the page is not served securely (a machine in the local network) browsers offer only the older way. */
function copyByCommand(text: string, html: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", fill, { once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  return done;
}
