import { z } from "zod";
import { entityTag, problemResponse, taggedResponse } from "#lib/api/http";
import { problem, releaseNotHeld, wrongParameters } from "#lib/api/problem";
import type { Surroundings } from "#lib/api/respond";
import { bodyOf, passageTitle } from "#lib/collection/passage-item";
import { nameIn } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import type { Ledger, LedgerPassage } from "#lib/recurrence/ledger.schema";
import type { RecurrenceGroup } from "#lib/recurrence/recurrence-group";
import type { Release } from "#lib/release/release";
import { ledgerEntries } from "#lib/tables/recurrence/recurrence-view";
import type { StateRequest } from "#lib/tables/state/state-request";
import { fromSchema, readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

const mostStates = 250;
const specification = {
  ...commonSpecification,
  countries: fromSchema<readonly string[]>(
    z
      .string()
      .transform((text) => [...new Set(text.split(",").filter(Boolean))])
      .pipe(z.array(z.string().regex(/^[A-Z]{3}$/)).max(mostStates)),
    [],
    `at most ${mostStates} ISO alpha-3 codes, parted by commas`,
  ),
};

/**
 * Answers a GET of `/export/collect/recurrence?countries=UZB` with `{ ledgers }`: the repeated concerns of the States as the
 * method groups them, and what is told of every passage in them. What a reader makes of them stays in the browser.
 */
export function respondLedger(
  request: Request,
  { requestRelease, releases, today, build, words }: Surroundings,
): Response {
  const { values, dropped } = readParameters(specification, new URL(request.url).searchParams);
  if (dropped.length > 0)
    return problemResponse(wrongParameters(dropped, Object.keys(specification)));
  const { release, missing } = requestRelease(values.release);
  if (missing !== null) return problemResponse(releaseNotHeld(missing, releases));
  const unknown = values.countries.filter((iso3) => release.index.country(iso3) === undefined);
  if (unknown.length > 0) {
    const detail = `Release ${release.id} knows no State ${unknown.join(", ")}.`;
    return problemResponse(problem("not-found", detail));
  }
  const asOf = values.asOf ?? today;
  const tag = entityTag([build, release.id, asOf, words.locale, request.url]);
  return taggedResponse(request, { tag, release: release.id }, () => {
    const ledgers = values.countries.flatMap((iso3) => findLedger(iso3, { release, asOf, words }));
    return {
      text: `${JSON.stringify({ ledgers })}\n`,
      headers: { "Content-Type": "application/json; charset=utf-8" },
    };
  });
}

/** The ledger of one State on a day; none where there is no such State. */
export function findLedger(
  iso3: string,
  { release, asOf, words }: Pick<StateRequest, "release" | "asOf" | "words">,
): Ledger | [] {
  const country = release.index.country(iso3);
  if (country === undefined) return [];
  const name = nameIn(words.locale, country);
  const state = { release, iso3, name, asOf, words, pins: {} };
  const entries = ledgerEntries(state, { right: null, committee: null });
  const groups = entries.map(({ group, title }) => groupOf(group, title));
  const ids = entries.flatMap(({ group }) => group.members.map(({ id }) => id));
  const passages = ids.flatMap((id) => findPassage(id, release, words));
  return {
    iso3,
    name,
    release: release.id,
    asOf,
    groups,
    passages: Object.fromEntries(passages),
  };
}

function groupOf(group: RecurrenceGroup, title: string): Ledger["groups"][number] {
  return {
    ...group,
    title,
    members: group.members.map((member) => ({ ...member, rights: [...member.rights] })),
    answers: [...group.answers],
  };
}

function findPassage(
  id: string,
  release: Release,
  words: Words,
): readonly (readonly [string, LedgerPassage])[] {
  const of = release.observations.find(id);
  if (of === undefined) return [];
  const told: LedgerPassage = {
    title: passageTitle(of, words),
    body: bodyOf(of, release.index, words)?.name ?? null,
    symbol: of.symbol,
    paragraphs: of.paragraphs,
    verification: of.verification,
    verificationWords: words(`sources.verification.${of.verification}.word`),
  };
  return [[id, told]];
}
