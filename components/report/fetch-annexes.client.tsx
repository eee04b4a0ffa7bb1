"use client";

import { fetchItem } from "#components/collect/fetch-item.client";
import type { TableItem } from "#lib/collection/item.schema";
import type { Annex } from "#lib/collection/plan.schema";

/** A table that follows the text of a report. */
export type AnnexTable = Readonly<{ annex: Annex; table: TableItem }>;
/** The tables that came, and the annexes of which one did not. */
export type FetchedAnnexes = Readonly<{ tables: readonly AnnexTable[]; failed: readonly Annex[] }>;

/** Where the server makes an annex for some States; the others are made of the collection itself. */
function itemsOf(annex: Annex, states: readonly string[]): readonly string[] {
  const countries = `countries=${states.join(",")}`;
  switch (annex) {
    case "matrix":
      return [`table:main?${countries}`];
    case "concerns":
      return [`table:concerns?${countries}`];
    case "reporting":
      return states.map((iso3) => `table:countries/${iso3}/reporting`);
    case "repeated":
    case "documents":
      return [];
  }
}

/** Asks this server for the tables of the annexes on the live facts; what was asked once is not asked again. */
export async function fetchAnnexes(
  annexes: readonly Annex[],
  states: readonly string[],
): Promise<FetchedAnnexes> {
  if (states.length === 0) return { tables: [], failed: [] };
  const wanted = annexes.flatMap((annex) => itemsOf(annex, states).map((id) => ({ annex, id })));
  const found = await Promise.all(
    wanted.map(async ({ annex, id }) => ({ annex, table: await fetchTable(id) })),
  );
  return {
    tables: found.flatMap(({ annex, table }) => (table === null ? [] : [{ annex, table }])),
    failed: [...new Set(found.filter(({ table }) => table === null).map(({ annex }) => annex))],
  };
}

const fetched = new Map<string, Promise<TableItem | null>>();

function fetchTable(id: string): Promise<TableItem | null> {
  const known = fetched.get(id);
  if (known !== undefined) return known;
  const asked = fetchItem(id, null).then((answer) => {
    if (answer.kind === "item" && answer.item.kind === "table") return answer.item;
    fetched.delete(id);
    return null;
  });
  fetched.set(id, asked);
  return asked;
}
