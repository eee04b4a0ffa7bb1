import { z } from "zod";
import { type ListParameters, listSpecification } from "#lib/api/api-parameters";
import type { ApiAnswer, ApiBody, ApiRequest, Endpoint } from "#lib/api/endpoint";
import { csvOfItems } from "#lib/api/items-csv";
import { wrongParameters } from "#lib/api/problem";
import { sortItems } from "#lib/api/sort-items";
import type { IsoDate } from "#lib/dates/calendar-date";
import { exportName } from "#lib/export/export-name";
import type { Release } from "#lib/release/release";
import { printParameters, readParameters, type Specification } from "#lib/url/parameters";

/** What a list of the API is made of; limit, offset, order, format and release are common to all. */
export type ListEndpoint<Values, Item extends object> = Readonly<{
  name: string;
  /** Shape of one item; its fields are the columns of the CSV. */
  item: z.ZodObject;
  filters(release: Release): Specification<Values>;
  /** How many items JSON gives when no limit is asked for; `null`: all. CSV always gives all. */
  defaultLimit: number | null;
  /** Everything asked for, in the list's own order. */
  select(request: ListRequest<Values>): ListSelection<Item>;
  /** What the list follows from besides its release and its parameters. */
  follows?(releases: ApiRequest["releases"]): readonly string[];
}>;

export type ListRequest<Values> = Readonly<{
  release: Release;
  releases: ApiRequest["releases"];
  values: Values;
  /** The day asked for, or today. */
  asOf: IsoDate;
}>;

/** What was found: how many, and the part from one place up to another in the order asked for. */
export type ListSelection<Item> = Readonly<{
  total: number;
  items(from: number, to: number, sort: ListParameters["sort"]): readonly Item[];
  facets?: () => Facets;
}>;

/** The selection of items at hand. */
export function selectionOf<Item extends object>(items: readonly Item[]): ListSelection<Item> {
  return {
    total: items.length,
    items: (from, to, sort) => sortItems(items, sort).slice(from, to),
  };
}

/** For each parameter, how many items the list would hold with each single value of it in place of what was asked. */
export type Facets = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Enters a list into the API. */
export function list<Values extends object, Item extends object>(
  endpoint: ListEndpoint<Values, Item>,
): Endpoint {
  const fields = Object.keys(endpoint.item.shape);
  const specification = (release: Release) => {
    return { ...endpoint.filters(release), ...listSpecification(fields) } as Specification<
      Values & ListParameters
    >;
  };
  return {
    pattern: endpoint.name,
    isList: true,
    schema: endpoint.item,
    parameters: specification as Endpoint["parameters"],
    answer: (request) => answerList(endpoint, specification(request.release), request),
  };
}

function answerList<Values extends object, Item extends object>(
  endpoint: ListEndpoint<Values, Item>,
  spec: Specification<Values & ListParameters>,
  { release, releases, parameters, today }: ApiRequest,
): ApiAnswer {
  const { values, dropped } = readParameters(spec, parameters);
  if (dropped.length > 0) {
    return { kind: "problem", problem: wrongParameters(dropped, Object.keys(spec)) };
  }
  const takesDay = "asOf" in spec;
  const asOf = dayAsked(values) ?? today;
  const pinned = { ...values, release: release.id, ...(takesDay && { asOf }) };
  return {
    kind: "content",
    follows: [printParameters(spec, pinned), ...(endpoint.follows?.(releases) ?? [])],
    body() {
      const found = endpoint.select({ release, releases, values, asOf });
      const size = values.limit ?? (values.format === "csv" ? null : endpoint.defaultLimit);
      const page = cutPage(found.total, values.offset, size);
      const items = found.items(page.from, page.to, values.sort);
      const next =
        page.next === null
          ? null
          : `/api/v1/${endpoint.name}${printParameters(spec, { ...pinned, ...page.next })}`;
      const headers = listHeaders(takesDay ? asOf : null, found.total, next);
      if (values.format === "csv") return csvBody(endpoint, items, asOf, headers);
      const { total } = found;
      const facets = found.facets?.();
      return jsonBody({ release: release.id, total, items, facets, next }, headers);
    },
  };
}

function dayAsked(values: object): IsoDate | null {
  return "asOf" in values && typeof values.asOf === "string" ? values.asOf : null;
}

/** The part of a list that is asked for, and what to ask for to have the following part; `size` null is all of it. */
function cutPage(
  total: number,
  offset: number,
  size: number | null,
): Readonly<{
  from: number;
  to: number;
  next: Pick<ListParameters, "limit" | "offset"> | null;
}> {
  const to = size === null ? total : offset + size;
  const hasMore = size !== null && size > 0 && to < total;
  return { from: offset, to, next: hasMore ? { limit: size, offset: to } : null };
}

function listHeaders(
  asOf: IsoDate | null,
  total: number,
  next: string | null,
): Record<string, string> {
  return {
    "X-Total-Count": String(total),
    ...(asOf !== null && { "X-As-Of": asOf }),
    ...(next !== null && { Link: `<${next}>; rel="next"` }),
  };
}

/** Valid JSON with one item a line, so that answers can be compared and searched by line. */
function jsonBody(
  answer: Readonly<{
    release: string;
    total: number;
    items: readonly object[];
    facets: Facets | undefined;
    next: string | null;
  }>,
  headers: Record<string, string>,
): ApiBody {
  const items = answer.items.map((item) => `\n${JSON.stringify(item)}`).join(",");
  const facets = answer.facets === undefined ? "" : `,\n"facets":${JSON.stringify(answer.facets)}`;
  const next = answer.next === null ? "" : `,\n"next":${JSON.stringify(answer.next)}`;
  const head = `{"release":${JSON.stringify(answer.release)},"total":${answer.total}`;
  return {
    text: `${head},"items":[${items}\n]${facets}${next}}\n`,
    headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
  };
}

function csvBody<Values, Item extends object>(
  { name, item }: ListEndpoint<Values, Item>,
  items: readonly Item[],
  asOf: IsoDate,
  headers: Record<string, string>,
): ApiBody {
  const file = exportName([], name, asOf, "csv");
  return {
    text: csvOfItems(name, Object.keys(item.shape), items),
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${file}"`,
      ...headers,
    },
  };
}

/** What a list answers, as a schema. */
export function listAnswerSchema(item: z.ZodObject): z.ZodObject {
  return z.strictObject({
    release: z.string(),
    total: z.int().min(0),
    items: z.array(item),
    facets: z.record(z.string(), z.record(z.string(), z.int().min(0))).optional(),
    next: z.string().optional(),
  });
}
