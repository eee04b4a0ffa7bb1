import { createTranslator } from "use-intl/core";
import { type KeptPack, keptPacks } from "#components/offline/kept-packs";
import { renderSearch } from "#components/offline/render-search";
import { todayOf } from "#lib/dates/calendar-date";
import {
  defaultLocale,
  isLocale,
  type Locale,
  languageOf,
  withoutLanguage,
} from "#lib/i18n/locales";
import type { Messages } from "#lib/i18n/messages";
import { wordsIn } from "#lib/i18n/words";
import {
  answerFile,
  type HeldSurroundings,
  holdsSearch,
  type SpokenSurroundings,
} from "#lib/packs/answer-held";
import { heldRelease } from "#lib/packs/held-release";
import type { SavedPage } from "#lib/packs/offline-copy";
import type { PackData } from "#lib/packs/pack-data";
import { dataPart, messagesPart, type OpenedPack, openPack, pagePart } from "#lib/packs/pack-file";
import { type PageView, pageView } from "#lib/packs/page-view";
import { decodeSegment } from "#lib/url/path-text";

/** What is shown at an address that has no saved page. */
export type SavedView = Readonly<
  | ({ kind: "tables" } & PageView)
  | { kind: "search"; html: string; release: string; states: readonly string[]; whole: boolean }
  | { kind: "elsewhere"; address: string }
  | { kind: "not-saved" }
>;

type Opened = Readonly<{ pack: KeptPack; file: OpenedPack }>;
type Group = Readonly<{ around: HeldSurroundings; states: readonly string[] }>;

/** Everything saved in this browser, opened once: it answers as the server would. */
export type SavedSite = Readonly<{
  page(path: string): Promise<SavedPage | null>;
  file(request: Request): Promise<Response | null>;
  view(address: URL): Promise<SavedView>;
}>;

export async function openSavedSite(): Promise<SavedSite> {
  const packs = await keptPacks();
  const opened = await Promise.all(
    packs.map(async (pack): Promise<Opened> => ({ pack, file: await openPack(pack.file) })),
  );
  let groups: Promise<readonly Group[]> | undefined;
  const byRelease = () => {
    groups ??= readGroups(opened);
    return groups;
  };
  return {
    async page(path) {
      const name = pagePart(path);
      const [best] = opened
        .filter(({ file }) => file.names.has(name))
        .sort((a, b) => newer(a.pack.savedAt, b.pack.savedAt));
      const html = await best?.file.read(name);
      if (best === undefined || typeof html !== "string") return null;
      return { html, about: best.pack.about, messages: await readMessages(best) };
    },
    async file(request) {
      let refused: Response | null = null;
      for (const { around } of await byRelease()) {
        const answer = answerFile(request.clone() as Request, around);
        if (answer === null || answer.status !== 503) return answer;
        refused = answer;
      }
      return refused;
    },
    async view(address) {
      for (const group of await byRelease()) {
        const found = viewOf(address, group);
        if (found.kind !== "not-saved") return found;
      }
      return { kind: "not-saved" };
    },
  };
}

function newer(a: string, b: string): number {
  return a < b ? 1 : -1;
}

async function readMessages({ file }: Opened): Promise<Messages> {
  return JSON.parse((await file.read(messagesPart)) ?? "{}") as Messages;
}

/** The packs of one release answer together; the newest release first. */
async function readGroups(opened: readonly Opened[]): Promise<readonly Group[]> {
  const releases = [...new Set(opened.map(({ pack }) => pack.about.release))].sort().reverse();
  return Promise.all(
    releases.map((release) =>
      readGroup(opened.filter(({ pack }) => pack.about.release === release)),
    ),
  );
}

async function readGroup(opened: readonly Opened[]): Promise<Group> {
  const packs = await Promise.all(
    opened.map(async ({ pack, file }) => ({
      states: pack.about.states,
      data: JSON.parse((await file.read(dataPart)) ?? "null") as PackData,
    })),
  );
  const { release, held } = heldRelease(packs);
  const languages = new Map<Locale, Messages>();
  for (const each of opened) {
    const { locale } = each.pack.about;
    if (isLocale(locale)) languages.set(locale, await readMessages(each));
  }
  const build = opened[0]?.pack.about.build ?? "";
  const releases = packs[0]?.data.releases ?? [];
  return {
    states: [...held.states],
    around: {
      held,
      in(locale) {
        const messages = languages.get(locale);
        if (messages === undefined) return null;
        return {
          requestRelease: (id) => ({
            release,
            missing: id === null || id === release.id ? null : id,
          }),
          releases: { current: release.id, all: () => releases },
          today: todayOf(new Date()),
          build,
          words: wordsIn(locale, createTranslator({ locale, messages: messages as never })),
          locale,
          messages,
        };
      },
    },
  };
}

function viewOf({ pathname, search }: URL, { around, states }: Group): SavedView {
  const locale = languageOf(pathname) ?? defaultLocale;
  const surroundings = around.in(locale);
  if (surroundings === null) return { kind: "not-saved" };
  const path = withoutLanguage(pathname).split("/").filter(Boolean).map(decodeSegment);
  const parameters = new URLSearchParams(search);
  if (path.join("/") === "search")
    return searchView(parameters, pathname, surroundings, around, states);
  const view = pageView(path, parameters, surroundings);
  return view === null || view.tables.length === 0
    ? { kind: "not-saved" }
    : { kind: "tables", ...view };
}

/** A search that names no State asks, without a network, for those that are saved. */
function searchView(
  parameters: URLSearchParams,
  pathname: string,
  surroundings: SpokenSurroundings,
  { held }: HeldSurroundings,
  states: readonly string[],
): SavedView {
  const { release, missing } = surroundings.requestRelease(parameters.get("release"));
  if (missing !== null) return { kind: "not-saved" };
  if (!holdsSearch(parameters, held, surroundings)) {
    if (parameters.has("country") || parameters.has("region")) return { kind: "not-saved" };
    const narrowed = new URLSearchParams(parameters);
    if (states.length > 0) narrowed.set("country", [...states].sort().join(","));
    else narrowed.set("origin", "curated");
    return { kind: "elsewhere", address: `${pathname}?${narrowed}` };
  }
  const html = renderSearch(release, parameters, surroundings, held);
  return { kind: "search", html, release: release.id, states, whole: held.whole };
}
