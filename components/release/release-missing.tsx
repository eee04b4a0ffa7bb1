import "#components/release/release.css";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "#lib/dates/date-in-words";
import { withParameters } from "#lib/release/release-band";
import { dayOfRelease } from "#lib/release/release-day";

type Props = Readonly<{
  /** The release that the address asks for, as it stands there. */
  missing: string;
  /** Path and query of the address. */
  address: string;
  /** Releases that can be read here, oldest first. */
  readable: readonly string[];
  current: string;
}>;

/** Says that a release is not held here and which are; the page is shown from none of them unless the reader chooses one. */
export function ReleaseMissing({ missing, address, readable, current }: Props) {
  const t = useTranslations("releases.missing");
  const locale = useLocale();
  return (
    <div className="prose">
      <h1>{t("title")}</h1>
      <p className="lede release-id">{t("lede", { id: shortened(missing) })}</p>
      <h2>{t("held")}</h2>
      <ul>
        {[...readable].reverse().map((id) => (
          <li key={id}>
            <a href={withParameters(address, { release: id })}>
              {t(id === current ? "heldLive" : "heldOne", {
                id,
                date: formatDate(dayOfRelease(id), locale),
              })}
            </a>
          </li>
        ))}
        <li>
          <a href={withParameters(address, { release: "" })}>{t("noVersion")}</a>
        </li>
      </ul>
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
