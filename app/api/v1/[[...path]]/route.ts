import { optionsResponse, problemResponse, readMethods } from "#lib/api/http";
import { problem } from "#lib/api/problem";
import { respondApi } from "#lib/api/respond";
import { requestSurroundings } from "#lib/db/request-surroundings";
import { defaultLocale, isLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

type Props = Readonly<{ params: Promise<{ path?: string[] }> }>;

/** Answers everything under `/api/v1/`; `lang` is the language of files. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { path = [] } = await params;
  const asked = new URL(request.url).searchParams.get("lang");
  const locale = isLocale(asked) ? asked : defaultLocale;
  return respondApi(request, path, await requestSurroundings(locale));
}

export const OPTIONS = optionsResponse;
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;

function refuse(request: Request): Response {
  const detail = `${request.method} is not answered here: the API is read with GET.`;
  return problemResponse(problem("method-not-allowed", detail), { Allow: readMethods });
}
