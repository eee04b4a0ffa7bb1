import {
  type InstrumentCode,
  instrumentCodes,
  type ObservationKind,
  observationKinds,
} from "#data/vocabulary";
import { articleInWords } from "#lib/articles/article";
import { type ArticleGroup, articleGroups, distinctPassages } from "#lib/articles/article-groups";
import type { FactIndex } from "#lib/facts/fact-index";
import { keptHere } from "#lib/observations/filter";
import type { Observation } from "#lib/observations/observation";
import type { TableRequest } from "#lib/tables/page-tables";
import { findStateRequest, type StateRequest, stateAddress } from "#lib/tables/state/state-request";
import {
  choiceParameter,
  listParameter,
  optionalChoiceParameter,
  type Parameter,
  type Specification,
} from "#lib/url/parameters";
import type { Query } from "#lib/url/query";
import {
  type CommonParameters,
  commonSpecification,
  rightsParameter,
} from "#lib/url/scope-parameters";

/** Which links a reader can keep. */
export const articleLinksKept = ["committee", "others"] as const;
export type ArticleLinks = (typeof articleLinksKept)[number];

export type ArticlesPath = Readonly<{ iso3: string }>;

/** What the page of a State's passages by article is asked for. */
export type ArticlesParameters = CommonParameters & {
  /** The treaty in whose order the passages stand. */
  treaty: InstrumentCode;
  /** One article, as "14", "37(a)", "10-16" or "whole". */
  article: string | null;
  rights: readonly string[];
  kinds: readonly ObservationKind[];
  /** `own`: only what the treaty's own committee said; the default is every committee. */
  from: "own" | null;
  /** `committee`: only links that are the committee's own reference; `others`: only those that are not. */
  links: ArticleLinks | null;
};

export function articlesSpecification(index: FactIndex): Specification<ArticlesParameters> {
  return {
    treaty: choiceParameter(instrumentCodes, "CCPR"),
    article: articleParameter,
    rights: rightsParameter(index),
    kinds: listParameter(observationKinds, `kinds: ${observationKinds.join(", ")}`),
    from: optionalChoiceParameter(["own"] as const),
    links: optionalChoiceParameter(articleLinksKept),
    ...commonSpecification,
  };
}

const pinpoint = /^(?:whole|\d{1,3}(?:-\d{1,3})?(?:\([0-9a-z]+\)){0,4}(?:-(?:\([0-9a-z]+\))+)?)$/;

/** The form of an article alone: which articles there are follows from the treaty. */
const articleParameter: Parameter<string | null> = {
  fallback: null,
  print: (article) => article ?? "",
  read(text) {
    const asked = text.trim();
    if (asked === "" || pinpoint.test(asked)) return { value: asked || null, complaints: [] };
    return { value: null, complaints: [{ value: text, expected: "an article, as 14 or 37(a)" }] };
  },
};

/** What the tables of the page are made from. */
export type ArticlesRequest = StateRequest &
  Readonly<{
    values: ArticlesParameters;
    treaty: InstrumentCode;
    /** Every article in the treaty's order, with the passages that the choices leave. */
    groups: readonly ArticleGroup[];
    /** The groups of the article asked for; all where none is. */
    shown: readonly ArticleGroup[];
    /** The distinct passages of the groups shown. */
    passages: readonly Observation[];
  }>;

/** Makes the request ready; `null` where there is no such State. */
export function findArticlesRequest(
  request: TableRequest<ArticlesPath, ArticlesParameters>,
): ArticlesRequest | null {
  const state = findStateRequest(request);
  if (state === null) return null;
  const { release, values } = request;
  const { treaty, article, links } = values;
  const all = articleGroups(release.index, passagesAskedFor(state, values), treaty);
  const groups = links === null ? all : all.map((group) => withLinks(group, links));
  const shown =
    article === null ? groups : groups.filter((group) => articleKey(group.article) === article);
  return { ...state, values, treaty, groups, shown, passages: distinctPassages(shown) };
}

/** An article as the address names it. */
export function articleKey({ pinpoint: place }: ArticleGroup["article"]): string {
  return place ?? "whole";
}

function passagesAskedFor(
  { release, iso3, asOf }: StateRequest,
  { rights, kinds, from, treaty }: ArticlesParameters,
): readonly Observation[] {
  const found = release.observations.select({
    ...keptHere,
    countries: [iso3],
    rights,
    kinds,
    asOf,
  });
  if (from === null) return found;
  const { committee } = release.index.instrument(treaty);
  return found.filter((observation) => observation.committee === committee);
}

function withLinks(group: ArticleGroup, kept: ArticleLinks): ArticleGroup {
  const isKept = (own: boolean) => own === (kept === "committee");
  return { ...group, links: group.links.filter(({ basis }) => isKept(basis === "committee")) };
}

/** The address of a State's passages in the order of a treaty. */
export function articlesAddress(
  state: Pick<StateRequest, "iso3" | "pins">,
  treaty: InstrumentCode,
  more: Readonly<{ query?: Query; hash?: string }> = {},
): string {
  const query = { treaty: treaty === "CCPR" ? "" : treaty, ...more.query };
  return stateAddress(state, { ...more, code: "articles", query });
}

/** The anchor of an article on the page: "article-ccpr-14-3-d". */
export function articleAnchor(article: ArticleGroup["article"]): string {
  const name = articleInWords(article).toLowerCase();
  return `article-${name.replace(/[^a-z0-9]+/g, "-").replace(/-$/, "")}`;
}
