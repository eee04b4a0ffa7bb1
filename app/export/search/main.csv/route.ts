import { problemResponse, streamOf } from "#lib/api/http";
import { releaseNotHeld, wrongParameters } from "#lib/api/problem";
import { requestSurroundings } from "#lib/db/request-surroundings";
import { exportName } from "#lib/export/export-name";
import { searchCsv } from "#lib/search/search-csv";
import { searchSpecification } from "#lib/search/search-scope";
import { choiceParameter, readParameters } from "#lib/url/parameters";

export const dynamic = "force-dynamic";

/** Writes every result of a search, however many, as a stream: `/export/search/main.csv?q=torture&country=KAZ`. */
export async function GET(request: Request): Promise<Response> {
  const { requestRelease, today, words } = await requestSurroundings();
  const parameters = new URL(request.url).searchParams;
  const { release, missing } = requestRelease(parameters.get("release"));
  if (missing !== null) return problemResponse(releaseNotHeld(missing));
  const specification = { ...searchSpecification(release), bom: choiceParameter(["0", "1"], "0") };
  const { values, dropped } = readParameters(specification, parameters);
  if (dropped.length > 0)
    return problemResponse(wrongParameters(dropped, Object.keys(specification)));
  const pieces = searchCsv(release, values, words, values.bom === "1");
  const name = exportName(["search"], "search-results", values.asOf ?? today, "csv");
  return new Response(streamOf(pieces), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-cache",
    },
  });
}
