"use client";

import { useCallback, useDeferredValue, useMemo } from "react";
import { PictureLinks } from "#components/chart/picture-links";
import type { PictureWords } from "#components/chart/picture-words";
import { GridBody } from "#components/concerns/grid-body";
import { useArranged } from "#components/table/fact-table.client";
import type { FactTableLabels } from "#components/table/labels";
import { NoRows } from "#components/table/no-rows";
import { ScrollRegion } from "#components/table/scroll-region";
import { TableHead } from "#components/table/table-head";
import { TableToolbar } from "#components/table/table-toolbar";
import { useArrangement } from "#components/table/use-arrangement.client";
import { useCellMovement } from "#components/table/use-cell-movement.client";
import { type CompactGrid, type GridWords, gridTable } from "#lib/coverage/grid-table";
import { arrangedAddress } from "#lib/table/arrangement-address";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  grid: CompactGrid;
  words: GridWords;
  labels: FactTableLabels;
  basePath: string;
  query: Query;
  exportHref: string;
  pictureWords: PictureWords;
  filterForm: string;
  /** Addresses of the lists behind the numbers; `{right}` and `{iso3}` stand for what is counted. */
  listOfState: string;
  listOfAll: string;
}>;

/** Rights by States: a number opens exactly the observations that it counts, and where there is none the sign says why. */
export function ConcernsGrid(props: Props) {
  const { grid, words, labels, listOfState, listOfAll } = props;
  const listHref = useCallback(
    (right: string, iso3: string | null) =>
      fill(iso3 === null ? listOfAll : listOfState, right, iso3),
    [listOfAll, listOfState],
  );
  const table = useMemo(() => gridTable(grid, words, listHref), [grid, words, listHref]);
  const [arrangement, arrange] = useArrangement(table, "concerns");
  const arranged = useArranged(table, useDeferredValue(arrangement), labels.rows.locale);
  const place = { ...props, table, name: "concerns", arrangement, arrange };
  return (
    <div className="fact-table concerns">
      <TableToolbar {...place} arranged={arranged} collectCells hasPicture />
      <PictureLinks
        href={arrangedAddress(props.exportHref, {}, "concerns", arrangement)}
        words={props.pictureWords}
        title={grid.title}
      />
      <ScrollRegion label={labels.region.replace("{title}", grid.title)}>
        <table onKeyDown={useCellMovement()}>
          <caption className="vh">{grid.title}</caption>
          <TableHead {...place} columns={arranged.columns} />
          {arranged.rows.length === 0 ? (
            <NoRows span={arranged.columns.length} words={labels.noRows} />
          ) : (
            <GridBody
              grid={grid}
              arranged={arranged}
              words={words}
              listHref={listHref}
              locale={labels.rows.locale}
            />
          )}
        </table>
      </ScrollRegion>
    </div>
  );
}

/** An address is encoded, its placeholders too; codes and ids stand in it as they are. */
function fill(template: string, right: string, iso3: string | null): string {
  return template.replace("%7Bright%7D", right).replace("%7Biso3%7D", iso3 ?? "");
}
