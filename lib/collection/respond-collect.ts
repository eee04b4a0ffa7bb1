import { z } from "zod";
import { entityTag, problemResponse, taggedResponse } from "#lib/api/http";
import { problem, releaseNotHeld, wrongParameters } from "#lib/api/problem";
import type { Surroundings } from "#lib/api/respond";
import { cellItem } from "#lib/collection/cell-item";
import type { FoundItem } from "#lib/collection/item.schema";
import type { ItemContext } from "#lib/collection/item-context";
import { passageItem } from "#lib/collection/passage-item";
import { requestOrigin } from "#lib/export/request-origin";
import { findCell } from "#lib/overview/overview-scope";
import type { Release } from "#lib/release/release";
import { fromSchema, readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

const mostIds = 500;
const idsParameter = fromSchema<readonly string[]>(
  z
    .string()
    .transform((text) => [...new Set(text.split(",").filter(Boolean))])
    .pipe(z.array(z.string().max(300)).max(mostIds)),
  [],
  `at most ${mostIds} ids, parted by commas`,
);
const specification = {
  ...commonSpecification,
  observations: idsParameter,
  /** A State and an instrument each: KAZ.CCPR. */
  cells: idsParameter,
};

/**
 * Answers a GET of `/export/collect?observations=…&cells=…` with `{ release, asOf, items }`: what a collection keeps of each.
 * An id that the release does not hold makes the whole answer 404 and is named: nobody is to miss an item unawares.
 */
export function respondCollect(
  request: Request,
  { requestRelease, releases, today, build, words }: Surroundings,
): Response {
  const { values, dropped } = readParameters(specification, new URL(request.url).searchParams);
  if (dropped.length > 0)
    return problemResponse(wrongParameters(dropped, Object.keys(specification)));
  const { release, missing } = requestRelease(values.release);
  if (missing !== null) return problemResponse(releaseNotHeld(missing, releases));
  const unknown = unknownIds(values, release);
  if (unknown.length > 0) {
    const detail = `Release ${release.id} does not hold: ${unknown.join(", ")}.`;
    return problemResponse(problem("not-found", detail));
  }
  const origin = requestOrigin(request);
  const context = { release, asOf: values.asOf ?? today, words, origin };
  const tag = entityTag([build, release.id, context.asOf, origin, words.locale, request.url]);
  return taggedResponse(request, { tag, release: release.id }, () => ({
    text: collectedText(itemsOf(values, context), context),
    headers: { "Content-Type": "application/json; charset=utf-8" },
  }));
}

type Asked = Readonly<{ observations: readonly string[]; cells: readonly string[] }>;

function unknownIds({ observations, cells }: Asked, release: Release): string[] {
  return [
    ...observations.filter((id) => release.observations.find(id) === undefined),
    ...cells.filter((id) => findCell(release.index, id) === undefined),
  ];
}

function itemsOf({ observations, cells }: Asked, context: ItemContext): FoundItem[] {
  const passages = observations.flatMap((id) => context.release.observations.find(id) ?? []);
  const found = cells.flatMap((id) => {
    const cell = findCell(context.release.index, id);
    return cell === undefined ? [] : (cellItem(cell.iso3, cell.code, context) ?? []);
  });
  return [...passages.map((observation) => passageItem(observation, context)), ...found];
}

/** What a collection asked for, as JSON. */
export function collectedText(
  items: readonly FoundItem[],
  { release, asOf }: Pick<ItemContext, "release" | "asOf">,
): string {
  return `${JSON.stringify({ release: release.id, asOf, items })}\n`;
}
