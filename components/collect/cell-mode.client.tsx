"use client";

import { collectedEvent, readCollected } from "#components/collect/collected";
import { getWords, pressCollect } from "#components/collect/press.client";
import { sayCollected } from "#components/collect/say-collected.client";
import { itemIdOf } from "#lib/collection/item-id";

let leave: (() => void) | undefined;

/** Turns the collecting of cells on for the table of `button`, or off where it is on; Escape turns it off too. */
export async function toggleCellMode(button: HTMLElement): Promise<void> {
  const table = button.closest<HTMLElement>(".fact-table");
  if (table === null) return;
  const isOn = button.ariaPressed === "true";
  leave?.();
  const words = await getWords();
  if (isOn) return sayCollected(words.said.cellsOff, words);
  leave = enter(table, button, () => sayCollected(words.said.cellsOff, words));
  button.closest("details")?.removeAttribute("open");
  table.querySelector<HTMLElement>("tbody a")?.focus();
  sayCollected(words.said.cellsOn, words);
}

function enter(table: HTMLElement, button: HTMLElement, onEscape: () => void): () => void {
  const press = (event: MouseEvent | KeyboardEvent) => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>("tbody td");
    if (cell === null || (event instanceof KeyboardEvent && event.key !== "Enter")) return;
    event.preventDefault();
    event.stopPropagation();
    const id = cellItemId(cell, button);
    if (id !== null) pressCollect(id, cell);
  };
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || document.querySelector("dialog[open]") !== null) return;
    stop();
    onEscape();
    button.closest("details")?.querySelector("summary")?.focus();
  };
  const mark = () => markCells(table, button);
  const stop = () => {
    leave = undefined;
    button.ariaPressed = "false";
    delete table.dataset.collecting;
    for (const cell of table.querySelectorAll<HTMLElement>("[data-collected]")) {
      delete cell.dataset.collected;
    }
    table.removeEventListener("click", press, true);
    table.removeEventListener("keydown", press, true);
    document.removeEventListener("keydown", leaveOnEscape);
    removeEventListener(collectedEvent, mark);
  };
  button.ariaPressed = "true";
  table.dataset.collecting = "";
  table.addEventListener("click", press, true);
  table.addEventListener("keydown", press, true);
  document.addEventListener("keydown", leaveOnEscape);
  addEventListener(collectedEvent, mark);
  mark();
  return stop;
}

/** A cell of the matrix has its own name; one of another table is named by its row and its column. */
function cellItemId(cell: HTMLTableCellElement, button: HTMLElement): string | null {
  const own = cell.querySelector("a[id]")?.id;
  if (own !== undefined) return `cell:${own}`;
  const column = button.dataset.columns?.split(" ")[cell.cellIndex];
  const head = cell.parentElement?.querySelector<HTMLAnchorElement>("th a");
  const row = head?.pathname.split("/").at(-1);
  if (column === undefined || row === undefined) return null;
  return itemIdOf("row", button.dataset.collectCells ?? "", { row, column });
}

function markCells(table: HTMLElement, button: HTMLElement): void {
  const ids = new Set(readCollected());
  for (const cell of table.querySelectorAll<HTMLTableCellElement>("tbody td")) {
    const id = cellItemId(cell, button);
    if (id !== null && ids.has(id)) cell.dataset.collected = "";
    else delete cell.dataset.collected;
  }
}
