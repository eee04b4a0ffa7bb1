"use client";

import { type KeyboardEvent, useCallback } from "react";
import { moveCell } from "#lib/table/cell-movement";

/** Arrow keys, Home and End move the focus between cells once it is on one; in a field they stay the field's own. */
export function useCellMovement(): (event: KeyboardEvent<HTMLTableElement>) => void {
  return useCallback((event) => {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLTableCellElement>("td, th");
    if (cell === null || event.altKey || event.metaKey || target.matches("input, select")) return;
    const table = event.currentTarget;
    const from = {
      row: (cell.parentElement as HTMLTableRowElement).rowIndex,
      column: cell.cellIndex,
    };
    const size = { rows: table.rows.length, columns: cell.parentElement?.childElementCount ?? 0 };
    const to = moveCell(from, keyAsWritten(event.key, table), event.ctrlKey, size);
    if (to === null) return;
    event.preventDefault();
    focusCell(table.rows[to.row]?.cells[to.column]);
  }, []);
}

/** Where a language is written from right to left the next column stands to the left. */
function keyAsWritten(key: string, table: HTMLElement): string {
  if (getComputedStyle(table).direction !== "rtl") return key;
  if (key === "ArrowLeft") return "ArrowRight";
  return key === "ArrowRight" ? "ArrowLeft" : key;
}

function focusCell(cell: HTMLTableCellElement | undefined): void {
  if (cell === undefined) return;
  const link = cell.querySelector<HTMLElement>("a, button");
  if (link === null) cell.tabIndex = -1;
  (link ?? cell).focus();
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}
