"use client";

import { useRouter } from "next/navigation";
import { type CSSProperties, type MouseEvent, useDeferredValue, useMemo, useState } from "react";
import { PictureLinks } from "#components/chart/picture-links";
import type { PictureWords } from "#components/chart/picture-words";
import { type MatrixBodyWords, matrixRowWriter } from "#components/matrix/matrix-body";
import {
  type MatrixFrame,
  MatrixTime,
  type MatrixTimeWords,
} from "#components/matrix/matrix-time.client";
import { PageStyle } from "#components/shell/page-style.client";
import { cellRoles } from "#components/table/cell-roles";
import { type DrawnRow, DrawnRows } from "#components/table/drawn-rows.client";
import { useArranged } from "#components/table/fact-table.client";
import type { FactTableLabels } from "#components/table/labels";
import { NoRows } from "#components/table/no-rows";
import { ScrollRegion } from "#components/table/scroll-region";
import { TableHead } from "#components/table/table-head";
import { TableToolbar } from "#components/table/table-toolbar";
import { useArrangement } from "#components/table/use-arrangement.client";
import { useCellMovement } from "#components/table/use-cell-movement.client";
import { useFreshLinks } from "#components/table/use-fresh-links.client";
import type { IsoDate } from "#lib/dates/calendar-date";
import { type CompactMatrix, type MatrixWords, matrixTable } from "#lib/matrix/matrix-table";
import type { Arrangement } from "#lib/table/arrange";
import { arrangedAddress } from "#lib/table/arrangement-address";
import type { Table } from "#lib/table/table";
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
  const { matrix, words, labels, basePath, query, openCell, time } = props;
  const table = useMemo(() => matrixTable(matrix, words), [matrix, words]);
  const [arrangement, arrange] = useArrangement(table, "main");
  const shown = useDeferredValue(arrangement);
  const arranged = useArranged(table, shown, labels.rows.locale);
  const rows = useRows(props, arranged, arrangement);
  const place = { ...props, table, name: "main", arrangement, arrange };
  const move = useCellMovement();
  const openStory = useOpenStory();
  const freshen = useFreshLinks("main", arrangement);
  return (
    <div className="fact-table matrix">
      <TableToolbar {...place} shown={shown} arranged={arranged} collectCells hasPicture />
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
          `${arrangedAddress(basePath, { ...query, asOf }, "main", arrangement)}#ratification`,
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
        <table
          {...cellRoles.table}
          style={columnWidths(matrix, arranged)}
          onPointerDown={freshen}
          onKeyDown={(event) => {
            freshen(event);
            move(event);
          }}
          onClick={(event) => {
            freshen(event);
            openStory(event);
          }}
        >
          <caption className="vh">{matrix.title}</caption>
          {useHead(place, arranged)}
          <DrawnRows rows={rows} most={matrix.rows.length} />
          {rows.length === 0 && <NoRows span={arranged.columns.length} words={labels.noRows} />}
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

/** The heads of the columns, the same element until the arrangement or what stands around them is another. */
function useHead(
  {
    basePath,
    query,
    labels,
    arrangement,
    arrange,
  }: Pick<Props, "basePath" | "query" | "labels"> & {
    arrangement: Arrangement;
    arrange: (change: Partial<Arrangement>) => void;
  },
  { columns }: Table,
) {
  return useMemo(() => {
    const place = { basePath, query, labels, arrangement, arrange };
    return <TableHead {...place} name="main" columns={columns} roles={cellRoles} />;
  }, [columns, basePath, query, labels, arrangement, arrange]);
}

/** The rows on show as text. Their links lead to the arrangement at first, and are brought up to date when they are used. */
function useRows(
  { matrix, words, bodyWords, labels, basePath, query }: Props,
  { columns, rows }: Table,
  arrangement: Arrangement,
): readonly DrawnRow[] {
  const { locale } = labels.rows;
  const [atFirst] = useState(arrangement);
  const address = arrangedAddress(basePath, { ...query, cell: "" }, "main", atFirst);
  const storyAddress = `${address}${address.includes("?") ? "&" : "?"}cell=`;
  const shape = columns.map(({ id }) => id).join();
  const write = useMemo(
    () =>
      matrixRowWriter({
        matrix,
        columns: shape.split(","),
        words: { ...words, ...bodyWords },
        locale,
        storyAddress,
      }),
    [matrix, shape, words, bodyWords, locale, storyAddress],
  );
  return useMemo(() => rows.map(({ id }) => write(id)), [rows, write]);
}

/** Widths that do not hang on what stands in the rows: those out of sight need not be laid out to know them. */
function columnWidths(matrix: CompactMatrix, { columns }: Table): CSSProperties {
  const names = matrix.rows.map(({ name }) => name.length);
  const labels = columns.slice(1).map(({ label }) => label.length);
  return {
    "--letters": Math.max(...names, 8),
    "--label-letters": Math.max(...labels, 1),
    "--cells": columns.length - 1,
  } as CSSProperties;
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
