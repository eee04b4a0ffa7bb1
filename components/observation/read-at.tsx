import { useTranslations } from "next-intl";
import { SourceLink } from "#components/source/source-link";
import { sourceAddress } from "#lib/url/source-address";

type Props = Readonly<{ urls: readonly string[]; hosts: ReadonlySet<string> }>;

/** Where something was read: each host, linked where it may be. */
export function ReadAt({ urls, hosts }: Props) {
  const t = useTranslations("observation.item");
  return urls.map((url, position) => {
    const { host, href } = sourceAddress(url, hosts);
    return (
      <span key={url}>
        {position > 0 && ", "}
        {href === null ? (
          t("notLinked", { host })
        ) : (
          <SourceLink url={url} hosts={hosts}>
            {host}
          </SourceLink>
        )}
      </span>
    );
  });
}
