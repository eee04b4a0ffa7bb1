import { useTranslations } from "next-intl";
import { usePictureWords } from "#components/chart/picture-words";
import { StatusLegend } from "#components/mark/status-mark";
import { PageSection } from "#components/shell/page-section";
import { useFactTableLabels } from "#components/table/table-section";
import { LettersTable } from "#components/treaty/letters-table.client";
import type { TablePlace } from "#lib/tables/table-places";
import {
  actSigns,
  type CompactLetters,
  type LettersWords,
  noSign,
} from "#lib/treaty/letters-table";

type Props = Readonly<{
  letters: CompactLetters;
  words: LettersWords;
  /** The matrix of the whole world, with dates. */
  worldHref: string;
}> &
  TablePlace;

/** All States by all instruments in letters, with what the letters mean. */
export function StatesSection({ worldHref, ...table }: Props) {
  const t = useTranslations("treaties");
  const labels = useFactTableLabels();
  const letterOf = useLetters();
  const note = <p>{t.rich("statesNote", { link: (text) => <a href={worldHref}>{text}</a> })}</p>;
  return (
    <PageSection id="states" title={t("statesHeading")} note={note}>
      <LettersTable
        {...table}
        letterOf={letterOf}
        labels={labels}
        pictureWords={usePictureWords()}
      />
      <StatusLegend />
    </PageSection>
  );
}

/** The letter of each sign, by the words that the legend uses. */
function useLetters(): Record<string, string> {
  const t = useTranslations("marks.letters");
  return { ...Object.fromEntries(actSigns.map(([act, sign]) => [sign, t(act)])), [noSign]: "" };
}
