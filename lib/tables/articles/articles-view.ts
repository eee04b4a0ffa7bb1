import type { ArticlesRequest } from "#lib/tables/articles/articles-request";
import type { ArticlesTable } from "#lib/tables/articles-tables";
import type { PlacedTable } from "#lib/tables/state/placed-tables";

/** What every section of the page is drawn from. */
export type ArticlesView = Readonly<{
  request: ArticlesRequest;
  tables: Readonly<Record<ArticlesTable, PlacedTable>>;
  basePath: string;
}>;
