"use client";

import { createParser, useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import type { Arrangement } from "#lib/table/arrange";
import { arrangementName, findSort, printSort } from "#lib/table/arrangement-address";
import type { Table } from "#lib/table/table";

/** How the address arranges this table, and a way to change it in place: the same reading as on the server. */
export function useArrangement(
  table: Table,
  name: string,
): [Arrangement, (change: Partial<Arrangement>) => void] {
  const ids = table.columns.map((column) => column.id).join();
  const parsers = useMemo(() => arrangementParsers(ids.split(",")), [ids]);
  const [state, setState] = useQueryStates(parsers, {
    urlKeys: {
      sort: arrangementName(name, "sort"),
      filter: arrangementName(name, "filter"),
      columns: arrangementName(name, "columns"),
    },
  });
  const { sort, filter, columns } = state;
  const arrangement = useMemo(() => ({ sort, filter, columns }), [sort, filter, columns]);
  const arrange = useCallback((change: Partial<Arrangement>) => void setState(change), [setState]);
  return [arrangement, arrange];
}

const maxFilterLength = 200;

function arrangementParsers(columns: readonly string[]) {
  return {
    sort: createParser<NonNullable<Arrangement["sort"]>>({
      parse: (text) => findSort(text, columns),
      serialize: printSort,
      eq: (a, b) => a.column === b.column && a.descending === b.descending,
    }),
    filter: createParser<string>({
      parse: (text) => (text.trim().length > maxFilterLength ? null : text),
      serialize: (text) => text,
    }).withDefault(""),
    columns: createParser<readonly string[]>({
      parse(text) {
        const chosen = text.split(",").filter((id) => columns.includes(id));
        return chosen.length === 0 ? null : chosen;
      },
      serialize: (chosen) => chosen.join(),
      eq: (a, b) => a.join() === b.join(),
    }),
  };
}
