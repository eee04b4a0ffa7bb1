import { expect, test } from "vitest";
import { countBlocks, countWords } from "#lib/report/word-count";

test.each([
  ["", 0],
  ["  \n ", 0],
  ["The Committee is concerned", 4],
  ["well-being", 1],
  ["CCPR/C/KAZ/CO/2, paras. 17 (b)–18", 4],
  ["it’s the State’s duty", 4],
  ["— a dash · and a dot —", 5],
  ["10,000 words", 2],
  ["слова и знаки", 3],
  ["حرية الرأي", 2],
  ["人权 is two words in Chinese at most", 8],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test("text and footnotes are counted apart; contents and alternative texts are not counted", () => {
  const counted = countBlocks([
    { kind: "contents", title: "Contents" },
    { kind: "heading", level: 1, text: "One two" },
    {
      kind: "paragraph",
      runs: [{ text: "three" }, { text: " four", footnote: [{ text: "a b c" }] }],
    },
    { kind: "list", items: [[{ text: "five" }], [{ text: "six" }]] },
    {
      kind: "table",
      table: {
        caption: "seven",
        columns: [{ label: "eight", align: "start" }],
        rows: [[[{ text: "nine", footnote: [{ text: "d" }] }]]],
        notes: [[{ text: "ten" }]],
      },
    },
    {
      kind: "picture",
      picture: {
        svg: "",
        pngBase64: null,
        width: 1,
        height: 1,
        alt: "not counted",
        caption: "eleven",
      },
    },
    { kind: "page-break" },
  ]);
  expect(counted).toEqual({ text: 11, footnotes: 4 });
});

test("a word in two runs is one word", () => {
  const runs = [{ text: "free", bold: true }, { text: "dom" }];
  expect(countBlocks([{ kind: "paragraph", runs }])).toEqual({ text: 1, footnotes: 0 });
});
