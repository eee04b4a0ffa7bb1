import { optionsResponse } from "#lib/api/http";
import { respondExport } from "#lib/api/respond-export";
import { requestSurroundings } from "#lib/db/request-surroundings";
import { defaultLocale, isLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

type Props = Readonly<{ params: Promise<{ path: string[] }> }>;

/** Writes one list of one page, in any form: `/export/countries/KAZ/acts.csv?acts.sort=-date`, `/export/search/main.xlsx?q=torture`. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { path } = await params;
  const [first, ...rest] = path;
  const hasLocale = isLocale(first) && first !== defaultLocale;
  const surroundings = await requestSurroundings(hasLocale ? first : defaultLocale);
  return respondExport(request, hasLocale ? rest : path, surroundings);
}

export const OPTIONS = optionsResponse;
