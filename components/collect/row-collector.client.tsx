"use client";

import { readCollected } from "#components/collect/collected";
import type { RowCollector } from "#components/collect/use-row-collector.client";
import { rowItemId } from "#lib/collection/item-address";
import { cellText } from "#lib/table/table";

/** A button that collects a row, named by the row's first cells. */
export function rowCollector(exportHref: string, word: string): RowCollector {
  const collected = new Set(readCollected());
  return (row) => {
    const id = rowItemId(row, exportHref);
    const name = Object.values(row.cells).slice(0, 3).map(cellText).join(", ");
    return (
      <td className="collect-cell">
        <button
          type="button"
          className="collect"
          data-collect={id}
          aria-pressed={collected.has(id)}
          aria-label={`${word}: ${name}`}
        />
      </td>
    );
  };
}
