import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "#components/mark/status-mark";
import type { IsoDate } from "#lib/dates/calendar-date";
import { localHref } from "#lib/i18n/local-href";
import type { Participant } from "#lib/treaty/participants";
import { fillOf, type TreatyMap as MapFacts, type MapShape } from "#lib/treaty/treaty-map";

type Props = Readonly<{
  map: MapFacts;
  /** The instrument's short name. */
  name: string;
  asOf: IsoDate;
  /** Where the dossier of a State under the instrument is. */
  dossier: (iso3: string) => string;
}>;

const fills = ["party", "signatory", "none", "no-status"] as const;
type Fill = (typeof fills)[number];

/** Room around the outlines. */
const edge = 24;

/** The world by status, told apart by pattern as well as by colour; what is too small for it stands below. */
export function TreatyMap({ map, name, asOf, dossier }: Props) {
  const t = useTranslations("treaty.map");
  return (
    <figure className="treaty-map">
      <svg
        viewBox={`${-edge} ${-edge} ${map.width + 2 * edge} ${map.height + 2 * edge}`}
        role="img"
        aria-label={t("label", { name, asOf })}
      >
        <Patterns />
        {fills.map((fill) => (
          <g key={fill} className={fill} fill={paintOf(fill)}>
            {map.shapes
              .filter((shape) => fillOf(shape) === fill)
              .map((shape) => (
                <Shape key={shape.name} shape={shape} />
              ))}
          </g>
        ))}
      </svg>
      <figcaption>
        <Legend />
        <p className="soft">{t("note")}</p>
        <NotDrawn participants={map.notDrawn} dossier={dossier} />
      </figcaption>
    </figure>
  );
}

function Shape({ shape }: Readonly<{ shape: MapShape }>) {
  const t = useTranslations("treaty.map");
  const marks = useTranslations("marks");
  return (
    <path d={shape.path}>
      <title>{t("shape", { name: shape.name, status: statusInWords(shape) })}</title>
    </path>
  );

  function statusInWords({ participant }: MapShape): string {
    if (participant === null) return t("noStatus");
    const { status, act } = participant.cell.status;
    if (act === null || status === "none") return marks(status);
    return t("byAct", { status: marks(status), act: marks(`acts.${act.act}`), date: act.date });
  }
}

function paintOf(fill: Fill): string {
  return fill === "party" ? "var(--party)" : `url(#map-${fill})`;
}

/** Signatories are hatched, States without an act dotted, areas without a status of their own crossed. */
function Patterns() {
  return (
    <defs>
      <pattern
        id="map-signatory"
        width="16"
        height="16"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="16" height="16" fill="var(--raised)" />
        <rect width="9" height="16" fill="var(--signed)" />
      </pattern>
      <pattern id="map-none" width="18" height="18" patternUnits="userSpaceOnUse">
        <rect width="18" height="18" fill="var(--raised)" />
        <circle cx="9" cy="9" r="2.6" fill="var(--none)" />
      </pattern>
      <pattern id="map-no-status" width="22" height="22" patternUnits="userSpaceOnUse">
        <rect width="22" height="22" fill="var(--sunk)" />
        <path d="M0 0l22 22M22 0L0 22" stroke="var(--rule-strong)" strokeWidth="1.5" />
      </pattern>
    </defs>
  );
}

function Legend() {
  const t = useTranslations("treaty.map");
  const marks = useTranslations("marks");
  return (
    <ul className="map-legend" aria-label={t("legendTitle")}>
      {fills.map((fill) => (
        <li key={fill}>
          <svg viewBox="0 0 66 44" aria-hidden="true" className={fill}>
            <rect x="1" y="1" width="64" height="42" fill={paintOf(fill)} />
          </svg>
          {fill === "no-status" ? t("noStatus") : marks(fill)}
        </li>
      ))}
    </ul>
  );
}

function NotDrawn({
  participants,
  dossier,
}: Readonly<{ participants: readonly Participant[]; dossier: (iso3: string) => string }>) {
  const t = useTranslations("treaty.map");
  const locale = useLocale();
  return (
    <details className="not-drawn">
      <summary>{t("notDrawn", { count: participants.length })}</summary>
      <ul>
        {participants.map(({ country, cell }) => (
          <li key={country.iso3}>
            <StatusMark status={cell.status.status} />{" "}
            <a href={localHref(locale, dossier(country.iso3))}>{country.nameEn}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
