import { expect, test } from "vitest";
import { russianForm } from "#lib/search/russian/russian-form";
import { russianForms, withoutYo } from "#lib/search/russian/russian-words";

// The forms are those of the declension tables of any grammar of Russian.
test.each([
  ["пытка пытки пытке пытку пыткой пыток пыткам пытками пытках", "пытк"],
  ["женщина женщины женщине женщину женщиной женщин женщинам женщинами женщинах", "женщин"],
  ["дети детей детям детьми детях", "дет"],
  ["ребёнок ребенка ребёнку ребенком", "ребенк"],
  ["беженец беженца беженцу беженцы беженцев беженцам беженцами", "беженц"],
  ["подросток подростка подростки подростков подросткам", "подростк"],
  ["владелец владельца владельцы владельцев", "владелц"],
  ["европеец европейца европейцы европейцев", "европейц"],
  ["тюрьма тюрьмы тюрьму тюрем тюрьмам", "тюрьм"],
  ["оценка оценки оценок оценкам", "оценк"],
  ["мать матери матерью матерей", "матер"],
  ["люди людей людям людьми людях", "люд"],
  ["срок срока сроки сроков срокам", "срк"],
  ["насилие насилия насилию насилием", "насил"],
  ["рекомендация рекомендации рекомендаций рекомендациям", "рекомендац"],
  ["судебный судебная судебного судебной судебных судебными", "судебн"],
  ["жестокий жестокого жестоким", "жесток"],
  ["жёсткий жесткого жёстким", "жестк"],
  ["ВИЧ", "вич"],
])("the forms %s are one: %s", (forms, one) => {
  expect(forms.split(" ").map(russianForm)).toEqual(forms.split(" ").map(() => one));
});

test.each([
  ["дети", "ребёнок"],
  ["люди", "человек"],
  ["жестокий", "жёсткий"],
  ["право", "правда"],
])("%s and %s stay apart", (one, other) => {
  expect(russianForm(one)).not.toBe(russianForm(other));
});

// A known miss: verbs that change their root share no stem.
test.each([["бежать", "бегут"]])("%s and %s, one word, are not brought together", (one, other) => {
  expect(russianForm(one)).not.toBe(russianForm(other));
});

test("a text keeps its words in their places, and everything that is not Russian", () => {
  const text = "17. Комитет (CCPR/C/KAZ) обеспокоен: пытки, қазақ; torture — 2019 г.";
  expect(russianForms(text)).toBe(
    "17. комитет (CCPR/C/KAZ) обеспоко: пытк, қазақ; torture — 2019 г.",
  );
});

test("ё is е as written too", () => {
  expect(withoutYo("Ребёнок, ЁЛКА")).toBe("Ребенок, ЕЛКА");
});
