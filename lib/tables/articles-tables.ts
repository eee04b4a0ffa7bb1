import {
  articlesPlan,
  articlesTable,
  elsewherePlan,
  elsewhereTable,
  linksColumns,
  linksTable,
  passageOfLink,
  passagesTable,
} from "#lib/tables/articles/article-tables";
import {
  type ArticlesParameters,
  type ArticlesPath,
  articlesSpecification,
  findArticlesRequest,
} from "#lib/tables/articles/articles-request";
import { observationOfRow } from "#lib/tables/citable-rows";
import { observationColumns } from "#lib/tables/observation-table";
import type { PageTables } from "#lib/tables/page-tables";
import { columnIds } from "#lib/tables/table-plan";

const columns = {
  main: columnIds(articlesPlan),
  links: linksColumns,
  passages: observationColumns,
  elsewhere: columnIds(elsewherePlan),
} as const;

export type ArticlesTable = keyof typeof columns;

/** A State's passages in the order of a treaty's articles; `main` counts them by article. */
export const articlesTables: PageTables<ArticlesPath, ArticlesParameters, ArticlesTable> = {
  specification: articlesSpecification,
  columns,
  citables: {
    links: (rowId, request) => observationOfRow(passageOfLink(rowId), request),
    passages: observationOfRow,
  },
  tables(request) {
    const articles = findArticlesRequest(request);
    if (articles === null) return null;
    return {
      main: articlesTable(articles),
      links: linksTable(articles),
      passages: passagesTable(articles),
      elsewhere: elsewhereTable(articles),
    };
  },
};
