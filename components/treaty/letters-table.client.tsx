"use client";

import { useCallback, useDeferredValue, useMemo } from "react";
import { PictureLinks } from "#components/chart/picture-links";
import type { PictureWords } from "#components/chart/picture-words";
import { useArranged } from "#components/table/fact-table.client";
import type { FactTableLabels } from "#components/table/labels";
import { NoRows } from "#components/table/no-rows";
import { ScrollRegion } from "#components/table/scroll-region";
import { TableHead } from "#components/table/table-head";
import { TableToolbar } from "#components/table/table-toolbar";
import { useArrangement } from "#components/table/use-arrangement.client";
import { useCellMovement } from "#components/table/use-cell-movement.client";
import { LettersBody } from "#components/treaty/letters-body";
import { arrangedAddress } from "#lib/table/arrangement-address";
import { type CompactLetters, type LettersWords, lettersTable } from "#lib/treaty/letters-table";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  letters: CompactLetters;
  words: LettersWords;
  /** The letter of each sign. */
  letterOf: Readonly<Record<string, string>>;
  labels: FactTableLabels;
  basePath: string;
  query: Query;
  exportHref: string;
  pictureWords: PictureWords;
}>;

/** All States by all instruments, a letter a cell; each opens the State's dossier under the instrument. */
export function LettersTable(props: Props) {
  const { letters, words, letterOf, labels } = props;
  const table = useMemo(() => lettersTable(letters, words), [letters, words]);
  const signs = useMemo(() => new Map(letters.rows.map((row) => [row.iso3, row.signs])), [letters]);
  const [arrangement, arrange] = useArrangement(table, "states");
  const shown = useDeferredValue(arrangement);
  const arranged = useArranged(table, shown, labels.rows.locale);
  const place = { ...props, table, name: "states", arrangement, arrange };
  const signOf = useCallback(
    (iso3: string, code: string) => {
      const column = letters.instruments.indexOf(code);
      return column < 0 ? undefined : signs.get(iso3)?.[column];
    },
    [letters, signs],
  );
  return (
    <div className="fact-table letters">
      <TableToolbar {...place} shown={shown} arranged={arranged} collectCells hasPicture />
      <PictureLinks
        href={arrangedAddress(props.exportHref, {}, "states", arrangement)}
        words={props.pictureWords}
        title={letters.title}
      />
      <ScrollRegion label={labels.region.replace("{title}", letters.title)}>
        <table onKeyDown={useCellMovement()}>
          <caption className="vh">{letters.title}</caption>
          <TableHead {...place} columns={arranged.columns} />
          {arranged.rows.length === 0 ? (
            <NoRows span={arranged.columns.length} words={labels.noRows} />
          ) : (
            <LettersBody
              arranged={arranged}
              signOf={signOf}
              letters={letterOf}
              locale={labels.rows.locale}
            />
          )}
        </table>
      </ScrollRegion>
    </div>
  );
}
