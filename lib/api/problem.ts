import { limits } from "#lib/limits/limits";
import type { HeldReleases } from "#lib/release/held-releases";
import { layoutVersion } from "#lib/release/release";
import type { Dropped } from "#lib/url/parameters";

/** A fault of a request, as RFC 9457 (`application/problem+json`) writes it. */
export type Problem = Readonly<{
  /** Where the kind of fault is explained. */
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: readonly ParameterError[];
}>;

/** One parameter that could not be taken as it stands. */
export type ParameterError = Readonly<{
  name: string;
  value: string;
  reason: Dropped["why"];
  expected: string;
}>;

/** Every kind of fault, with the anchor at which `/data` explains it. */
export const problemKinds = {
  "wrong-parameters": { status: 400, title: "Wrong parameters" },
  "not-found": { status: 404, title: "Not found" },
  "release-not-held": { status: 404, title: "Release not held" },
  "too-long": { status: 400, title: "Too long" },
  busy: { status: 503, title: "Busy" },
  "method-not-allowed": { status: 405, title: "Method not allowed" },
  "address-too-long": { status: 414, title: "Address too long" },
  "address-unreadable": { status: 400, title: "Address unreadable" },
  "no-body-read": { status: 413, title: "No body is read" },
  "headers-too-long": { status: 431, title: "Headers too long" },
  "no-release": { status: 503, title: "No release" },
  "release-missing": { status: 503, title: "Release missing" },
  "release-damaged": { status: 503, title: "Release damaged" },
  "release-of-other-layout": { status: 503, title: "Release of another version" },
  "too-slow": { status: 503, title: "Too slow" },
} as const;
export type ProblemKind = keyof typeof problemKinds;

export function problem(kind: ProblemKind, detail: string): Problem {
  return { type: `/data#problem-${kind}`, ...problemKinds[kind], detail };
}

/** Of more releases than these the list of the API tells. */
const mostNamed = 20;

/** Says which releases are held instead; nothing is answered from any of them unless it is asked for. */
export function releaseNotHeld(id: string, held: HeldReleases): Problem {
  const ids = held
    .all()
    .filter(({ layout = layoutVersion }) => layout === layoutVersion)
    .map((each) => each.id)
    .reverse();
  const named = ids.slice(0, mostNamed).join(", ");
  const detail = `This machine holds no release ${id} that it can read. It holds ${named}; /api/v1/releases tells more of them.`;
  return problem("release-not-held", detail);
}

/** Names each parameter that was dropped; `known` are the names that would have been read. */
export function wrongParameters(dropped: readonly Dropped[], known: readonly string[]): Problem {
  const errors = dropped.slice(0, limits.namedFaults).map((part) => parameterError(part, known));
  const names = [...new Set(errors.map(({ name }) => name))].join(", ");
  const others = dropped.length - errors.length;
  const more = others === 0 ? "" : ` ${others} more faults are not named.`;
  return {
    ...problem("wrong-parameters", `These parameters cannot be answered: ${names}.${more}`),
    errors,
  };
}

function parameterError(part: Dropped, known: readonly string[]): ParameterError {
  const { name, value, why } = part;
  switch (why) {
    case "unknown":
      return { name, value, reason: why, expected: `one of ${known.join(", ")}` };
    case "repeated":
      return { name, value, reason: why, expected: "the parameter once" };
    case "unreadable":
      return { name, value, reason: why, expected: part.expected };
  }
}
