import { expect, test } from "vitest";
import { pagesToLink } from "#lib/search/page-links";

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, 3, 4, 5, 6, 7, 9]],
  [50, 10720, [1, 40, 48, 49, 50, 51, 52, 60, 150, 1050, 10720]],
])("page %i of %i links to %o", (shown, last, pages) => {
  expect(pagesToLink(shown, last)).toEqual(pages);
});
