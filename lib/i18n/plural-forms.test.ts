import { expect, test } from "vitest";
import { pluralForms, sayCount } from "#lib/i18n/plural-forms";

const english = pluralForms("en", (count) => `CSV, ${count} ${count === 1 ? "row" : "rows"}`);

test.each([
  [0, "CSV, 0 rows"],
  [1, "CSV, 1 row"],
  [198, "CSV, 198 rows"],
  [1368, "CSV, 1,368 rows"],
])("English says %i rows as %s", (count, said) => {
  expect(sayCount(english, count)).toBe(said);
});

// Russian plural categories: Unicode CLDR, one 1, 21; few 2-4, 22; many 0, 5-20.
const russian = pluralForms("ru", (count) => {
  const words: Record<string, string> = { one: "строка", few: "строки", many: "строк" };
  return `${count} ${words[new Intl.PluralRules("ru").select(count)]}`;
});

test.each([
  [1, "1 строка"],
  [22, "22 строки"],
  [11, "11 строк"],
  [1368, "1\u00A0368 строк"],
])("Russian says %i rows as %s", (count, said) => {
  expect(sayCount(russian, count)).toBe(said);
});

const removed = pluralForms("en", (count) =>
  count === 0
    ? "Your report holds nothing more."
    : `Your report holds ${count} ${count === 1 ? "item" : "items"}.`,
);

test.each([
  [0, "Your report holds nothing more."],
  [1, "Your report holds 1 item."],
  [2, "Your report holds 2 items."],
])("with %i left a message that says nothing in its own way is said as %s", (count, said) => {
  expect(sayCount(removed, count)).toBe(said);
});
