"use client";

import { useRouter } from "next/navigation";
import { type CSSProperties, type MouseEvent, useDeferredValue, useMemo, useState } from "react";
import { PictureLinks } from "#components/chart/picture-links";
import type { PictureWords } from "#components/chart/picture-words";
import { MatrixBody, type MatrixBodyWords } from "#components/matrix/matrix-body";
import {
  type MatrixFrame,
  MatrixTime,
  type MatrixTimeWords,
} from "#components/matrix/matrix-time.client";
import { PageStyle } from "#components/shell/page-style.client";
import { useArranged } from "#components/table/fact-table.client";
import type { FactTableLabels } from "#components/table/labels";
import { NoRows } from "#components/table/no-rows";
import { ScrollRegion } from "#components/table/scroll-region";
import { TableHead } from "#components/table/table-head";
import { TableToolbar } from "#components/table/table-toolbar";
import { useArrangement } from "#components/table/use-arrangement.client";
import { useCellMovement } from "#components/table/use-cell-movement.client";
import type { IsoDate } from "#lib/dates/calendar-date";
import { type CompactMatrix, type MatrixWords, matrixTable } from "#lib/matrix/matrix-table";
import { arrangedAddress } from "#lib/table/arrangement-address";
import { printQuery, type Query } from "#lib/url/query";

type Props = Readonly<{
  /** The day of the page. */
  asOf: IsoDate;
  matrix: CompactMatrix;
  words: MatrixWords;
  bodyWords: MatrixBodyWords;
  labels: FactTableLabels;
  basePath: string;
  query: Query;
  exportHref: string;
  pictureWords: PictureWords;
  filterForm: string;
  /** The cell whose story is open, `KAZ.CCPR`. */
  openCell: string | null;
  time: Readonly<{
    words: MatrixTimeWords;
    /** Days one step away: the word of each, and its `asOf`. */
    steps: readonly (readonly [word: string, asOf: string])[];
    framesHref: string;
  }>;
}>;

/** States by instruments. A cell opens its story beside the matrix; without JavaScript it is a link to the same. */
export function MatrixTable(page: Props) {
  const [frame, show] = useState<MatrixFrame | null>(null);
  const away = frame === null || frame.asOf === page.asOf ? null : frame;
  const props = away === null ? page : framed(page, away);
  const { matrix, words, bodyWords, labels, basePath, query, openCell, time } = props;
  const table = useMemo(() => matrixTable(matrix, words), [matrix, words]);
  const [arrangement, arrange] = useArrangement(table, "main");
  const shown = useDeferredValue(arrangement);
  const arranged = useArranged(table, shown, labels.rows.locale);
  const place = { ...props, table, name: "main", arrangement, arrange };
  const address = arrangedAddress(basePath, { ...query, cell: "" }, "main", shown);
  return (
    <div className="fact-table matrix">
      <TableToolbar {...place} arranged={arranged} collectCells hasPicture />
      <PictureLinks
        href={arrangedAddress(props.exportHref, {}, "main", arrangement)}
        words={props.pictureWords}
        title={matrix.title}
      />
      <MatrixTime
        key={time.framesHref}
        {...time}
        steps={time.steps.map(([word, asOf]) => [
          word,
          `${arrangedAddress(basePath, { ...query, asOf }, "main", shown)}#ratification`,
        ])}
        asOf={page.asOf}
        matrix={page.matrix}
        frame={away}
        show={show}
      />
      <ScrollRegion label={labels.region.replace("{title}", matrix.title)}>
        {openCell !== null && (
          <PageStyle css={`${cellSelector(openCell)}{background:var(--hit)}`} />
        )}
        <table onKeyDown={useCellMovement()} onClick={useOpenStory()} style={spokenWords(words)}>
          <caption className="vh">{matrix.title}</caption>
          <TableHead {...place} columns={arranged.columns} />
          {arranged.rows.length === 0 ? (
            <NoRows span={arranged.columns.length} words={labels.noRows} />
          ) : (
            <MatrixBody
              matrix={matrix}
              arranged={arranged}
              words={bodyWords}
              locale={labels.rows.locale}
              storyAddress={`${address}${address.includes("?") ? "&" : "?"}cell=`}
            />
          )}
        </table>
      </ScrollRegion>
    </div>
  );
}

/** The matrix of another day with all that leads on from it: stories and files are of that day too. */
function framed(page: Props, { asOf, matrix }: MatrixFrame): Props {
  const query = { ...page.query, asOf };
  const [path = "", own = ""] = page.exportHref.split("?");
  const others = Object.fromEntries(new URLSearchParams(own));
  return { ...page, matrix, query, exportHref: `${path}${printQuery({ ...others, asOf })}` };
}

/** "in force", read aloud before the second date of a cell by the style sheet. */
function spokenWords(words: MatrixWords): CSSProperties {
  const spoken = JSON.stringify(words.inForceOn.replace("{day}", ""));
  return { "--in-force": spoken } as CSSProperties;
}

function cellSelector(cell: string): string {
  return `.matrix td>[id="${cell}"]`;
}

/** Opens the story of a clicked cell without leaving the page; other clicks and other buttons stay the browser's own. */
function useOpenStory(): (event: MouseEvent<HTMLTableElement>) => void {
  const router = useRouter();
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("td > a[id]");
    if (link === null) return;
    event.preventDefault();
    router.push(link.href.replace(/#.*/, ""), { scroll: false });
  };
}
