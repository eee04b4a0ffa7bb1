"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { cellRoles } from "#components/table/cell-roles";

/** A row of a table as text: its id, which no other row has, and the HTML of its cells, escaped where it was written. */
export type DrawnRow = Readonly<{ id: string; html: string }>;

/** How many rows are skipped or drawn together where they are out of sight. */
const groupSize = 6;

type Props = Readonly<{
  rows: readonly DrawnRow[];
  /** The most rows that there can be. */
  most: number;
}>;

/**
 * The body of a long table in groups of rows, each one text at first. From then on its rows are kept: another order moves
 * them, a filter takes them out and puts them back, and a row is written anew only where its cells say something else.
 */
export function DrawnRows({ rows, most }: Props) {
  const [atFirst] = useState(() => ({ rows, groups: groupsOf(rows) }));
  const first = useRef<HTMLTableSectionElement>(null);
  const kept = useRef<Map<string, Kept>>(undefined);
  useLayoutEffect(() => {
    const table = first.current?.parentElement;
    if (!(table instanceof HTMLTableElement)) return;
    if (kept.current === undefined) kept.current = findRows(table, atFirst.rows);
    else drawInViewFirst(table);
    showRows(table, kept.current, rows);
  }, [rows, atFirst]);
  return Array.from({ length: Math.max(1, Math.ceil(most / groupSize)) }, (_, group) => (
    <tbody
      // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
      key={group}
      ref={group === 0 ? first : null}
      {...cellRoles.group}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it is escaped where it is written
      dangerouslySetInnerHTML={atFirst.groups[group] ?? empty}
    />
  ));
}

type Html = Readonly<{ __html: string }>;

const empty: Html = { __html: "" };

/** The text of each group, made once: two thirds of a megabyte for the world. */
function groupsOf(rows: readonly DrawnRow[]): readonly Html[] {
  return Array.from({ length: Math.ceil(rows.length / groupSize) }, (_, group) => {
    const own = rows.slice(group * groupSize, (group + 1) * groupSize);
    return { __html: own.map(({ html }) => `<tr role="row">${html}</tr>`).join("") };
  });
}

/**
 * Lets the browser draw the groups in view alone, for one picture: it would draw as many again that are near, and the rows
 * in view would have to wait for them.
 */
function drawInViewFirst(table: HTMLTableElement): void {
  const scroller = (table.closest(".scroll") ?? table).getBoundingClientRect();
  const [above, below] = [Math.max(0, scroller.top), Math.min(innerHeight, scroller.bottom)];
  const bodies = [...table.tBodies];
  const { top: first = 0, height = 0 } = bodies[0]?.getBoundingClientRect() ?? {};
  const waiting = bodies.filter((body, group) => {
    const isIn = (top: number, bottom: number) => bottom >= above && top <= below;
    const own = body.getBoundingClientRect();
    const filled = first + group * height;
    const inView = isIn(own.top, own.bottom) || isIn(filled, filled + height);
    return !inView && !body.contains(document.activeElement);
  });
  for (const body of waiting) body.style.contentVisibility = "hidden";
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const body of waiting) body.style.contentVisibility = "";
    }),
  );
}

type Kept = { element: HTMLTableRowElement; html: string };

function findRows(table: HTMLTableElement, rows: readonly DrawnRow[]): Map<string, Kept> {
  const elements = [...table.tBodies].flatMap((body) => [...body.rows]);
  const found = rows.flatMap(({ id, html }, place) => {
    const element = elements[place];
    return element === undefined ? [] : [[id, { element, html }] as const];
  });
  return new Map(found);
}

/** Brings the groups of `table` to show `rows` and no others; what had the focus has it again if it is still shown. */
function showRows(
  table: HTMLTableElement,
  kept: Map<string, Kept>,
  rows: readonly DrawnRow[],
): void {
  const focused = table.contains(document.activeElement) ? document.activeElement : null;
  const shown = new Set(rows.map(({ id }) => id));
  for (const [id, { element }] of kept) if (!shown.has(id)) element.remove();
  for (const [group, body] of [...table.tBodies].entries()) {
    const own = rows.slice(group * groupSize, (group + 1) * groupSize);
    fillGroup(
      body,
      own.map((row) => drawRow(kept, row)),
    );
  }
  keepFocus(focused);
}

function drawRow(kept: Map<string, Kept>, { id, html }: DrawnRow): HTMLTableRowElement {
  const row = kept.get(id) ?? { element: newRow(), html: "" };
  if (row.html !== html) row.element.innerHTML = html;
  row.html = html;
  kept.set(id, row);
  return row.element;
}

function newRow(): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.setAttribute("role", "row");
  return row;
}

/** What stands in a group beyond its rows belongs to a later one, which fetches it. */
function fillGroup(body: HTMLTableSectionElement, rows: readonly HTMLTableRowElement[]): void {
  let next = body.firstElementChild;
  for (const row of rows) {
    if (row === next) next = next.nextElementSibling;
    else place(body, row, next);
  }
}

type Movable = Element & { moveBefore?: (element: Element, next: Element | null) => void };

/** Where the browser can move a row without taking it out, that takes half the time. */
function place(body: Movable, row: Element, next: Element | null): void {
  if (body.moveBefore !== undefined && row.isConnected) body.moveBefore(row, next);
  else body.insertBefore(row, next);
}

function keepFocus(focused: Element | null): void {
  if (focused === null || focused === document.activeElement) return;
  const again = focused.isConnected ? focused : document.getElementById(focused.id);
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}
