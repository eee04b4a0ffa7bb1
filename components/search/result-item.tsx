import { useLocale, useTranslations } from "next-intl";
import { CollectButton } from "#components/collect/collect-button";
import { ObservationSource } from "#components/observation/observation-source";
import { OnlyIn } from "#components/observation/only-in";
import { VerificationWord } from "#components/source/verification-word";
import type { FactIndex } from "#lib/facts/fact-index";
import { localHref } from "#lib/i18n/local-href";
import { rightName } from "#lib/i18n/names";
import { foreign } from "#lib/i18n/said-in";
import type { Observation } from "#lib/observations/observation";
import { wordsFor } from "#lib/observations/passage-texts";
import { type FoundObservation, snippetFor } from "#lib/search/search";
import { splitMarks } from "#lib/search/split-marks";
import { observationAddress } from "#lib/tables/observation-table";

type Props = Readonly<{ found: FoundObservation; index: FactIndex }>;

/** One result: what kind of passage, whose, where, and the words around the hits. */
export function ResultItem({ found, index }: Props) {
  const t = useTranslations("observation");
  const search = useTranslations("search");
  const locale = useLocale();
  const { observation } = found;
  const { id, kind, rights, origin, verification } = observation;
  const { heading, language, ...words } = wordsFor(locale, observation);
  const shown = snippetFor(locale, found) ?? { language, text: openingOf(words) };
  return (
    <li className="result observation">
      <h3>
        <span className={`kind ${kind}`}>{t(`kinds.${kind}`)}</span>{" "}
        <a
          href={localHref(locale, observationAddress(id))}
          lang={heading === null ? undefined : foreign(locale, { lang: language })}
        >
          {heading ?? t("item.untitled", { id })}
        </a>
      </h3>
      <ObservationSource observation={observation} index={index} withState />
      <p className="snippet">
        <span className="ours">{search(origin === "curated" ? "paraphrase" : "official")}</span>{" "}
        <span lang={foreign(locale, { lang: shown.language })}>
          <Marked text={shown.text} />
        </span>{" "}
        <OnlyIn language={language} />
      </p>
      <p className="soft">
        {rights.map((right) => rightName(locale, index, right)).join(" · ")}{" "}
        <VerificationWord verification={verification} />
      </p>
      <p className="mt-2">
        <CollectButton item={`observation:${id}`} thing={heading ?? id} />
      </p>
    </li>
  );
}

function Marked({ text }: Readonly<{ text: string }>) {
  return splitMarks(text).map(({ text: part, hit }, position) =>
    hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
      <mark key={position}>{part}</mark>
    ) : (
      part
    ),
  );
}

const openingLength = 320;

function openingOf({ text, summary }: Pick<Observation, "text" | "summary">): string {
  const whole = text ?? summary ?? "";
  if (whole.length <= openingLength) return whole;
  return `${whole.slice(0, whole.lastIndexOf(" ", openingLength))} …`;
}
