import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { defaultLocale, locales } from "#lib/i18n/locales";
import type { Messages } from "#lib/i18n/messages";

const others = locales.filter((locale) => locale !== defaultLocale);
const english = flat(messagesOf(defaultLocale));

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(`messages/${locale}.json`, "utf8"));
}

function flat(messages: Messages, before = ""): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([name, said]): [string, string][] =>
    typeof said === "string" ? [[before + name, said]] : [...flat(said, `${before}${name}.`)],
  );
  return new Map(entries);
}

/** What a message takes: its arguments and its tags. */
function takenBy(elements: readonly MessageFormatElement[]): Set<string> {
  return new Set(
    elements.flatMap((each) => {
      if (each.type === TYPE.literal || each.type === TYPE.pound) return [];
      const name = each.type === TYPE.tag ? `<${each.value}>` : each.value;
      return [name, ...insideOf(each).flatMap((inner) => [...takenBy(inner)])];
    }),
  );
}

/** What stands between the tags, or in each of the choices. */
function insideOf(element: MessageFormatElement): readonly MessageFormatElement[][] {
  if (element.type === TYPE.tag) return [element.children];
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
  return Object.values(element.options).map(({ value }) => value);
}

/** The plurals of a message, each by its categories, and the choices of its selections. */
function choicesOf(elements: readonly MessageFormatElement[], type: TYPE): string[][] {
  return elements.flatMap((each) => {
    const inner = insideOf(each).flatMap((value) => choicesOf(value, type));
    const isOne = each.type === TYPE.select || each.type === TYPE.plural;
    return isOne && each.type === type ? [Object.keys(each.options).sort(), ...inner] : inner;
  });
}

/** Codes, file formats, names and signs, which are the same in every language. */
const sameEverywhere = /^(?:[\p{Lu}\d][\p{Lu}\d\-/:.]*|[^\p{L}]*)$/u;
const sameHere: ReadonlySet<string> = new Set([
  "site.name",
  "table.formats.docx",
  "table.formats.md",
  "table.formats.bib",
  "report.take.word",
  "report.take.markdown",
  "data.csvOf",
  "data.jsonOf",
  // Signs of the matrix, which the legend explains.
  "marks.letters.signature",
  "marks.letters.acceptance",
  // Titles in the language in which they were published; the Treaty Series is cited so in Russian documents of the UN too.
  "cite.treatySeries",
  "cite.articleTitle",
  "cite.articleJournal",
  // A number alone.
  "calendar.overdueDays.days",
]);

describe.each(others)("the words in %s", (locale) => {
  const own = flat(messagesOf(locale));
  const shared = [...english].flatMap(([key, said]) => {
    const translated = own.get(key);
    return translated === undefined ? [] : [{ key, said, translated }];
  });

  test("are those of the English file, none missing and none too many", () => {
    expect([...english.keys()].filter((key) => !own.has(key))).toEqual([]);
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  test("are translated, all but codes and proper names", () => {
    const bare = (text: string) => text.replace(/<kbd>[^<]*<\/kbd>|\{\w+\}|<\/?\w+>/g, "").trim();
    const untranslated = shared.filter(
      ({ key, said, translated }) =>
        said === translated && !sameEverywhere.test(bare(said)) && !sameHere.has(key),
    );
    expect(untranslated.map(({ key, said }) => `${key}: ${said}`)).toEqual([]);
  });

  test("take the same arguments and tags, and choose among the same selections", () => {
    for (const { key, said, translated } of shared) {
      const [from, to] = [parse(said), parse(translated)];
      expect([...takenBy(to)].sort(), key).toEqual([...takenBy(from)].sort());
      const selections = (of: typeof from) => new Set(choicesOf(of, TYPE.select).map(String));
      expect(selections(to), key).toEqual(selections(from));
    }
  });

  test("have every plural form of the language", () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const { key, translated } of shared) {
      for (const forms of choicesOf(parse(translated), TYPE.plural)) {
        expect(forms, key).toEqual(expect.arrayContaining(pluralCategories));
      }
    }
  });
});
