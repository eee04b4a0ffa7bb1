import { useLocale, useTranslations } from "next-intl";
import { FactWords } from "#components/source/fact-words";
import { SourceLink } from "#components/source/source-link";
import type { Act } from "#data/ratification/acts.schema";
import { earliestDay } from "#lib/dates/calendar-date";
import { formatDate } from "#lib/dates/date-in-words";
import type { FactIndex } from "#lib/facts/fact-index";
import type { DossierView } from "#lib/tables/state/dossier-view";
import { type ActEffect, type StoryStep, statusStory } from "#lib/timeline/status-story";

type Props = Readonly<{ view: DossierView }>;

/** The acts in the order of their dates, each with what followed from it and how that was worked out. */
export function StatusStory({ view }: Props) {
  const t = useTranslations("dossier.story");
  const { state, code, hosts } = view;
  const { release, iso3, name, asOf } = state;
  const { index } = release;
  const steps = statusStory(index.instrument(code), index.actsOf(iso3, code));
  if (steps.length === 0) return <p className="when-empty">{t("none", { name, asOf })}</p>;
  return (
    <ol className="status-story">
      {steps.map((step) => (
        <li key={`${step.act.act} ${step.act.date}`}>
          <Step step={step} name={name} isLater={earliestDay(step.act.date) > asOf} />
          <ActSources act={step.act} index={index} hosts={hosts} />
        </li>
      ))}
    </ol>
  );
}

function Step({
  step,
  name,
  isLater,
}: Readonly<{ step: StoryStep; name: string; isLater: boolean }>) {
  const t = useTranslations("dossier.story");
  const acts = useTranslations("marks.acts");
  const locale = useLocale();
  const { act, effect } = step;
  return (
    <>
      <p className="act">
        <time dateTime={act.date}>{formatDate(act.date, locale)}</time> <b>{acts(act.act)}</b>
        {isLater && <span className="soft"> ({t("later")})</span>}
      </p>
      <p>{useEffect(act, effect, name)}</p>
      {act.note !== null && (
        <p className="soft">
          <FactWords text={act.note} />
        </p>
      )}
    </>
  );
}

function useEffect(act: Act, effect: ActEffect, name: string): string {
  const t = useTranslations("dossier.story");
  const bound = useBound(act, effect, name);
  const left = useLeft(effect);
  if (effect.kind === "signed") return t("signed");
  if (effect.kind === "no-effect") return t("noEffect");
  return effect.kind === "left" ? left : bound;
}

/** Consent, entry into force, and how its day was counted. */
function useBound(act: Act, effect: ActEffect, name: string): string {
  const t = useTranslations("dossier.story");
  const notKnown = useTranslations("country.entryNotKnown");
  const locale = useLocale();
  if (effect.kind !== "bound") return "";
  const consent = act.precision === "day" ? t("bound") : t("boundYear", { asOf: act.asOf });
  const { entry, computation } = effect;
  if (entry.kind === "not-known" || computation === null) {
    const because = entry.kind === "not-known" ? entry.because : "day-not-known";
    return `${consent} ${t("notKnown", { reason: notKnown(because) })}`;
  }
  const { delay, rule, counted, instrumentInForceOn, waitedForInstrument } = computation;
  const day = formatDate(instrumentInForceOn, locale);
  return [
    consent,
    t("entry", { name, on: formatDate(entry.on, locale) }),
    t("counted", {
      delay: t(`delays.${delay}`),
      date: formatDate(act.date, locale),
      counted: formatDate(counted, locale),
      rule,
    }),
    t(waitedForInstrument ? "waited" : "afterInstrument", { day }),
  ].join(" ");
}

function useLeft(effect: ActEffect): string {
  const t = useTranslations("dossier.story");
  const locale = useLocale();
  if (effect.kind !== "left") return "";
  const { on, basis, rule } = effect;
  if (on === null) return t("leftNoClause");
  const how = basis === "stated" || rule === null ? t("leftStated") : t("leftComputed", { rule });
  return `${t("left", { on: formatDate(on, locale) })} ${how}`;
}

type SourceProps = Readonly<{ act: Act; index: FactIndex; hosts: ReadonlySet<string> }>;

function ActSources({ act, index, hosts }: SourceProps) {
  const t = useTranslations("dossier.story");
  const precisions = useTranslations("country.precisions");
  return (
    <p className="soft act-sources">
      {t("precision", { precision: precisions(act.precision) })}, {t("asOf", { asOf: act.asOf })}.{" "}
      {t("sources")}:{" "}
      {act.sourceIds.map((id, position) => (
        <span key={id}>
          {position > 0 && "; "}
          <NamedSource id={id} index={index} hosts={hosts} />
        </span>
      ))}
    </p>
  );
}

function NamedSource({ id, index, hosts }: Omit<SourceProps, "act"> & Readonly<{ id: string }>) {
  const source = index.facts.sources.find((each) => each.id === id);
  if (source === undefined) return id;
  const named = `${source.publisher} (${source.statusDate ?? id})`;
  if (source.url === null) return named;
  return (
    <SourceLink url={source.url} hosts={hosts}>
      {named}
    </SourceLink>
  );
}
