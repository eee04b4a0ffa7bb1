import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoSuchPage } from "#components/shell/no-such-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("notFoundTitle") };
}

/** For a page that finds only while it is drawn that it does not exist; `proxy.ts` knows most cases beforehand. */
export default function NotFound() {
  return <NoSuchPage />;
}
