import { problemResponse } from "#lib/api/http";
import type { Problem } from "#lib/api/problem";
import type { Surroundings } from "#lib/api/respond";
import { respondWriter } from "#lib/api/respond-export";
import { printEmbedPlace } from "#lib/embed/embed-address";
import { refuseLong } from "#lib/embed/embed-limit";
import { type EmbedLook, type EmbedTheme, embedPage, embedThemes } from "#lib/embed/embed-page";
import { embedPolicy } from "#lib/embed/embed-style";
import type { ExportedList } from "#lib/export/exported-list";
import { requestOrigin } from "#lib/export/request-origin";
import type { FileWriter } from "#lib/export/writers";
import { html } from "#lib/html/html-template";
import { type Locale, localePath } from "#lib/i18n/locales";
import { choiceParameter } from "#lib/url/parameters";

/** Writes a list as a page for the frame of somebody else; handed in, because how it looks is not for `lib` to know. */
export type EmbedWriter = (list: ExportedList, look: EmbedLook) => string;

/**
 * Answers a GET of `/embed/<path>/<table>`: one list of the page at `path`, by the page's own parameters and `theme`.
 * A wrong parameter or a release that is not held is told in a page and with its status, never answered by other numbers.
 */
export async function respondEmbed(
  request: Request,
  segments: readonly string[],
  surroundings: Surroundings,
  write: EmbedWriter,
): Promise<Response> {
  const name = segments.at(-1) ?? "";
  const own = ownAddress(request, segments, surroundings.locale);
  const writer: FileWriter = {
    contentType: "text/html; charset=utf-8",
    options: { theme: choiceParameter(embedThemes, "auto") },
    inline: true,
    refuse: refuseLong,
    write: (list, { theme }) => write(list, { theme: theme as EmbedTheme, own }),
  };
  const answer = respondWriter(
    request,
    segments,
    { name, extension: "html", writer },
    surroundings,
  );
  const response = answer.status < 400 ? answer : await asPage(answer, request, surroundings);
  response.headers.set("Content-Security-Policy", embedPolicy);
  response.headers.set("Referrer-Policy", "no-referrer");
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
}

/** The address as the reader's browser has it: inside, the server knows it by another path. */
function ownAddress(
  request: Request,
  segments: readonly string[],
  locale: Locale,
): EmbedLook["own"] {
  const origin = requestOrigin(request);
  const parameters = new URL(request.url).searchParams;
  return { origin, address: origin + printEmbedPlace({ locale, segments, parameters }) };
}

/** A refusal as words in the frame, for the reader of the page around it. */
async function asPage(
  answer: Response,
  request: Request,
  { words, locale }: Surroundings,
): Promise<Response> {
  const fault: Problem = await answer.json();
  const title = words("embed.failed");
  const home = `${requestOrigin(request)}${localePath(locale, "/")}`;
  const errors = (fault.errors ?? []).map(({ name, value, expected }) => {
    return html`<li lang="en">${name}=${value}: ${expected}</li>`;
  });
  const body = html`<h1>${title}</h1><p lang="en">${fault.detail}</p>
${errors.length === 0 ? null : html`<ul>${errors}</ul>`}
<footer><a class="back" href="${home}" target="_blank" rel="noopener">${words("embed.home")}</a></footer>`;
  const page = embedPage({ locale, title, theme: "auto", canonical: null, own: null, body });
  const said = problemResponse(fault);
  const headers = new Headers(said.headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(page, { status: said.status, headers });
}
