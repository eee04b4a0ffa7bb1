import { fieldOf } from "#lib/api/sort-items";
import { documentAddress, documentIdAddress } from "#lib/tables/document-address";
import { observationAddress } from "#lib/tables/observation-table";

/** The page of the record that an item of a list is; `undefined` where it has none. */
export function recordOfItem(list: string, item: object): string | undefined {
  const told = (field: string) => {
    const text = fieldOf(item, field);
    return typeof text === "string" ? text : null;
  };
  const [id, iso3] = [told("id"), told("iso3") ?? told("country")];
  const code = told("instrument");
  switch (list) {
    case "observations":
      return id === null ? undefined : observationAddress(id);
    case "documents": {
      const symbol = told("symbol");
      if (symbol !== null) return documentAddress(symbol);
      return id === null ? undefined : documentIdAddress(id);
    }
    case "countries":
      return `/countries/${iso3}`;
    case "instruments":
      return `/treaties/${told("code")}`;
    case "rights":
      return `/rights/${id}`;
    case "ratifications":
    case "reporting":
      return code === null ? `/countries/${iso3}` : `/countries/${iso3}/${code}`;
    case "datasets":
      return told("url") ?? undefined;
    default:
      return undefined;
  }
}
