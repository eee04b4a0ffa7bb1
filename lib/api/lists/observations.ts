import { z } from "zod";
import {
  committeeCode,
  committeeCodes,
  instrumentCode,
  iso3,
  partialDate,
  text,
  webAddress,
  year,
} from "#data/vocabulary";
import {
  documentParameter,
  maxLongLimit,
  namesParameter,
  someOf,
  symbolsParameter,
  yearParameter,
} from "#lib/api/api-parameters";
import { type Facets, list } from "#lib/api/list-endpoint";
import { type ObservationValues, searchOf } from "#lib/api/observation-search";
import { stateSpecification } from "#lib/api/state-filter";
import { type Facet, noValue } from "#lib/observations/facets";
import { unknownDate } from "#lib/observations/from-passage";
import {
  type Observation,
  origins,
  passageKinds,
  passageVerifications,
} from "#lib/observations/observation";
import { textLanguages } from "#lib/observations/passage-text";
import { ownLanguage } from "#lib/observations/passage-texts";
import type { Release } from "#lib/release/release";
import { explainProblem } from "#lib/search/query/explain-problem";
import { wideningKinds } from "#lib/search/query/widening-kinds";
import { readQuery } from "#lib/search/read-query";
import { type SearchAnswer, searchRows } from "#lib/search/search";
import { searchSorts } from "#lib/search/search-scope";
import { dayParameter, type Specification, textParameter } from "#lib/url/parameters";
import { rightsParameter, treatiesParameter } from "#lib/url/scope-parameters";
import { symbolAddress } from "#lib/url/source-address";

/** One observation as the API gives it: all that is held, and where the United Nations keeps the document. */
export const observationItemSchema = z.strictObject({
  id: text,
  origin: z.enum(origins),
  countries: z.array(iso3),
  mechanism: text.nullable(),
  committee: committeeCode.nullable(),
  instrument: instrumentCode.nullable(),
  documentId: text.nullable(),
  symbol: text.nullable(),
  symbolUrl: webAddress.nullable(),
  paragraphs: text.nullable(),
  kind: z.enum(passageKinds),
  priorityFollowUp: z.boolean().nullable(),
  rights: z.array(text),
  groups: z.array(text),
  heading: text.nullable(),
  summary: text.nullable(),
  recommendation: text.nullable(),
  text: text.nullable(),
  /** Of heading, summary, recommendation and text. */
  language: z.enum(textLanguages),
  /** The official text in further languages, by language; a language in which it is not held is not there. */
  translations: z.partialRecord(
    z.enum(textLanguages),
    z.strictObject({ heading: text.nullable(), text }),
  ),
  treatyArticles: z.array(text),
  /** Null where the UN index gives no date of publication. */
  year: year.nullable(),
  date: partialDate.nullable(),
  cycle: text.nullable(),
  sources: z.array(text).min(1),
  verification: z.enum(passageVerifications),
  note: text.nullable(),
  /** What the UN index says of an imported passage, its raw values included; null for a curated observation. */
  imported: z.record(z.string(), z.unknown()).nullable(),
});

export function observationItem(observation: Observation) {
  const { symbol, date } = observation;
  const isDated = date !== unknownDate;
  return {
    ...observation,
    language: ownLanguage(observation),
    translations: Object.fromEntries(
      observation.translations.map(({ language, ...words }) => [language, words]),
    ),
    symbolUrl: symbol === null ? null : symbolAddress(symbol),
    year: isDated ? observation.year : null,
    date: isDated ? date : null,
  };
}

/** Addresses stay short enough for every client and server, as those of the page of search. */
const longestQuery = 500;

function specification({ index, observations }: Release): Specification<ObservationValues> {
  const { exclusive, shared } = observations.columns;
  const named = (values: readonly string[]) => values.filter((name) => name !== noValue);
  return {
    q: textParameter(longestQuery),
    exact: someOf(wideningKinds),
    ...stateSpecification(index),
    rights: rightsParameter(index),
    committees: someOf(committeeCodes),
    mechanisms: namesParameter(
      [...exclusive.mechanism.values, noValue],
      "codes of committees and mechanisms, parted by commas, as the observations give them",
    ),
    treaties: treatiesParameter,
    kinds: someOf(passageKinds),
    groups: namesParameter(
      named(shared.group.values),
      "names of groups, parted by commas, as the observations give them",
    ),
    verification: someOf(passageVerifications),
    sdgs: someOf([...goals, noValue]),
    origin: someOf(origins),
    from: yearParameter,
    to: yearParameter,
    document: documentParameter(index),
    symbol: symbolsParameter(named(exclusive.symbol.values)),
    asOf: dayParameter(),
  };
}

const goals = Array.from({ length: 17 }, (_, i) => String(i + 1));

const defaultLimit = 100;
/** Observations read at a time for a file of all of them. */
const pieceSize = 500;

/** Observations: those that the words find, best first, or else the newest first, with what each further choice would give. */
export const observationsList = list({
  name: "observations",
  item: observationItemSchema,
  filters: specification,
  defaultLimit,
  maxLimit: maxLongLimit,
  orders: searchSorts,
  refuse({ q, exact }, words) {
    const use = readQuery(q, exact);
    if (use.kind !== "problem") return [];
    const expected = explainProblem(use.problem, words);
    return [{ why: "unreadable", name: "q", value: q, expected }];
  },
  select({ release, values, asOf }) {
    const { offset, format } = values;
    const all = format === "json" ? defaultLimit : release.observations.total;
    const request = { ...searchOf(release, values, asOf), offset, limit: values.limit ?? all };
    const { total, facets, rows } = searchRows(release, request);
    return {
      total,
      pieceSize,
      items: (from, to) =>
        release.observations.read(rows.slice(from - offset, to - offset)).map(observationItem),
      facets: () => countedFacets(facets),
    };
  },
});

/** The parameters that are counted, and the facet behind each. */
const faceted = {
  countries: "country",
  rights: "right",
  committees: "committee",
  mechanisms: "mechanism",
  treaties: "instrument",
  kinds: "kind",
  groups: "group",
  verification: "verification",
  sdgs: "sdg",
  origin: "origin",
} as const satisfies Record<string, Facet>;

/** Of these "none" can be asked for, so it is counted too. */
const withNone: readonly string[] = ["mechanisms", "sdgs"];

/** Counted over the other choices: the number beside a value is the total of the list with that value alone in its place. */
function countedFacets(facets: SearchAnswer["facets"]): Facets {
  const counted = Object.entries(faceted).map(([name, facet]) => {
    const counts = [...facets[facet]].filter(
      ([value, count]) => count > 0 && (value !== noValue || withNone.includes(name)),
    );
    return [name, Object.fromEntries(counts.sort(byCount))] as const;
  });
  return Object.fromEntries(counted);
}

function byCount([a, many]: [string, number], [b, few]: [string, number]): number {
  return few - many || (a < b ? -1 : 1);
}
