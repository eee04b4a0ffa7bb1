import type { FoundItem } from "#lib/collection/item.schema";
import type { ItemContext } from "#lib/collection/item-context";
import { collectedText } from "#lib/collection/respond-collect";
import { rowItem } from "#lib/collection/row-item";
import { pictureItem, tableItem } from "#lib/collection/table-item";
import { pagePath } from "#lib/export/about/page-link";
import type { FileSubject } from "#lib/export/about/subject";
import type { ExportedList } from "#lib/export/exported-list";
import { mostRowsOfText } from "#lib/export/file-formats";
import type { FileWriter } from "#lib/export/writers";
import { arrangedPicture } from "#lib/pictures/arranged-picture";
import { pictureSvg } from "#lib/pictures/picture-svg";
import { arrangedAddress } from "#lib/table/arrangement-address";
import type { Row } from "#lib/table/table";
import { choiceParameter, printParameters, textParameter } from "#lib/url/parameters";

/**
 * What a collection keeps of a list: `/export/countries/KAZ/acts.collect.json` is the table as it is arranged, with
 * `as=picture` what the page draws of it; `row=<id>,<id>` are rows of it, with `column=<id>` one cell of each.
 */
export const collectWriter: FileWriter = {
  contentType: "application/json; charset=utf-8",
  inline: true,
  options: {
    row: textParameter(4000),
    column: textParameter(200),
    as: choiceParameter(["table", "picture"], "table"),
  },
  most: { rows: mostRowsOfText, message: "tooManyRows" },
  write(list, options) {
    const { release, asOf, words, origin } = list.subject;
    const context = { release, asOf, words, origin };
    const items = itemsOf(list, options, context);
    return items === null ? null : collectedText(items, context);
  },
};

type Options = Readonly<Record<string, string>>;

/** `null` where the list has no such row, column or picture. */
function itemsOf(
  list: ExportedList,
  { row = "", column = "", as = "table" }: Options,
  context: ItemContext,
): readonly FoundItem[] | null {
  if (row !== "") return rowItems(list, row, column, context);
  if (as === "picture") return drawnItems(list);
  return [tableItem(list.table(), addressOf(list.subject), list.subject.words)];
}

function drawnItems(list: ExportedList): readonly FoundItem[] | null {
  const picture = list.picture();
  if (picture === null) return null;
  const { table, words } = list.subject;
  const drawn = pictureSvg(arrangedPicture(picture, table), list.about(), words);
  return [pictureItem(drawn, list.table(), addressOf(list.subject), words)];
}

function rowItems(
  list: ExportedList,
  asked: string,
  columnId: string,
  context: ItemContext,
): readonly FoundItem[] | null {
  const { subject, citable } = list;
  const { whole, path } = subject;
  const rows = findRows(whole.rows, asked);
  const column = whole.columns.find(({ id }) => id === columnId);
  if (rows === null || (columnId !== "" && column === undefined)) return null;
  const source = { exported: list.table(), whole, citable, address: addressOf(subject), path };
  return rows.map((each) => rowItem(each, column ?? null, source, context));
}

/** One row whose id is the whole text, else all whose ids it names, parted by commas; `null` where one is not there. */
function findRows(rows: readonly Row[], asked: string): readonly Row[] | null {
  const whole = rows.find(({ id }) => id === asked);
  if (whole !== undefined) return [whole];
  const found = asked.split(",").map((id) => rows.find((row) => row.id === id));
  return found.every((row) => row !== undefined) ? found : null;
}

/** The one way in which the list's own address is written, from which its items have their names. */
function addressOf({ path, name, specification, values, arrangement }: FileSubject): string {
  const { bom: _, cell: __, format: ___, ...own } = specification;
  const bare = `/export${path.length === 0 ? "" : pagePath(path)}/${name}.csv`;
  return arrangedAddress(`${bare}${printParameters(own, values)}`, {}, name, arrangement);
}
