"use client";

import { useState } from "react";
import type { Row } from "#lib/table/table";

/** Writes the button of a row as HTML; `null` as long as rows are not collected. */
export type RowCollector = ((row: Row) => string) | null;

/** Turns the buttons of rows on and off; what draws them is loaded when they are first asked for. */
export function useRowCollector(
  exportHref: string | undefined,
  word: string,
): readonly [RowCollector, () => void] {
  const [collector, setCollector] = useState<RowCollector>(null);
  const toggle = async () => {
    if (collector !== null || exportHref === undefined) return setCollector(null);
    const { rowCollector } = await import("#components/collect/row-collector.client");
    setCollector(() => rowCollector(exportHref, word));
  };
  return [collector, toggle];
}
