import type { AboutSource } from "#lib/export/about";
import { type Evidence, evidenceOf } from "#lib/export/about/evidence";
import { pinsOfFile } from "#lib/export/about/page-link";
import { sourceNames } from "#lib/export/about/source-names";
import { instrumentsInScope, statesInScope } from "#lib/export/about/states-in-scope";
import type { FileSubject } from "#lib/export/about/subject";
import { localHref } from "#lib/i18n/local-href";
import { printQuery, type Query } from "#lib/url/query";

/** The sources of the facts behind a table whose rows name none. */
export function factSources(subject: FileSubject): readonly AboutSource[] {
  return evidenceOf(subject.whole).flatMap((evidence) => sourcesOf(evidence, subject));
}

function sourcesOf(evidence: Evidence, subject: FileSubject): readonly AboutSource[] {
  switch (evidence) {
    case "ratification":
      return namedOften(subject, idsOfActs(subject));
    case "reviews":
      return namedOften(subject, idsOfReviews(subject));
    case "observations":
      return observationSources(subject);
    case "article":
      return namedOften(subject, ["ART-2021"]);
    case "release":
      return [releaseSource(subject)];
  }
}

function idsOfActs(subject: FileSubject): string[] {
  const states = statesInScope(subject);
  const codes = instrumentsInScope(subject);
  return subject.release.index.facts.acts
    .filter(({ iso3 }) => states === null || states.includes(iso3))
    .filter(({ instrument }) => codes === null || codes.includes(instrument))
    .flatMap(({ sourceIds }) => sourceIds);
}

function idsOfReviews(subject: FileSubject): string[] {
  const states = statesInScope(subject);
  return subject.release.index.facts.reviews
    .filter(({ iso3 }) => states === null || states.includes(iso3))
    .flatMap(({ sourceIds }) => sourceIds);
}

/** Each source once, the ones that most facts rest on first. */
function namedOften({ release }: FileSubject, ids: readonly string[]): AboutSource[] {
  const tally = new Map<string, number>();
  for (const id of ids) tally.set(id, (tally.get(id) ?? 0) + 1);
  const names = sourceNames(release.index);
  return [...tally].sort(([, a], [, b]) => b - a).map(([id]) => ({ ...names(id), rowCount: null }));
}

/** Observations by how they were verified; the address lists them, each with its own sources. */
function observationSources(subject: FileSubject): AboutSource[] {
  const { release, asOf, words } = subject;
  const states = statesInScope(subject);
  const tally = release.observations.tally({ countries: states ?? [], asOf }, "verification");
  const country = (states ?? []).join(",");
  return [...tally].map(([verification, { count }]) => ({
    name: words("export.observationsHeld", { count }),
    url: ownAddress(subject, "/search", { country, verification }),
    verification: words(`sources.verification.${verification}.word`),
    rowCount: null,
  }));
}

/** The release itself, where a table tells about the data, or where no fact is held. */
export function releaseSource(subject: FileSubject): AboutSource {
  const { release, words } = subject;
  return {
    name: words("export.releaseHeld", { release: release.id }),
    url: ownAddress(subject, "/data", {}),
    verification: null,
    rowCount: null,
  };
}

function ownAddress(subject: FileSubject, path: string, query: Query): string {
  const { origin, locale } = subject;
  return `${origin}${localHref(locale, path)}${printQuery({ ...query, ...pinsOfFile(subject) })}`;
}
