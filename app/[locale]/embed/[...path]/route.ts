import { notFound } from "next/navigation";
import { embeddedList } from "#components/embed/embedded-list";
import { optionsResponse } from "#lib/api/http";
import { requestSurroundings } from "#lib/db/request-surroundings";
import { respondEmbed } from "#lib/embed/respond-embed";
import { isLocale } from "#lib/i18n/locales";

export const dynamic = "force-dynamic";

type Props = Readonly<{ params: Promise<{ locale: string; path: string[] }> }>;

/** One list of one page for the frame of somebody else: `/embed/main?countries=KAZ`, `/ru/embed/countries/KAZ/rights`. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, path } = await params;
  if (!isLocale(locale)) notFound();
  const surroundings = await requestSurroundings(locale);
  return respondEmbed(request, path, surroundings, embeddedList);
}

export const OPTIONS = optionsResponse;
