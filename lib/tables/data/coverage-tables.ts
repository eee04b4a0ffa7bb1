import { catalogue, datasetIds } from "#data/catalogue";
import { heldByState } from "#lib/data-report/held-by-state";
import { instrumentCurrency } from "#lib/data-report/instrument-currency";
import { byName } from "#lib/i18n/collator";
import { nameIn } from "#lib/i18n/names";
import { type Cell, count, type Row, type Table, value } from "#lib/table/table";
import {
  type DataRequest,
  instrumentCell,
  plannedDataTable,
  stateCell,
} from "#lib/tables/data/data-request";
import { factCell } from "#lib/tables/said-cell";
import { toldCell } from "#lib/tables/state/state-request";
import type { PlannedColumn } from "#lib/tables/table-plan";
import { currencyCell } from "#lib/tables/treaties-tables";
import { treatyAddress } from "#lib/treaty/treaty-address";

export const currencyPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["name"],
  ["current", "date"],
  ["latestAct", "date"],
  ["parties", "number"],
  ["publishedParties", "number"],
  ["publishedSignatories", "number", "hidden"],
  ["publishedOn", "date"],
  ["depositary"],
];
export const statesPlan: readonly PlannedColumn[] = [
  ["state"],
  ["acts", "number"],
  ["declarations", "number"],
  ["reviews", "number"],
  ["documents", "number"],
  ["observations", "number"],
  ["reporting", "number"],
];
export const datasetsPlan: readonly PlannedColumn[] = [
  ["dataset"],
  ["caption"],
  ["records", "number"],
  ["csv"],
  ["json"],
  ["file", "text", "hidden"],
];

/** To which day the data of each instrument speak. */
export function currencyTable(request: DataRequest): Table {
  const { release, words, asOf } = request;
  const rows = instrumentCurrency(release.index, asOf).map(
    ({ instrument, latestAct, parties }): Row => ({
      id: instrument.code,
      cells: {
        instrument: instrumentCell(instrument.code),
        name: value(instrument.shortName),
        current: currencyCell(instrument, words),
        latestAct: toldCell(latestAct, words("data.noAct")),
        parties: count(parties, {
          href: treatyAddress(instrument.code, { status: "party" }, "participants"),
        }),
        publishedParties: count(instrument.publishedParties),
        publishedSignatories: count(instrument.publishedSignatories),
        publishedOn: value(instrument.publishedAsOf),
        depositary: value(instrument.untcNumber, { href: instrument.untcUrl }),
      },
    }),
  );
  return plannedDataTable(request, "currency", currencyPlan, rows, { asOf });
}

/** How much is held on each participant. */
export function statesTable(request: DataRequest): Table {
  const { release, asOf, words } = request;
  const { locale } = words;
  const held = [...heldByState(release, asOf)].sort(
    byName(locale, ({ country }) => nameIn(locale, country)),
  );
  const rows = held.map(({ country, ...numbers }): Row => {
    const counts = Object.entries(numbers).map(([what, n]): [string, Cell] => [
      what,
      count(n, { href: `/countries/${country.iso3}#${what}` }),
    ]);
    return {
      id: country.iso3,
      cells: { state: stateCell(request, country.iso3), ...Object.fromEntries(counts) },
    };
  });
  return plannedDataTable(request, "states", statesPlan, rows, { asOf });
}

/** Every dataset of the release with its records, to take away. */
export function datasetsTable(request: DataRequest): Table {
  const { release, words } = request;
  const rows = datasetIds.map((id): Row => {
    const { caption, file } = catalogue[id];
    const address = `/api/v1/datasets/${id}?release=${release.id}`;
    return {
      id,
      cells: {
        dataset: value(id),
        caption: factCell(words.locale, caption, ""),
        records: count(release.index.facts[id].length, { href: address }),
        csv: value(words("data.csvOf", { id }), { href: `${address}&format=csv` }),
        json: value(words("data.jsonOf", { id }), { href: address }),
        file: value(`data/${file}`),
      },
    };
  });
  return plannedDataTable(request, "datasets", datasetsPlan, rows);
}
