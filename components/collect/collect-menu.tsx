import type { CollectLabels } from "#components/collect/collect-labels";
import { itemIdOf } from "#lib/collection/item-id";

type Props = Readonly<{
  /** Where the CSV of the table as it is arranged is. */
  href: string;
  /** Of what, for those who hear the button alone. */
  title: string;
  labels: CollectLabels;
  /** Offers the picture that the page draws under the table's name. */
  hasPicture?: boolean;
  /** Turns the buttons of the rows on and off. */
  rows?: Readonly<{ isOn: boolean; toggle: () => void }>;
  /** Offers to collect cell by cell: the ids of the columns as they stand. */
  cells?: readonly string[];
}>;

/**
 * What of a table can be collected: itself, what it draws, its rows or its cells. The buttons are marked as
 * collected from outside, perhaps before React has taken them over.
 */
export function CollectMenu({ href, title, labels, hasPicture = false, rows, cells }: Props) {
  return (
    <details suppressHydrationWarning className="menu needs-js" data-menu="">
      <summary className="button">
        {labels.collect}
        <span className="vh">: {title}</span>
      </summary>
      <div className="panel collect-choice">
        <button
          suppressHydrationWarning
          type="button"
          className="collect"
          data-collect={itemIdOf("table", href)}
        >
          {labels.table}
        </button>
        {hasPicture && (
          <button
            suppressHydrationWarning
            type="button"
            className="collect"
            data-collect={itemIdOf("picture", href)}
          >
            {labels.picture}
          </button>
        )}
        {rows !== undefined && (
          <button type="button" aria-pressed={rows.isOn} onClick={rows.toggle}>
            {labels.rows}
          </button>
        )}
        {cells !== undefined && (
          <button
            suppressHydrationWarning
            type="button"
            aria-pressed="false"
            data-collect-cells={href}
            data-columns={cells.join(" ")}
          >
            {labels.cells}
          </button>
        )}
      </div>
    </details>
  );
}
