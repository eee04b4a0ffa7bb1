import { problemResponse } from "#lib/api/http";
import { type Problem, problem } from "#lib/api/problem";
import type { Surroundings } from "#lib/api/respond";
import { respondWriter } from "#lib/api/respond-export";
import { drawnPlaces } from "#lib/embed/drawn-on";
import { type EmbedPlace, findEmbedPlace, printEmbedPlace } from "#lib/embed/embed-address";
import { embedCode } from "#lib/embed/embed-code";
import { refuseLong } from "#lib/embed/embed-limit";
import { embedThemes } from "#lib/embed/embed-page";
import { embedHeight, usualWidth } from "#lib/embed/embed-size";
import { xmlOf } from "#lib/embed/oembed-xml";
import type { ExportedList } from "#lib/export/exported-list";
import { requestOrigin } from "#lib/export/request-origin";
import type { FileWriter } from "#lib/export/writers";
import { arrangedPicture } from "#lib/pictures/arranged-picture";
import { pictureWords } from "#lib/pictures/drawn-picture";
import { findExport } from "#lib/tables/registry";
import { choiceParameter } from "#lib/url/parameters";

type Asked = Readonly<{ url: string; format: "json" | "xml"; maxWidth: number; maxHeight: number }>;

/** A fault of the request with its status, as https://oembed.com (section 2.3.4) numbers them. */
type Refusal = Readonly<{ status: 400 | 404 | 501; detail: string }>;

/**
 * Answers a consumer of oEmbed 1.0: `url` is the address of an embeddable page, or of a page that draws something; its
 * anchor says which picture, without one it is the first.
 */
export async function respondOembed(
  request: Request,
  surroundingsIn: (locale: EmbedPlace["locale"]) => Promise<Surroundings>,
): Promise<Response> {
  const asked = readAsked(new URL(request.url).searchParams);
  if ("status" in asked) return refused(asked);
  const origin = requestOrigin(request);
  const place = await findPlace(asked.url, origin, surroundingsIn);
  if (place === null) return refused(notHere(asked.url));
  const surroundings = await surroundingsIn(place.locale);
  const query = place.parameters.size === 0 ? "" : `?${place.parameters}`;
  const inner = new Request(`${origin}/${query}`, { headers: request.headers });
  const name = place.segments.at(-1) ?? "";
  const writer = oembedWriter(asked, `${origin}${printEmbedPlace(place)}`, origin);
  const file = { name, extension: asked.format, writer };
  const answer = respondWriter(inner, place.segments, file, surroundings);
  if (answer.status >= 400) return refused({ status: 404, detail: await detailOf(answer) });
  answer.headers.delete("Content-Disposition");
  return answer;
}

const decimal = /^[1-9]\d{0,4}$/;

/** `format` is looked at first, since a refusal in a form that nobody asked for helps nobody. */
function readAsked(parameters: URLSearchParams): Asked | Refusal {
  const format = parameters.get("format") ?? "json";
  if (format !== "json" && format !== "xml") {
    return { status: 501, detail: "format is one of json, xml" };
  }
  const url = parameters.get("url");
  if (url === null || !/^https?:\/\//.test(url) || !URL.canParse(url)) {
    return { status: 400, detail: "url is the whole address of a page, with http:// or https://" };
  }
  const [width, height] = ["maxwidth", "maxheight"].map((name) => parameters.get(name));
  if ([width, height].some((text) => text !== null && text !== undefined && !decimal.test(text))) {
    return { status: 400, detail: "maxwidth and maxheight are whole numbers of pixels" };
  }
  return { url, format, maxWidth: Number(width ?? 1e5), maxHeight: Number(height ?? 1e5) };
}

async function findPlace(
  text: string,
  origin: string,
  surroundingsIn: (locale: EmbedPlace["locale"]) => Promise<Surroundings>,
): Promise<EmbedPlace | null> {
  const embedded = findEmbedPlace(text, origin);
  if (embedded !== null) return embedded;
  const url = new URL(text);
  if (url.origin !== origin) return null;
  const places = drawnPlaces(url);
  const [first] = places;
  const anchor = url.hash.slice(1);
  if (first === undefined || anchor === "") return first ?? null;
  const surroundings = await surroundingsIn(first.locale);
  return places.find((place) => isMeant(place, anchor, surroundings)) ?? first;
}

/** An anchor means a picture by the place of its table on the page: its name, its id, or the id of its chart. */
function isMeant(
  { segments, parameters, anchors }: EmbedPlace & { anchors: readonly string[] },
  anchor: string,
  { requestRelease, today, words }: Surroundings,
): boolean {
  if (anchors.includes(anchor)) return true;
  const { release } = requestRelease(parameters.get("release"));
  const [path, table] = [segments.slice(0, -1), segments.at(-1) ?? ""];
  const reading = findExport({ release, path, table, parameters, today, words });
  if (reading?.whole.id === anchor) return true;
  const picture = reading?.picture();
  return picture?.kind === "chart" && picture.chart.id === anchor;
}

const types = {
  json: "application/json; charset=utf-8",
  xml: "text/xml; charset=utf-8",
} as const;

function oembedWriter(asked: Asked, address: string, origin: string): FileWriter {
  return {
    contentType: types[asked.format],
    options: { theme: choiceParameter(embedThemes, "auto") },
    refuse: refuseLong,
    write(list) {
      const said = answerFor(list, asked, address, origin);
      return asked.format === "json" ? `${JSON.stringify(said, null, 2)}\n` : xmlOf(said);
    },
  };
}

/** What the consumer puts into its page; width and height keep to what it asked for, whatever they cut off. */
function answerFor(list: ExportedList, asked: Asked, address: string, origin: string) {
  const { words } = list.subject;
  const { table } = list.table();
  const found = list.picture();
  const picture = found === null ? null : arrangedPicture(found, table);
  const title = picture === null ? table.title : pictureWords(picture, words).title;
  const width = Math.min(usualWidth, asked.maxWidth);
  const content = { table, picture, about: list.about(), words };
  const height = Math.min(embedHeight(content, width), asked.maxHeight);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: words("site.name"),
    provider_url: `${origin}/`,
    cache_age: 3600,
    width,
    height,
    html: embedCode({ address, title, width, height }),
  };
}

function notHere(url: string): Refusal {
  return { status: 404, detail: `Nothing that can be embedded stands at ${url}` };
}

async function detailOf(answer: Response): Promise<string> {
  const { detail, errors = [] }: Problem = await answer.json();
  const parts = errors.map(({ name, value, expected }) => `${name}=${value}: ${expected}`);
  return [detail, ...parts].join(" ");
}

function refused({ status, detail }: Refusal): Response {
  const title = { 400: "Bad request", 404: "Not found", 501: "Not implemented" }[status];
  const kind = status === 404 ? "not-found" : "wrong-parameters";
  return problemResponse({ ...problem(kind, detail), status, title });
}
