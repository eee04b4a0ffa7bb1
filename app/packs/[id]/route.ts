import { problemResponse } from "#lib/api/http";
import { problem } from "#lib/api/problem";
import { findPack } from "#lib/db/packs/held-packs";
import { requestOrigin } from "#lib/export/request-origin";
import { defaultLocale, isLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

type Props = Readonly<{ params: Promise<{ id: string }> }>;

/** The pack of one State, or of everything that comes with the product: `/packs/KAZ?lang=ru`, `/packs/all`. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  const asked = new URL(request.url).searchParams.get("lang") ?? defaultLocale;
  const pack = isLocale(asked) ? findPack(id, asked, requestOrigin(request)) : undefined;
  if (pack === undefined) {
    return problemResponse(
      problem("not-found", `There is no pack ${id} in the language ${asked}.`),
    );
  }
  if (pack === "busy") {
    const detail = "Other packs are being made; ask again in a while.";
    return problemResponse(problem("busy", detail));
  }
  const file = await pack;
  return new Response(file.stream(), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(file.size),
      "Cache-Control": "no-store",
    },
  });
}
