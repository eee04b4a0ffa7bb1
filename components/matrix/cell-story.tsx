import { useLocale, useTranslations } from "next-intl";
import { CollectButton } from "#components/collect/collect-button";
import { ActList } from "#components/matrix/act-list";
import { CellFacts } from "#components/matrix/cell-facts";
import { StoryPanel } from "#components/matrix/story-panel.client";
import { FactText } from "#components/source/fact-text";
import { FactWords } from "#components/source/fact-words";
import type { IsoDate } from "#lib/dates/calendar-date";
import { labelIn } from "#lib/i18n/label-in";
import { nameIn } from "#lib/i18n/names";
import { saidIn } from "#lib/i18n/said-in";
import type { CellStory as Story } from "#lib/ratification/cell-story";
import { denunciationEffect } from "#lib/ratification/entry-into-force";
import type { StateRequest } from "#lib/tables/state/state-request";

type Props = Readonly<{
  story: Story;
  asOf: IsoDate;
  /** The page without the story. */
  closeHref: string;
  /** The id of the cell, to which the focus returns. */
  cellId: string;
  dossierHref: string;
  hosts: ReadonlySet<string>;
  /** What the further facts are worked out from. */
  state: StateRequest | null;
}>;

/** What lies behind one cell of the matrix: status, acts, texts, disagreements, sources, and in short what followed. */
export function CellStory({ story, asOf, closeHref, cellId, dossierHref, hosts, state }: Props) {
  const t = useTranslations("overview.story");
  const { country, instrument, acts, sources } = story;
  const name = nameIn(useLocale(), country);
  return (
    <StoryPanel closeHref={closeHref} cellId={cellId} closeWord={t("close")}>
      <h2 id="story-heading" tabIndex={-1}>
        {t("heading", { country: name, instrument: instrument.shortName })}
      </h2>
      <StatusWords story={story} asOf={asOf} />
      <h3>{t("acts")}</h3>
      <ActList acts={acts} sources={sources} hosts={hosts} />
      <Reservations story={story} />
      <Conflicts story={story} />
      {state !== null && <CellFacts state={state} code={instrument.code} />}
      <p className="soft">{t("current", { day: instrument.dataCurrentTo })}</p>
      <p>
        <a className="button" href={dossierHref}>
          {t("dossier")}
        </a>{" "}
        <CollectButton
          item={`cell:${cellId}`}
          thing={t("heading", { country: name, instrument: instrument.shortName })}
        />
      </p>
    </StoryPanel>
  );
}

function StatusWords({ story, asOf }: Pick<Props, "story" | "asOf">) {
  const t = useTranslations("overview.story");
  return (
    <p>
      {t("onDay", { asOf })} <strong>{useStatusSentence(story)}</strong>{" "}
      <ForceWords story={story} />
    </p>
  );
}

function useStatusSentence({ cell: { status } }: Story): string {
  const t = useTranslations("overview.story");
  const acts = useTranslations("marks.acts");
  if (status.act === null) return t("none");
  const { act, date, precision, asOf } = status.act;
  if (status.status === "signatory") return t("signatory", { date });
  if (status.status === "none") {
    return t("left", { date, effect: denunciationEffect(status.act) ?? date });
  }
  const words = { act: acts(act), date };
  return precision === "day" ? t("party", words) : t("partyYear", { ...words, asOf });
}

function ForceWords({ story: { cell } }: Pick<Props, "story">) {
  const t = useTranslations("overview.story");
  const { status } = cell;
  if (status.status !== "party") return null;
  const entry = status.entryIntoForce;
  const leaves = status.leavesOn === null ? "" : ` ${t("leaves", { day: status.leavesOn })}`;
  if (entry.kind === "day") return `${t("inForce", entry)}${leaves}`;
  return entry.because === "succession" ? t("inForceSuccession") : t("inForceUnknown");
}

function Reservations({ story: { cell } }: Pick<Props, "story">) {
  const t = useTranslations("overview.story");
  const texts = useTranslations("country.texts");
  const locale = useLocale();
  if (cell.status.status !== "party") return null;
  return (
    <>
      <h3>{t("reservations")}</h3>
      {cell.reservations.length === 0 ? (
        <p>{t("noReservations")}</p>
      ) : (
        <ul>
          {cell.reservations.map((text) => (
            <li key={`${text.kind} ${text.date} ${text.summaryEn}`}>
              <b>{texts(text.kind, { instrument: text.instrument })}</b> (
              {text.date ?? t("undated")}): <FactText said={saidIn(locale, text, "summary")} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Conflicts({ story: { conflicts } }: Pick<Props, "story">) {
  const t = useTranslations("overview.story");
  const locale = useLocale();
  const say = (text: string) => labelIn(locale, text).text;
  if (conflicts.length === 0) return null;
  return (
    <>
      <h3>{t("conflicts")}</h3>
      <ul>
        {conflicts.map(({ sourceASays, sourceBSays, resolution, why }) => (
          <li key={sourceASays}>
            {t("conflict", {
              a: say(sourceASays),
              b: say(sourceBSays),
              resolution: say(resolution),
              why: "",
            })}
            <FactWords text={why} />
          </li>
        ))}
      </ul>
    </>
  );
}
