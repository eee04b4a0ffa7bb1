import { useTranslations } from "next-intl";
import { FactWords } from "#components/source/fact-words";
import { SourceLink } from "#components/source/source-link";
import type { Act } from "#data/ratification/acts.schema";
import type { Source } from "#data/ratification/sources.schema";

type Props = Readonly<{
  acts: readonly Act[];
  sources: ReadonlyMap<string, Source>;
  hosts: ReadonlySet<string>;
}>;

/** Acts in the order of their dates, each with its precision, the day to which its sources speak, and the sources. */
export function ActList({ acts, sources, hosts }: Props) {
  const t = useTranslations("overview.story");
  const words = useTranslations("marks.acts");
  if (acts.length === 0) return <p>{t("none")}</p>;
  return (
    <ol className="acts">
      {acts.map((act) => (
        <li key={`${act.act} ${act.date}`}>
          <b>{words(act.act)}</b> <time>{act.date}</time>
          {act.precision !== "day" && <> ({t(`precision.${act.precision}`)})</>}
          {act.note !== null && (
            <p>
              <FactWords text={act.note} />
            </p>
          )}
          <p className="soft">
            {t("actColumns.asOf")} {act.asOf}. {t("actColumns.sources")}:{" "}
            {act.sourceIds.map((id, position) => (
              <span key={id}>
                {position > 0 && "; "}
                <ActSource source={sources.get(id)} id={id} hosts={hosts} />
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function ActSource({
  source,
  id,
  hosts,
}: Readonly<{ source: Source | undefined; id: string; hosts: ReadonlySet<string> }>) {
  if (source === undefined) return id;
  const name = `${source.publisher} (${source.statusDate ?? id})`;
  if (source.url === null) return name;
  return (
    <SourceLink url={source.url} hosts={hosts}>
      {name}
    </SourceLink>
  );
}
