import { z } from "zod";
import {
  type ListParameters,
  listSpecification,
  maxLimit,
  sortByField,
  sortByName,
} from "#lib/api/api-parameters";
import type { ApiAnswer, ApiBody, ApiRequest, Endpoint } from "#lib/api/endpoint";
import { csvOfItems, csvPieces } from "#lib/api/items-csv";
import { type ListFile, type ListFormat, listFile, tooLongForFile } from "#lib/api/list-file";
import { wrongParameters } from "#lib/api/problem";
import { sortItems } from "#lib/api/sort-items";
import type { IsoDate } from "#lib/dates/calendar-date";
import { exportName } from "#lib/export/export-name";
import { once } from "#lib/export/exported-list";
import type { Words } from "#lib/i18n/words";
import type { Release } from "#lib/release/release";
import { dayOfRelease } from "#lib/release/release-day";
import {
  type Dropped,
  printParameters,
  readParameters,
  type Specification,
} from "#lib/url/parameters";

/** What a list of the API is made of; limit, offset, order, format and release are common to all. */
export type ListEndpoint<Values, Item extends object> = Readonly<{
  name: string;
  /** Shape of one item; its fields are the columns of the CSV. */
  item: z.ZodObject;
  filters(release: Release): Specification<Values>;
  /** How many items JSON gives when no limit is asked for; `null`: all. CSV always gives all. */
  defaultLimit: number | null;
  /** The most that `limit` may ask for, where it is another than that of most lists. */
  maxLimit?: number;
  /** The orders of a list that cannot be ordered by any of its fields. */
  orders?: readonly string[];
  /** What is wrong with values that can be read one by one. */
  refuse?(values: Values, words: Words): readonly Dropped[];
  /** Everything asked for, in the list's own order. */
  select(request: ListRequest<Values>): ListSelection<Item>;
  /** What the list follows from besides its release and its parameters. */
  follows?(releases: ApiRequest["releases"]): readonly string[];
}>;

export type ListRequest<Values> = Readonly<{
  release: Release;
  releases: ApiRequest["releases"];
  values: Values & ListParameters;
  /** The day asked for, or today; of a list that takes no day that of its release. */
  asOf: IsoDate;
}>;

/** What was found: how many, and the part from one place up to another in the order asked for. */
export type ListSelection<Item> = Readonly<{
  total: number;
  items(from: number, to: number, sort: ListParameters["sort"]): readonly Item[];
  facets?: () => Facets;
  /** How many items are read at a time for a file of all; absent where they are at hand. */
  pieceSize?: number;
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
  const { orders } = endpoint;
  const sort =
    orders === undefined ? sortByField(Object.keys(endpoint.item.shape)) : sortByName(orders);
  const common = listSpecification(sort, endpoint.maxLimit ?? maxLimit);
  const specification = (release: Release) => {
    return { ...endpoint.filters(release), ...common } as Specification<Values & ListParameters>;
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
  request: ApiRequest,
): ApiAnswer {
  const { release, releases, parameters, today, words } = request;
  const { values, dropped: unread } = readParameters(spec, parameters);
  const dropped = [...unread, ...(endpoint.refuse?.(values, words) ?? [])];
  if (dropped.length > 0) {
    return { kind: "problem", problem: wrongParameters(dropped, Object.keys(spec)) };
  }
  const takesDay = "asOf" in spec;
  const asOf = takesDay ? (dayAsked(values) ?? today) : dayOfRelease(release.id);
  const pinned = { ...values, release: release.id, ...(takesDay && { asOf }) };
  const size = values.limit ?? (values.format === "json" ? endpoint.defaultLimit : null);
  const select = once(() => endpoint.select({ release, releases, values, asOf }));
  const fileOf = (found: ListSelection<Item>): ListFile => ({
    name: endpoint.name,
    fields: Object.keys(endpoint.item.shape),
    from: values.offset,
    to: Math.min(found.total, cutPage(found.total, values.offset, size).to),
    pieceSize: found.pieceSize,
    items: (from, to) => found.items(from, to, values.sort),
    asOf,
    specification: spec as ListFile["specification"],
    values,
  });
  const { format } = values;
  if (isFileFormat(format)) {
    const tooLong = tooLongForFile(format, fileOf(select()), request);
    if (tooLong !== null) return { kind: "problem", problem: tooLong };
  }
  return {
    kind: "content",
    follows: [printParameters(spec, pinned), ...(endpoint.follows?.(releases) ?? [])],
    body() {
      const found = select();
      const page = cutPage(found.total, values.offset, size);
      const next =
        page.next === null
          ? null
          : `/api/v1/${endpoint.name}${printParameters(spec, { ...pinned, ...page.next })}`;
      const headers = listHeaders(takesDay ? asOf : null, found.total, next);
      if (isFileFormat(format)) return listFile(format, fileOf(found), request, headers);
      if (format === "csv")
        return csvBody(endpoint, found, { ...page, sort: values.sort }, asOf, headers);
      const items = found.items(page.from, page.to, values.sort);
      const { total } = found;
      const facets = found.facets?.();
      return jsonBody({ release: release.id, total, items, facets, next }, headers);
    },
  };
}

function isFileFormat(format: ListParameters["format"]): format is ListFormat {
  return format !== "json" && format !== "csv";
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
  { pieceSize, total, items }: ListSelection<Item>,
  { from, to, sort }: Readonly<{ from: number; to: number; sort: ListParameters["sort"] }>,
  asOf: IsoDate,
  headers: Record<string, string>,
): ApiBody {
  const file = exportName([], name, asOf, "csv");
  const fields = Object.keys(item.shape);
  const end = Math.min(to, total);
  return {
    text:
      pieceSize === undefined
        ? csvOfItems(name, fields, items(from, end, sort))
        : csvPieces(name, fields, { from, to: end, size: pieceSize }, (at, until) =>
            items(at, until, sort),
          ),
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
