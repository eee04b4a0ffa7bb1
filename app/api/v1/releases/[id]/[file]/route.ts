import { optionsResponse, problemResponse, readMethods } from "#lib/api/http";
import { problem } from "#lib/api/problem";
import { buildId } from "#lib/db/build-id";
import { pactaHome } from "#lib/db/release-files";
import { respondDownload } from "#lib/db/respond-download";

export const dynamic = "force-dynamic";

type Props = Readonly<{ params: Promise<{ id: string; file: string }> }>;

/** A whole release to take elsewhere: `/api/v1/releases/<id>/pacta.sqlite`, `csv.zip`, `all.json`. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { id, file } = await params;
  return respondDownload(request, id, file, pactaHome(process.env), buildId());
}

export const HEAD = GET;
export const OPTIONS = optionsResponse;
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;

function refuse(request: Request): Response {
  const detail = `${request.method} is not answered here: a release is read with GET.`;
  return problemResponse(problem("method-not-allowed", detail), { Allow: readMethods });
}
