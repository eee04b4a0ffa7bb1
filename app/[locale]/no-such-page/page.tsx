import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { askedAddress } from "#app/asked-address";
import { ReleaseMissing } from "#components/release/release-missing";
import { NoSuchPage } from "#components/shell/no-such-page";
import { currentReleaseId, pactaHome } from "#lib/db/release-files";
import { releasesAt } from "#lib/db/releases-at";
import { requestRelease } from "#lib/db/request-release";
import { readableIds } from "#lib/tables/releases/releases-request";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/no-such-page">;

export async function generateMetadata(): Promise<Metadata> {
  const errors = await getTranslations("errors");
  const missing = await getTranslations("releases.missing");
  const isRelease = (await askedFor()) !== null;
  return {
    title: isRelease ? missing("title") : errors("notFoundTitle"),
    robots: { index: false },
  };
}

/**
 * What `proxy.ts` answers with, status 404, at every address that no page has, and at every address that asks for a release
 * that is not held.
 */
export default async function NoSuchPagePage({ params }: Props) {
  setRequestLocale((await params).locale);
  const asked = await askedFor();
  if (asked === null) return <NoSuchPage />;
  const releases = releasesAt(pactaHome(process.env));
  return <ReleaseMissing {...asked} readable={readableIds(releases)} current={releases.current} />;
}

/** The release that the address asks for and that is not held, with the address; `null` where it asks for none such. */
async function askedFor(): Promise<Readonly<{ missing: string; address: string }> | null> {
  const asked = await askedAddress();
  if (asked === null || currentReleaseId(pactaHome(process.env)) === null) return null;
  const { pathname, search, searchParams } = asked;
  const { missing } = requestRelease(searchParams.get("release") || null);
  return missing === null ? null : { missing, address: `${pathname}${search}` };
}
