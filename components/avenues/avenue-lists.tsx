import "#components/country/avenue.css";
import { useTranslations } from "next-intl";
import { AvenueCard, AvenueName } from "#components/country/avenue-card";
import type { OpeningAct } from "#lib/avenues/opening-act";
import type { Words } from "#lib/i18n/words";
import { type AvenuesView, openElsewhere, standingSo } from "#lib/tables/avenues/avenues-view";
import { openingInWords, whyInWords } from "#lib/tables/avenues/standing-words";

type Props = Readonly<{ view: AvenuesView }>;

/** The procedures that can hear about the right: those open with their conditions, then those closed and those not known. */
export function AvenueLists({ view }: Props) {
  const t = useTranslations("avenues");
  const { right, name } = view.request;
  const others = right === null ? [] : openElsewhere(view);
  return (
    <>
      <h3 id="open-avenues">{t(right === null ? "headings.open" : "headings.openHere")}</h3>
      <OpenAvenues view={view} />
      {others.length > 0 && (
        <p className="soft also-open">
          {t("notes.othersOpen", { name })}{" "}
          {others.map(({ avenue }) => avenue.procedure.code).join(", ")}.
        </p>
      )}
      <h3 id="closed-avenues">{t("headings.closed")}</h3>
      <ClosedAvenues view={view} />
      <UnknownAvenues view={view} />
    </>
  );
}

function OpenAvenues({ view }: Props) {
  const t = useTranslations("avenues.notes");
  const { name, asOf, right } = view.request;
  const open = standingSo(view, "open");
  if (open.length === 0) return <p className="when-empty">{t("noneOpen", { name, asOf })}</p>;
  return (
    <ul className="avenues">
      {open.map((each) => (
        <li key={each.avenue.procedure.code}>
          <AvenueCard
            each={each}
            hosts={view.hosts}
            words={view.request.words}
            unfolded={right !== null}
          />
        </li>
      ))}
    </ul>
  );
}

function ClosedAvenues({ view }: Props) {
  const t = useTranslations("avenues");
  const { words } = view.request;
  const closed = standingSo(view, "closed");
  if (closed.length === 0) return <p className="when-empty">{t("notes.noneClosed")}</p>;
  return (
    <>
      <p className="section-note">{t("notes.closed")}</p>
      <ul className="avenues">
        {closed.map((each) => (
          <li key={each.avenue.procedure.code} className="avenue closed">
            <AvenueName avenue={each.avenue} />
            <span className="soft">{whyInWords(each, words)}</span>
            {each.standing.kind === "closed" && (
              <ToOpen opening={each.standing.opening} words={words} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The acts that would open it, or that none of this participant's can. */
function ToOpen({ opening, words }: Readonly<{ opening: OpeningAct; words: Words }>) {
  const t = useTranslations("avenues.card");
  if (opening.kind === "not-for-it") return <p>{t("notForIt", { clause: opening.clause })}</p>;
  return <p>{t("toOpen", { steps: openingInWords(opening, words) })}</p>;
}

function UnknownAvenues({ view }: Props) {
  const t = useTranslations("avenues");
  const { words } = view.request;
  const unknown = standingSo(view, "not-known");
  if (unknown.length === 0) return null;
  return (
    <>
      <h3 id="unknown-avenues">{t("headings.unknown")}</h3>
      <ul className="avenues">
        {unknown.map((each) => (
          <li key={each.avenue.procedure.code} className="avenue closed">
            <AvenueName avenue={each.avenue} />
            <span className="soft">
              {each.standing.kind === "not-known" && t(`standing.${each.standing.because}`)}:{" "}
              {whyInWords(each, words)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
