"use client";

import { useState } from "react";
import type { FactTableLabels } from "#components/table/labels";
import { toHtml, toTsv } from "#lib/export/clipboard";
import { sayCount } from "#lib/i18n/plural-forms";
import type { Table } from "#lib/table/table";

/** Puts the table as shown on the clipboard: as a table for a word processor, as tab-separated text for the rest. */
export function CopyButton({ table, labels }: Readonly<{ table: Table; labels: FactTableLabels }>) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const done = await copyTable(table);
    setSaid(done ? sayCount(labels.copied, table.rows.length) : labels.copyFailed);
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

async function copyTable(table: Table): Promise<boolean> {
  const text = toTsv(table);
  const html = toHtml(table, window.location.origin);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": new Blob([text], { type: "text/plain" }),
        "text/html": new Blob([html], { type: "text/html" }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
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
