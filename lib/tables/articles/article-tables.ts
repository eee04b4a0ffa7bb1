import { articleInWords } from "#lib/articles/article";
import { articleCoverage } from "#lib/articles/article-coverage";
import type { ArticleGroup } from "#lib/articles/article-groups";
import type { ArticleLink } from "#lib/articles/article-links";
import { sameRightElsewhere } from "#lib/articles/same-right-elsewhere";
import { joiningAdds } from "#lib/avenues/joining-adds";
import { fullNameIn, nameIn, rightName } from "#lib/i18n/names";
import { articlesInWords } from "#lib/right/protection";
import { rightAddress } from "#lib/right/right-address";
import {
  type Cell,
  type Column,
  count,
  missing,
  type Row,
  type Table,
  value,
} from "#lib/table/table";
import {
  type ArticleLinks,
  type ArticlesRequest,
  articleKey,
  articlesAddress,
  articlesSpecification,
} from "#lib/tables/articles/articles-request";
import { addsInWords } from "#lib/tables/avenues/adds-words";
import { observationColumns, observationTable } from "#lib/tables/observation-table";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { stateAddress, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { printParameters } from "#lib/url/parameters";

/** What a link adds to the columns of a passage. */
const linkColumns = ["article", "basis", "basisRights", "position"] as const;

export const linksColumns: readonly string[] = [...linkColumns, ...observationColumns];

/** One row for each passage under each article, in the order of the treaty. */
export function linksTable(request: ArticlesRequest): Table {
  const { shown, words } = request;
  const links = shown.flatMap((group) => group.links);
  const passages = passagesTable(request);
  const byId = new Map(passages.rows.map((row) => [row.id, row.cells]));
  return {
    id: "links",
    title: title(request, "links"),
    columns: [...linkColumns.map(linkColumn), ...passages.columns],
    rows: links.map((link, position) => ({
      id: linkRowId(link),
      cells: {
        ...linkCells(request, link),
        position: count(position + 1),
        ...byId.get(link.observation.id),
      },
    })),
  };

  function linkColumn(id: (typeof linkColumns)[number]): Column {
    const label = words(`articles.columns.${id}`);
    if (id === "position") return { id, label, kind: "number", hidden: true };
    return id === "basisRights"
      ? { id, label, kind: "text", hidden: true }
      : { id, label, kind: "text" };
  }
}

/** "14(3)(d).KAZ-CCPR-2016-07": which passage stands there is what follows the last full stop. */
function linkRowId({ article, observation }: ArticleLink): string {
  return `${articleKey(article)}.${observation.id}`;
}

/** The passage behind a row of the links. */
export function passageOfLink(rowId: string): string {
  return rowId.slice(rowId.lastIndexOf(".") + 1);
}

function linkCells(request: ArticlesRequest, link: ArticleLink): Record<string, Cell> {
  const { words, shown, release } = request;
  const { article, basis, rights } = link;
  const place = shown.findIndex((group) => articleKey(group.article) === articleKey(article));
  return {
    article: value(articleInWords(article), { sort: place }),
    basis: value(words(`articles.bases.${basis}.word`)),
    basisRights:
      rights.length === 0
        ? missing(words("articles.givenWithPassage"))
        : value(rights.map((id) => rightName(words.locale, release.index, id)).join("; ")),
  };
}

/** The distinct passages in the order in which they first stand: what the total counts. */
export function passagesTable(request: ArticlesRequest): Table {
  const { passages, release, words } = request;
  return observationTable({
    id: "passages",
    title: title(request, "passages"),
    observations: passages,
    index: release.index,
    words,
    hide: ["state", "instrument", "summary"],
  });
}

export const articlesPlan: readonly PlannedColumn[] = [
  ["article"],
  ["rights"],
  ["passages", "mark"],
  ["own", "number"],
  ["mapped", "number"],
  ["committees"],
  ["latest", "date"],
];

/** Every article of the treaty that our mapping or a passage names, with how many passages stand there and on what ground. */
export function articlesTable(request: ArticlesRequest): Table {
  const { release, iso3, treaty, asOf, groups, words } = request;
  const coverage = articleCoverage(release, iso3, treaty, asOf);
  return plannedTable({
    id: "by-article",
    title: title(request, "byArticle"),
    plan: articlesPlan,
    labels: "articles.columns",
    words,
    rows: groups.map((group, place) => articleRow(request, group, place, coverage(group))),
  });
}

function articleRow(
  request: ArticlesRequest,
  group: ArticleGroup,
  place: number,
  coverage: ReturnType<ReturnType<typeof articleCoverage>>,
): Row {
  const { words } = request;
  const { article, rights, links } = group;
  const own = links.filter(({ basis }) => basis === "committee").length;
  const none = missing(words("articles.noPassage"));
  const years = links.map(({ observation }) => observation.year).filter((year) => year > 0);
  const committees = new Set(
    links.map(({ observation }) => observation.committee ?? words("articles.noCommittee")),
  );
  return {
    id: articleKey(article),
    cells: {
      article: value(articleInWords(article), { sort: place }),
      rights: toldCell(
        rights.map((right) => nameIn(words.locale, right)).join("; ") || null,
        words("articles.noRight"),
      ),
      passages: passagesCell(request, group, coverage),
      own: own === 0 ? none : count(own, { href: listAddress(request, group, "committee") }),
      mapped:
        links.length === own
          ? none
          : count(links.length - own, { href: listAddress(request, group, "others") }),
      committees: toldCell([...committees].sort().join(", ") || null, words("articles.noPassage")),
      latest: toldCell(years.length === 0 ? null : Math.max(...years), words("articles.noPassage")),
    },
  };
}

/** How many passages stand there; none says which of the states of coverage it is. */
function passagesCell(
  request: ArticlesRequest,
  group: ArticleGroup,
  coverage: ReturnType<ReturnType<typeof articleCoverage>>,
): Cell {
  const { words, values } = request;
  if (group.links.length > 0) {
    const href = listAddress(request, group, values.links);
    return count(group.links.length, { mark: "recorded", href });
  }
  if (isNarrowed(request)) return missing(words("articles.noneOfChoice"));
  if (coverage.state === "recorded") {
    return missing(words("articles.importedOnly"), "recorded");
  }
  return missing(words(`marks.${coverage.state}`), coverage.state);
}

/** Whether the reader's choices leave passages out, so that an empty article says nothing of coverage. */
export function isNarrowed({ values }: Pick<ArticlesRequest, "values">): boolean {
  const { rights, kinds, from, links } = values;
  return rights.length > 0 || kinds.length > 0 || from !== null || links !== null;
}

/** This page with the choices as they are, narrowed to one article, at its links. */
function listAddress(
  request: ArticlesRequest,
  { article }: ArticleGroup,
  links: ArticleLinks | null,
): string {
  const { release, values, treaty } = request;
  const printed = printParameters(articlesSpecification(release.index), { ...values, links });
  const query = Object.fromEntries(new URLSearchParams(printed));
  return articlesAddress(request, treaty, {
    query: { ...query, article: articleKey(article) },
    hash: "links",
  });
}

export const elsewherePlan: readonly PlannedColumn[] = [
  ["right"],
  ["here"],
  ["there"],
  ["status", "mark"],
  ["since", "date"],
  ["adds"],
  ["sources"],
  ["instrument", "text", "hidden"],
];

/** The rights of this treaty in the other instruments: those that bind the State, and what joining the others would add. */
export function elsewhereTable(request: ArticlesRequest): Table {
  const { release, iso3, treaty, values, asOf, words, pins } = request;
  const { index } = release;
  const all = sameRightElsewhere(index, iso3, treaty, values.rights, asOf);
  return plannedTable({
    id: "elsewhere",
    title: title(request, "elsewhere"),
    plan: elsewherePlan,
    labels: "articles.columns",
    words,
    rows: all.map(({ right, here, there, status }) => {
      const { act } = status;
      const code = there.instrument;
      const noAct = words("treaty.noAct");
      return {
        id: `${right.id}.${code}`,
        cells: {
          right: value(nameIn(words.locale, right), { href: rightAddress(right.id, pins) }),
          here: value(articlesInWords(here)),
          there: value(articlesInWords(there), { href: stateAddress(request, { code }) }),
          status: value(words(`marks.${status.status}`), { mark: status.status }),
          since: act === null ? missing(noAct) : value(act.date),
          adds:
            status.status === "party"
              ? missing(words("avenues.boundAlready"))
              : value(addsInWords(joiningAdds(code), words)),
          sources: act === null ? missing(noAct) : sourceIdsCell(act.sourceIds, words),
          instrument: value(fullNameIn(words.locale, index.instrument(code))),
        },
      };
    }),
  });
}

function title({ words, name, asOf, values }: ArticlesRequest, key: string): string {
  const { treaty, article } = values;
  const asked =
    article === null || key === "byArticle" || key === "elsewhere"
      ? treaty
      : articleInWords({ instrument: treaty, pinpoint: article === "whole" ? null : article });
  return words(`articles.titles.${key}`, { name, articles: asked, treaty, asOf });
}
