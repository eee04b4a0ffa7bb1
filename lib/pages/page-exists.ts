import { matchPath } from "#lib/tables/path-pattern";
import { decodePath } from "#lib/url/path-text";

/** The pages of the site. A named part says what it names, and only what is held has a page. */
export const pagePatterns = [
  "",
  "treaties",
  "treaties/:instrument",
  "treaties/:instrument/sheet",
  "countries",
  "countries/:state",
  "countries/:state/recurrence",
  "countries/:state/avenues",
  "countries/:state/articles",
  "countries/:state/sheet",
  "countries/:state/:instrument",
  "rights",
  "rights/:right",
  "documents/*document",
  "observations/:observation",
  "calendar",
  "changes",
  "data",
  "data/releases",
  "data/releases/changes",
  "map",
  "search",
  "compare",
  "report",
  "embed",
  "embed/*embedded",
  "offline",
  "offline/view",
  "guide",
  "keyboard",
  "gallery",
] as const;

/** Whether a release holds what a part of a path names. */
export type Holds = Readonly<
  Record<
    "state" | "instrument" | "right" | "document" | "observation" | "embedded",
    (name: string) => boolean
  >
>;

/** Whether a page answers at `path`, which has no language in front: "/countries/KAZ". */
export function pageExists(path: string, holds: Holds): boolean {
  const segments = path
    .split("/")
    .filter(Boolean)
    .map((segment) => decodePath([segment]));
  return pagePatterns.some((pattern) => {
    const named = matchPath<string>(pattern, segments) as Record<string, string> | null | undefined;
    if (named === undefined) return false;
    return Object.entries(named ?? {}).every(([kind, name]) => holds[kind as keyof Holds](name));
  });
}
