import { useTranslations } from "next-intl";
import { ObservationItem } from "#components/observation/observation-item";
import { AsText } from "#components/shell/as-text";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Observation } from "#lib/observations/observation";
import { roomOf } from "#lib/observations/room-of";

type Props = Readonly<{
  /** In the order shown. */
  observations: readonly Observation[];
  index: FactIndex;
  level?: 3 | 4;
  withState?: boolean;
}>;

/** Observations one below the other; an empty list says that it is no finding. */
export function ObservationList({ observations, index, level = 3, withState = false }: Props) {
  const t = useTranslations("observation.list");
  if (observations.length === 0) return <p className="soft">{t("none")}</p>;
  const hosts = new Set(index.facts.linkableHosts.map(({ host }) => host));
  return (
    <AsText as="ol" className="observations">
      {observations.map((observation) => (
        <li key={observation.id} className={roomOf(observation)}>
          <ObservationItem
            observation={observation}
            index={index}
            hosts={hosts}
            level={level}
            withState={withState}
          />
        </li>
      ))}
    </AsText>
  );
}
