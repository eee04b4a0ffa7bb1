"use client";

import { readCollected } from "#components/collect/collected";
import type { RowCollector } from "#components/collect/use-row-collector.client";
import { rowItemId } from "#lib/collection/item-address";
import { escapeHtml } from "#lib/html/escape-html";
import { cellText } from "#lib/table/table";

/** A button that collects a row, named by the row's first cells, as HTML. */
export function rowCollector(exportHref: string, word: string): RowCollector {
  const collected = new Set(readCollected());
  return (row) => {
    const id = rowItemId(row, exportHref);
    const name = Object.values(row.cells).slice(0, 3).map(cellText).join(", ");
    const pressed = `aria-pressed="${collected.has(id)}"`;
    const told = `aria-label="${escapeHtml(`${word}: ${name}`)}"`;
    return `<td class="collect-cell"><button type="button" class="collect" data-collect="${escapeHtml(id)}" ${pressed} ${told}></button></td>`;
  };
}
