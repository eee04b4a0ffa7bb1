import { answerApi } from "#lib/api/answer-api";
import { entityTag, problemResponse, taggedResponse } from "#lib/api/http";
import { problem, releaseNotHeld } from "#lib/api/problem";
import type { IsoDate } from "#lib/dates/calendar-date";
import { requestOrigin } from "#lib/export/request-origin";
import type { Locale } from "#lib/i18n/locales";
import type { Words } from "#lib/i18n/words";
import { TooSlow } from "#lib/limits/too-slow";
import type { HeldReleases } from "#lib/release/held-releases";
import type { Release } from "#lib/release/release";
import { readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

/** What an answer rests on besides the request: handed in, so that tests answer without a server. */
export type Surroundings = Readonly<{
  /** The release with this id, the live one for `null`; `missing` names one that is not held. */
  requestRelease(id: string | null): Readonly<{ release: Release; missing: string | null }>;
  releases: HeldReleases;
  today: IsoDate;
  /** Names the build of the software. */
  build: string;
  words: Words;
  locale: Locale;
}>;

/** Answers a GET under `/api/v1/`; `path` are the segments below it. */
export function respondApi(
  request: Request,
  path: readonly string[],
  surroundings: Surroundings,
): Response {
  return inGoodTime(surroundings, () => answerInTime(request, path, surroundings));
}

/** An answer, or the problem that finding it takes too long. */
export function inGoodTime(
  { words }: Pick<Surroundings, "words">,
  answer: () => Response,
): Response {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    return problemResponse(problem("too-slow", words("api.problems.too-slow")));
  }
}

function answerInTime(
  request: Request,
  path: readonly string[],
  { requestRelease, releases, today, build, words, locale }: Surroundings,
): Response {
  const parameters = new URL(request.url).searchParams;
  const origin = requestOrigin(request);
  const { release, missing } = requestRelease(pinnedRelease(parameters));
  if (missing !== null) return problemResponse(releaseNotHeld(missing, releases));
  const answer = answerApi({ release, releases, path, parameters, today, words, origin, locale });
  if (answer.kind === "problem") return problemResponse(answer.problem);
  const tag = entityTag([build, release.id, origin, ...path, ...answer.follows]);
  return taggedResponse(request, { tag, release: release.id }, answer.body);
}

function pinnedRelease(parameters: URLSearchParams): string | null {
  return readParameters(commonSpecification, parameters).values.release;
}
