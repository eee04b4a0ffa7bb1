import { z } from "zod";
import { type DatasetId, datasetIds } from "#data/catalogue";
import type { HeldReleases } from "#lib/release/held-releases";
import { layoutVersion, type Release, releaseIdPattern } from "#lib/release/release";
import { type ChangeOfRow, changesOfRow } from "#lib/release/row-changes";
import { longestView } from "#lib/release/view";
import type { TableRequest } from "#lib/tables/page-tables";
import {
  fromSchema,
  listParameter,
  optionalChoiceParameter,
  type Parameter,
  type Specification,
  textParameter,
} from "#lib/url/parameters";
import { printQuery, type Query } from "#lib/url/query";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

/** The two releases that are compared; `null`: the live one, and the one before it. */
export type ReleasesParameters = CommonParameters & { from: string | null; to: string | null };

/** What a comparison can be narrowed to: a dataset of facts, or the passages taken from exports of the UN index. */
export const comparedSets = [...datasetIds, "imported"] as const;
export type ComparedSet = DatasetId | "imported";

export type ReleaseChangesParameters = ReleasesParameters & {
  /** The address of a page; "" for everything. */
  view: string;
  dataset: ComparedSet | null;
  changes: readonly ChangeOfRow[];
};

const releaseParameter: Parameter<string | null> = {
  ...fromSchema<string | null>(
    z.string().regex(releaseIdPattern),
    null,
    "the id of a release, YYYYMMDD-<hash>",
  ),
};

export const releasesSpecification: Specification<ReleasesParameters> = {
  from: releaseParameter,
  to: releaseParameter,
  ...commonSpecification,
};

export const releaseChangesSpecification: Specification<ReleaseChangesParameters> = {
  from: releaseParameter,
  to: releaseParameter,
  view: textParameter(longestView),
  dataset: optionalChoiceParameter<ComparedSet>(comparedSets),
  changes: listParameter(changesOfRow, `some of ${changesOfRow.join(", ")}, parted by commas`),
  ...commonSpecification,
};

export type ReleasesRequest<Values extends ReleasesParameters = ReleasesParameters> = TableRequest<
  null,
  Values
>;

/** Two releases opened, or why they cannot be compared. */
export type ComparedReleases = Readonly<
  | { kind: "compared"; before: Release; after: Release }
  /** Only one release can be read here, so that there is nothing to compare it with. */
  | { kind: "only-one"; id: string }
  | { kind: "not-held"; id: string }
>;

/** Opens the two releases asked for. Without a choice they are the live one and the one compiled before it. */
export function comparedReleases({ release, releases, values }: ReleasesRequest): ComparedReleases {
  const readable = readableIds(releases);
  const to = values.to ?? releases?.current ?? release.id;
  const from =
    values.from ?? readable[readable.indexOf(to) - 1] ?? readable.find((id) => id !== to);
  if (from === undefined) return { kind: "only-one", id: to };
  const [before, after] = [from, to].map((id) => {
    return id === release.id ? release : releases?.find?.(id);
  });
  if (before === undefined) return { kind: "not-held", id: from };
  if (after === undefined) return { kind: "not-held", id: to };
  return { kind: "compared", before, after };
}

/** The releases that this version of the software reads, oldest first. */
export function readableIds(releases: HeldReleases | undefined): readonly string[] {
  return (releases?.all() ?? [])
    .filter(({ layout = layoutVersion }) => layout === layoutVersion)
    .map(({ id }) => id);
}

/** The page that lists the releases. */
export function releasesAddress(query: Query = {}): string {
  return `/data/releases${printQuery(query)}`;
}

/** The page that compares two of them, for one view or for everything. */
export function releaseChangesAddress(
  query: Readonly<{ from: string; to: string; view?: string; dataset?: string; changes?: string }>,
): string {
  return `/data/releases/changes${printQuery(query)}`;
}
