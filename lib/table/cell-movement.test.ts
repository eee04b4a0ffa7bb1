import { expect, test } from "vitest";
import { moveCell } from "#lib/table/cell-movement";

const size = { rows: 3, columns: 4 };

test.each([
  [1, 1, "ArrowUp", false, { row: 0, column: 1 }],
  [1, 1, "ArrowDown", false, { row: 2, column: 1 }],
  [1, 1, "ArrowLeft", false, { row: 1, column: 0 }],
  [1, 1, "ArrowRight", false, { row: 1, column: 2 }],
  [1, 1, "Home", false, { row: 1, column: 0 }],
  [1, 1, "End", false, { row: 1, column: 3 }],
  [1, 1, "Home", true, { row: 0, column: 0 }],
  [1, 1, "End", true, { row: 2, column: 3 }],
  [0, 0, "ArrowUp", false, null],
  [0, 0, "ArrowLeft", false, null],
  [2, 3, "ArrowDown", false, null],
  [2, 3, "ArrowRight", false, null],
  [1, 0, "Home", false, null],
  [1, 1, "Tab", false, null],
  [1, 1, "a", false, null],
])("from row %i column %i, %s (control: %s) goes to %o", (row, column, key, control, to) => {
  expect(moveCell({ row, column }, key, control, size)).toEqual(to);
});
