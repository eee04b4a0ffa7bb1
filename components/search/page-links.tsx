import { useTranslations } from "next-intl";
import { pagesToLink } from "#lib/search/page-links";

type Props = Readonly<{
  page: number;
  last: number;
  addressOf: (page: number) => string;
}>;

/** Links to the pages of a list; the one shown is marked. */
export function PageLinks({ page, last, addressOf }: Props) {
  const t = useTranslations("search");
  if (last <= 1) return null;
  return (
    <nav aria-label={t("pages")} className="page-links">
      <ul>
        {pagesToLink(page, last).map((each) => (
          <li key={each}>
            <a
              href={addressOf(each)}
              {...(each === page ? { "aria-current": "page" as const } : {})}
              aria-label={t("pageNumber", { page: each })}
            >
              {each}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
