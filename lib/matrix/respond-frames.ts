import { entityTag, problemResponse, taggedResponse } from "#lib/api/http";
import { releaseNotHeld, wrongParameters } from "#lib/api/problem";
import type { Surroundings } from "#lib/api/respond";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { MatrixFrames } from "#lib/matrix/frame";
import { firstActDay, matrixFrames } from "#lib/matrix/matrix-frames";
import { type TimeWords, timeWords } from "#lib/matrix/time-words";
import { framesSpecification, instrumentsShown, statesShown } from "#lib/overview/overview-scope";
import { printParameters, readParameters } from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

/** What the slider of the matrix is loaded with, once: the cells through time, the bounds of its days, its words. */
export type FramesAnswer = Readonly<{
  release: string;
  /** The day of the first act on record. */
  first: IsoDate;
  today: IsoDate;
  frames: MatrixFrames;
  words: TimeWords;
}>;

/** Answers a GET of `/export/frames` for the States and instruments of an overview's address. */
export function respondFrames(
  request: Request,
  { requestRelease, releases, today, build, words }: Surroundings,
): Response {
  const parameters = new URL(request.url).searchParams;
  const pinned = readParameters(commonSpecification, parameters).values.release;
  const { release, missing } = requestRelease(pinned);
  if (missing !== null) return problemResponse(releaseNotHeld(missing, releases));
  const specification = framesSpecification(release.index);
  const { values, dropped } = readParameters(specification, parameters);
  if (dropped.length > 0)
    return problemResponse(wrongParameters(dropped, Object.keys(specification)));
  const tag = entityTag([
    build,
    release.id,
    today,
    words.locale,
    printParameters(specification, values),
  ]);
  return taggedResponse(request, { tag, release: release.id }, () => {
    const states = statesShown(release.index, values, words.locale);
    const answer: FramesAnswer = {
      release: release.id,
      first: firstActDay(release.index),
      today,
      frames: matrixFrames(release.index, states, instrumentsShown(values.treaties)),
      words: timeWords(words),
    };
    const headers = { "Content-Type": "application/json; charset=utf-8" };
    return { text: JSON.stringify(answer), headers };
  });
}
