import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sourceAddress } from "#lib/url/source-address";

type Props = Readonly<{
  url: string;
  /** Hosts that are official or a known library or organisation. */
  hosts: ReadonlySet<string>;
  /** What the link says; the host where nothing is given. */
  children?: ReactNode;
}>;

/** A link to where a fact was read. A host that is not on the list is named, not linked. */
export function SourceLink({ url, hosts, children }: Props) {
  const t = useTranslations("sources");
  const { host, href } = sourceAddress(url, hosts);
  if (href === null) {
    return (
      <span>
        {children} <span className="soft">{t("readAt", { host })}</span>
      </span>
    );
  }
  return (
    <a href={href} rel="noreferrer" className="external">
      {children ?? host}
      <span className="vh"> {t("opens", { host })}</span>
    </a>
  );
}
