import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { NoSuchPage } from "#components/shell/no-such-page";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/no-such-page">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("notFoundTitle"), robots: { index: false } };
}

/** What `proxy.ts` answers with, status 404, at every address that no page has. */
export default async function NoSuchPagePage({ params }: Props) {
  setRequestLocale((await params).locale);
  return <NoSuchPage />;
}
