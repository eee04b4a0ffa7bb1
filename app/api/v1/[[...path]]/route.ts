import { optionsResponse, problemResponse, readMethods } from "#lib/api/http";
import { problem } from "#lib/api/problem";
import { respondApi } from "#lib/api/respond";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

type Props = Readonly<{ params: Promise<{ path?: string[] }> }>;

/** Answers everything under `/api/v1/`. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { path = [] } = await params;
  return respondApi(request, path, await requestSurroundings());
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
