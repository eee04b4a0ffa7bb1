import { inAskedLanguage } from "#lib/api/asked-language";
import { optionsResponse } from "#lib/api/http";
import { respondLedger } from "#lib/collection/respond-ledger";
import { requestSurroundings } from "#lib/db/request-surroundings";

export const dynamic = "force-dynamic";

/** The repeated concerns of States, for a browser to arrange: `/export/collect/recurrence?countries=UZB`. */
export async function GET(request: Request): Promise<Response> {
  const asked = inAskedLanguage(request);
  if (asked.kind === "refused") return asked.response;
  return respondLedger(asked.request, await requestSurroundings(asked.locale));
}

export const OPTIONS = optionsResponse;
