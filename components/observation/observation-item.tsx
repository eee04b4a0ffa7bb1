import { useLocale, useTranslations } from "next-intl";
import { CollectButton } from "#components/collect/collect-button";
import { ObservationSource } from "#components/observation/observation-source";
import { PassageWords } from "#components/observation/passage-words";
import { ReadAt } from "#components/observation/read-at";
import { FactWordList, FactWords } from "#components/source/fact-words";
import { VerificationWord } from "#components/source/verification-word";
import type { FactIndex } from "#lib/facts/fact-index";
import { localHref } from "#lib/i18n/local-href";
import { rightName } from "#lib/i18n/names";
import { foreign } from "#lib/i18n/said-in";
import type { Observation } from "#lib/observations/observation";
import { wordsFor } from "#lib/observations/passage-texts";
import { observationAddress } from "#lib/tables/observation-table";

type Props = Readonly<{
  observation: Observation;
  index: FactIndex;
  /** Hosts that may be linked. */
  hosts: ReadonlySet<string>;
  /** Level of the heading, one below that of the list. */
  level?: 3 | 4;
  /** Names the State, where the page is not about one State. */
  withState?: boolean;
}>;

/** One passage of a document, or what is known of it second-hand, with where it stands and how it was verified. */
export function ObservationItem({
  observation,
  index,
  hosts,
  level = 3,
  withState = false,
}: Props) {
  const t = useTranslations("observation");
  const locale = useLocale();
  const Heading = level === 3 ? "h3" : "h4";
  const { id, kind } = observation;
  const { heading, language } = wordsFor(locale, observation);
  return (
    <article className="observation" id={id} aria-labelledby={`${id}-heading`}>
      <Heading id={`${id}-heading`}>
        <span className={`kind ${kind}`}>{t(`kinds.${kind}`)}</span>{" "}
        <a
          href={localHref(locale, observationAddress(id))}
          lang={heading === null ? undefined : foreign(locale, { lang: language })}
        >
          {heading ?? t("item.untitled", { id })}
        </a>
      </Heading>
      <ObservationSource observation={observation} index={index} withState={withState} />
      <PassageWords observation={observation} />
      <Particulars observation={observation} index={index} />
      <HowSure observation={observation} hosts={hosts} />
      <p className="mt-2">
        <CollectButton item={`observation:${id}`} thing={heading ?? id} />
      </p>
    </article>
  );
}

function Particulars({ observation, index }: Pick<Props, "observation" | "index">) {
  const t = useTranslations("observation.item");
  const { rights, groups, treatyArticles, priorityFollowUp } = observation;
  return (
    <dl className="particulars">
      {rights.length > 0 && (
        <Particular name={t("rights")}>
          <RightLinks rights={rights} index={index} />
        </Particular>
      )}
      {groups.length > 0 && (
        <Particular name={t("groups")}>
          <FactWordList texts={groups} />
        </Particular>
      )}
      {treatyArticles.length > 0 && (
        <Particular name={t("articles")}>{treatyArticles.join("; ")}</Particular>
      )}
      {priorityFollowUp === true && (
        <div>
          <dt className="vh">{t("priority")}</dt>
          <dd className="priority">{t("priority")}</dd>
        </div>
      )}
    </dl>
  );
}

function Particular({ name, children }: Readonly<{ name: string; children: React.ReactNode }>) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function RightLinks({ rights, index }: Readonly<{ rights: readonly string[]; index: FactIndex }>) {
  const locale = useLocale();
  return rights.map((right, position) => (
    <span key={right}>
      {position > 0 && "; "}
      <a href={localHref(locale, `/rights/${right}`)}>{rightName(locale, index, right)}</a>
    </span>
  ));
}

/** The word of verification, the note of whoever read it, and where. */
function HowSure({ observation, hosts }: Pick<Props, "observation" | "hosts">) {
  const t = useTranslations("observation.item");
  const { verification, note, sources } = observation;
  return (
    <p className="how-sure">
      <VerificationWord verification={verification} />
      {note !== null && (
        <span>
          {" "}
          <FactWords text={note} />
        </span>
      )}
      {sources.length > 0 && (
        <span>
          {" "}
          {t("readAt")} <ReadAt urls={sources} hosts={hosts} />
        </span>
      )}
    </p>
  );
}
