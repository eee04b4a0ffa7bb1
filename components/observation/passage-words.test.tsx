import { createTranslator } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { PassageWords } from "#components/observation/passage-words";
import { toPassage } from "#lib/import/uhri/to-passage";
import { importedObservation } from "#lib/observations/from-passage";
import english from "#messages/en.json" with { type: "json" };
import russian from "#messages/ru.json" with { type: "json" };

const reader = vi.hoisted(() => ({ locale: "en" }));

/** Rendered outside a request, which alone tells next-intl the language. */
vi.mock("next-intl", async (original) => {
  const actual = await original<typeof import("next-intl")>();
  return {
    ...actual,
    useLocale: () => reader.locale,
    useTranslations: (namespace: "observation.item") =>
      createTranslator({
        locale: reader.locale,
        messages: reader.locale === "ru" ? (russian as typeof english) : english,
        namespace,
      }),
  };
});

beforeEach(() => {
  reader.locale = "en";
});

const result = toPassage({ AnnotationId: "a", Text: "5. Torture must end." });
if (!result.ok) throw new Error(result.reason);
const inEnglish = importedObservation(result.passage);
const words = { language: "ru", heading: "Запрещение пыток", text: "Пытки недопустимы." } as const;
const inBoth = { ...inEnglish, translations: [words] };

function shown(locale: string, observation: typeof inEnglish): string {
  reader.locale = locale;
  return renderToStaticMarkup(<PassageWords observation={observation} />);
}

describe("the words of a passage", () => {
  test("stand in Russian on a Russian page, the English ones folded away beside them", () => {
    const html = shown("ru", inBoth);
    expect(html).toContain("<blockquote><p>Пытки недопустимы.</p></blockquote>");
    expect(html).toContain("<summary>Текст на английском</summary>");
    expect(html).toMatch(/<details>.*<div lang="en">.*Torture must end\..*<\/details>/);
    expect(html).not.toContain("только на");
  });

  test("stand in English on an English page, the Russian ones folded away beside them", () => {
    const html = shown("en", inBoth);
    expect(html).toContain("<blockquote><p>Torture must end.</p></blockquote>");
    expect(html).toMatch(/<summary>Russian text<\/summary><div lang="ru">.*Пытки недопустимы\./);
  });

  test("are marked on a Russian page where they are only in English", () => {
    const html = shown("ru", inEnglish);
    expect(html).toContain("только на английском");
    expect(html).toContain('<blockquote lang="en"><p>Torture must end.</p></blockquote>');
    expect(html).not.toContain("<details>");
  });

  test("carry no mark in the reader's own language", () => {
    expect(shown("en", inEnglish)).not.toContain("only in");
  });
});
