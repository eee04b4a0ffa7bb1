import { useTranslations } from "next-intl";
import { SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { Notice } from "#components/notice/notice";
import { PassageWhence } from "#components/recurrence/passage-whence";
import { PageSection } from "#components/shell/page-section";
import type { Observation } from "#lib/observations/observation";
import { textOf } from "#lib/recurrence/most-alike-pair";
import { type Piece, wordDifferences } from "#lib/recurrence/word-differences";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  /** All passages of the group that can be chosen. */
  passages: readonly Observation[];
  earlier: Observation;
  later: Observation;
  pins: Query;
  basePath: string;
  /** What the form must carry along: the group and the filters of the ledger. */
  keep: Query;
}>;

/** Two passages of a group side by side, the words that only one has marked where both texts are of one kind. */
export function PassagesBeside({ passages, earlier, later, pins, basePath, keep }: Props) {
  const t = useTranslations("recurrence.beside");
  const options = passages.map((of) => [of.id, nameOf(of)] as const);
  const comparable = earlier.origin === later.origin;
  const differences = comparable ? wordDifferences(textOf(earlier), textOf(later)) : null;
  return (
    <PageSection id="beside" title={t("title")} level={3}>
      <FilterBar id="two-passages" label={t("label")} basePath={`${basePath}#beside`} keep={keep}>
        <SelectField name="earlier" label={t("earlier")} value={earlier.id} options={options} />
        <SelectField name="later" label={t("later")} value={later.id} options={options} />
      </FilterBar>
      <Notice>
        <p>
          {t(comparable ? (earlier.origin === "curated" ? "bothOurs" : "bothOfficial") : "mixed")}
        </p>
        {differences !== null && (
          <p>
            {t("legend")}{" "}
            {t("shared", {
              shared: differences.sharedWords,
              before: countWords(textOf(earlier)),
              after: countWords(textOf(later)),
            })}
          </p>
        )}
      </Notice>
      <div className="beside">
        <Side of={earlier} pins={pins} pieces={differences?.before ?? whole(earlier)} />
        <Side of={later} pins={pins} pieces={differences?.after ?? whole(later)} />
      </div>
    </PageSection>
  );
}

function Side({
  of,
  pins,
  pieces,
}: Readonly<{ of: Observation; pins: Query; pieces: readonly Piece[] }>) {
  return (
    <figure>
      <figcaption>
        <b>{of.heading ?? of.id}</b>
        <PassageWhence of={of} pins={pins} />
      </figcaption>
      <p className="passage-text">
        {pieces.map(({ text, only }, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces are told apart by their place alone
          only ? <OnlyHere key={i} text={text} /> : text,
        )}
      </p>
    </figure>
  );
}

/** Marked for the eye by a line and weight, and in words for those who listen. */
function OnlyHere({ text }: Readonly<{ text: string }>) {
  const t = useTranslations("recurrence.beside");
  const bare = text.trimEnd();
  return (
    <>
      <mark className="only-here">
        <span className="vh">[{t("onlyHere")} </span>
        <b>{bare}</b>
        <span className="vh"> {t("endOnlyHere")}]</span>
      </mark>
      {text.slice(bare.length)}
    </>
  );
}

function whole(of: Observation): readonly Piece[] {
  return [{ text: textOf(of), only: false }];
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function nameOf({ date, committee, mechanism, heading, id }: Observation): string {
  return [date, committee ?? mechanism, heading ?? id].filter((part) => part !== null).join(" · ");
}
