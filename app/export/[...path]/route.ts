import { inAskedLanguage } from "#lib/api/asked-language";
import { optionsResponse } from "#lib/api/http";
import { respondExport } from "#lib/api/respond-export";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

type Props = Readonly<{ params: Promise<{ path: string[] }> }>;

/**
 * Writes one list of one page, in any form and language: `/export/countries/KAZ/acts.csv?acts.sort=-date`,
 * `/export/search/main.xlsx?q=torture&lang=ru`.
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const asked = inAskedLanguage(request);
  if (asked.kind === "refused") return asked.response;
  const { path } = await params;
  return respondExport(asked.request, path, await requestSurroundings(asked.locale));
}

export const OPTIONS = optionsResponse;
