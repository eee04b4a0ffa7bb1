"use client";

import { fetchItem } from "#components/collect/fetch-item.client";
import { fetchLedgers } from "#components/collect/fetch-ledgers.client";
import type { TableItem } from "#lib/collection/item.schema";
import type { Annex } from "#lib/collection/plan.schema";
import type { Ledger } from "#lib/recurrence/ledger.schema";

/** A table that follows the text of a report. */
export type AnnexTable = Readonly<{ annex: Annex; table: TableItem }>;
/** The tables and the ledgers of repeated concerns that came, and the annexes of which one did not. */
export type FetchedAnnexes = Readonly<{
  tables: readonly AnnexTable[];
  ledgers: readonly Ledger[];
  failed: readonly Annex[];
}>;

/** Where the server makes an annex for some States; repeated concerns have their own way, documents stand in the collection. */
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
  if (states.length === 0) return { tables: [], ledgers: [], failed: [] };
  const wanted = annexes.flatMap((annex) => itemsOf(annex, states).map((id) => ({ annex, id })));
  const [ledgers, found] = await Promise.all([
    annexes.includes("repeated") ? findLedgers(states) : [],
    Promise.all(wanted.map(async ({ annex, id }) => ({ annex, table: await fetchTable(id) }))),
  ]);
  const failed = found.filter(({ table }) => table === null).map(({ annex }) => annex);
  return {
    tables: found.flatMap(({ annex, table }) => (table === null ? [] : [{ annex, table }])),
    ledgers: ledgers ?? [],
    failed: [...new Set([...failed, ...(ledgers === null ? (["repeated"] as const) : [])])],
  };
}

const fetched = new Map<string, Promise<TableItem | null>>();
const fetchedLedgers = new Map<string, Promise<readonly Ledger[] | null>>();

/** The ledgers of these States together; what could not be had is asked for anew the next time. */
function findLedgers(states: readonly string[]): Promise<readonly Ledger[] | null> {
  const key = states.join(",");
  const known = fetchedLedgers.get(key);
  if (known !== undefined) return known;
  const asked = fetchLedgers(states).then((ledgers) => {
    if (ledgers === null) fetchedLedgers.delete(key);
    return ledgers;
  });
  fetchedLedgers.set(key, asked);
  return asked;
}

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
