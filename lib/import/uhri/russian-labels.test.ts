import { describe, expect, test } from "vitest";
import committees from "#data/committees/committees.json" with { type: "json" };
import states from "#data/ratification/countries.json" with { type: "json" };
import { foldBody } from "#lib/import/uhri/fold-body";
import { foldCountry } from "#lib/import/uhri/fold-country";
import { foldRegion } from "#lib/import/uhri/fold-region";
import { foldCycle, foldPosition, foldSession } from "#lib/import/uhri/fold-review";
import { foldSdg } from "#lib/import/uhri/fold-sdg";
import { foldType } from "#lib/import/uhri/fold-type";
import { russianStateNames } from "#lib/import/uhri/russian-labels";
import { toPassage } from "#lib/import/uhri/to-passage";

describe("labels of a Russian file", () => {
  test.each([
    ["Казахстан", "KAZ"],
    ["Российская Федерация", "RUS"],
    ["Россия", "RUS"],
    ["США", "USA"],
    ["Соединённые Штаты Америки", "USA"],
    ["Кыргызстан", "KGZ"],
    ["Исламская Республика Иран", "IRN"],
    ["Южно-Африканская Республика", "ZAF"],
    ["Косово*", "XKX"],
    ["Святой Престол", "VAT"],
  ])("the State %s is %s", (name, iso3) => {
    expect(foldCountry(name)?.value).toBe(iso3);
  });

  test("the Russian name of every State and committee is known, and no name means two", () => {
    expect(states.map(({ nameRu }) => foldCountry(nameRu)?.value)).toEqual(
      states.map(({ iso3 }) => iso3),
    );
    expect(committees.map(({ nameRu }) => foldBody(`- ${nameRu}`).mechanism.code)).toEqual(
      committees.map(({ code }) => code),
    );
    const names = [...russianStateNames()];
    expect(names.map(([name]) => foldCountry(name)?.value)).toEqual(names.map(([, iso3]) => iso3));
  });

  test.each([
    ["- УПО", { code: "UPR", kind: "upr" }, true],
    ["- Комитет против пыток", { code: "CAT", kind: "treaty-body", committee: "CAT" }, true],
    ["- CCPR", { code: "CCPR" }, true],
    ["- Специальный докладчик по вопросу о пытках", { kind: "special-procedure" }, false],
    ["- Комитет по рыболовству", { kind: "treaty-body" }, false],
  ])("the body %s", (raw, mechanism, known) => {
    expect(foldBody(raw)).toMatchObject({ mechanism, known });
  });

  test.each([
    ["- Рекомендации", "recommendation", true],
    ["- Обеспокоенность/замечания", "concern-or-observation", true],
    ["- Новости", "other", false],
  ])("the type %s is %s", (raw, kind, known) => {
    expect(foldType(raw)).toMatchObject({ kind, known });
  });

  test("regions, positions, sessions, cycles and goals", () => {
    expect(foldRegion("Восточная Европа")?.value).toBe("Eastern Europe");
    expect(foldPosition("Принято к сведению")?.value).toBe("noted");
    expect(foldSession(["Сессия 34 - ноябрь 2019"]).session).toBe(34);
    expect(foldCycle("Третий цикл").cycle).toBe(3);
    expect(foldSdg("16.b - Поощрять недискриминационные законы")?.value).toBe("16.b");
  });

  test.each(["Право на жизнь", "Прочие темы"])(
    "a theme in Russian, %s, is reported and not guessed",
    (theme) => {
      const result = toPassage({
        AnnotationId: "a",
        Text: "1. Комитет обеспокоен.",
        Themes: [theme],
      });
      expect(result).toMatchObject({ ok: true, passage: { themes: [theme], rights: [] } });
      expect(result.ok && result.passage.warnings).toContainEqual({
        code: "unknown-theme",
        value: theme,
      });
    },
  );
});

describe("number and heading of a Russian text", () => {
  const split = (Text: string) => {
    const result = toPassage({ AnnotationId: "a", Text, Body: "- CCPR" });
    if (!result.ok) throw new Error(result.reason);
    const { paragraph, heading, text, kind } = result.passage;
    return { paragraph, heading, text, kind };
  };

  test.each([
    ["17. Комитет обеспокоен.", "17", null, "Комитет обеспокоен."],
    [
      "<p>Запрещение пыток</p><p>18. Комитет обеспокоен.</p>",
      "18",
      "Запрещение пыток",
      "Комитет обеспокоен.",
    ],
    [
      "Права ребёнка 19.Государству-участнику следует.",
      "19",
      "Права ребёнка",
      "Государству-участнику следует.",
    ],
    [
      "Комитет напоминает о статье 7. Пытки недопустимы.",
      null,
      null,
      "Комитет напоминает о статье 7. Пытки недопустимы.",
    ],
  ])("%s", (text, paragraph, heading, words) => {
    expect(split(text)).toMatchObject({ paragraph, heading, text: words });
  });

  test("praise is known by its heading", () => {
    const passage = toPassage({
      AnnotationId: "a",
      Text: "B. Позитивные аспекты\n3. Комитет приветствует закон.",
      Body: "- CCPR",
      AnnotationType: "- Concerns/Observations",
    });
    expect(passage).toMatchObject({ ok: true, passage: { kind: "positive", paragraph: "3" } });
  });
});
