import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "#lib/import/uhri/clean-text";

describe("markup becomes text with its breaks", () => {
  test.each([
    ["plain text stays", "45. The Committee asks for a law.", "45. The Committee asks for a law."],
    ["paragraphs", "<p>Equality</p><p>7. The law</p>", "Equality\n\n7. The law"],
    ["line breaks", "One<br>Two<br/>Three", "One\nTwo\nThree"],
    ["inline tags glue", "<span>wo</span><b>men</b>", "women"],
    ["entities", "Women&nbsp;&amp; girls&#160;&#x2019;s", "Women & girls ’s"],
    ["an entity without its semicolon", "Women&nbsp and girls", "Women and girls"],
    ["numbers that browsers read as Windows-1252", "State&#146;s", "State’s"],
    ["unknown entities are left", "A &unheard; B", "A &unheard; B"],
    ["escaped twice", "&lt;p&gt;23. The law&lt;/p&gt;", "23. The law"],
    ["entities escaped twice", "Women &amp;amp; girls &amp;nbsp;x", "Women & girls x"],
    ["escaped many times", "&amp;amp;amp;amp;amp;amp;lt;b&gt;x", "x"],
    ["scripts and styles go", "a<script>alert('x')</script><style>p{}</style>b", "ab"],
    ["an open script takes the rest", "a<script>alert(1)", "a"],
    ["comments and declarations go", "a<!-- b --><!doctype html>c", "ac"],
    ["lists", "<ul><li>one</li><li><p>two</p></li></ul>", "• one\n• two"],
    [
      "items with their own letter",
      "<ol><li>(a) one;</li><li>(b) two</li></ol>",
      "(a) one;\n(b) two",
    ],
    [
      "tables",
      "<table><tr><th>Year</th><th>Cases</th></tr><tr><td><p>2019</p></td><td></td><td>4</td></tr></table>",
      "Year │ Cases\n2019 │ 4",
    ],
    [
      "a paragraph number in a cell",
      "<table><tr><td>45.</td><td>The law</td></tr></table>",
      "45. The law",
    ],
    ["less-than as text", "children <5 years, a < b", "children <5 years, a < b"],
    [
      "a tag that never closes",
      "age <img src=x onerror=alert(1)",
      "age < img src=x onerror=alert(1)",
    ],
  ])("%s", (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
});

describe("characters", () => {
  test.each([
    ["no-break space", "a\u00a0 b", "a b"],
    ["zero-width space and byte-order mark", "\ufeffwo\u200bmen", "women"],
    ["soft hyphen", "devel\u00adopment", "development"],
    ["controls", "a\u0000b\u0007c\u007f", "abc"],
    ["tabs and line ends", "a\tb\r\nc\rd", "a b\nc\nd"],
    ["blank lines", "a\n \n\n\nb  ", "a\n\nb"],
    ["direction marks", "a\u202eb\u202c", "ab"],
    ["half a surrogate pair", "a\ud800b", "a\ufffdb"],
    ["a whole pair", "a😀b", "a😀b"],
    ["non-breaking hyphen stays", "non\u2011violent", "non\u2011violent"],
    ["accents stay", "Côte d'Ivoire, Türkiye, São", "Côte d'Ivoire, Türkiye, São"],
    ["mojibake", "protÃ©gÃ© â€œlawâ€\u009d StateÂ’s", "protégé “law” State’s"],
    ["mojibake twice over", "protÃƒÂ©gÃƒÂ©", "protégé"],
    ["mojibake of a no-break space", "aÂ\u00a0b", "a b"],
    ["letters that begin mojibake, in their own right", "NÃO, Ângelo, Åse", "NÃO, Ângelo, Åse"],
  ])("%s", (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
});

// Pieces that build tags, entities and mojibake when they meet.
const pieces =
  "< > / ! ? <p> </p> <br> <tr> <td> </td> <li> <script> </script> <!-- --> p td li script & ; # amp; &amp; &lt; &gt; lt; gt; " +
  "#38; &#38; #x26; nbsp &nbsp; x 3c; 60; 7. (a) • │ A Ã © â € ™ \u009d \u0081 Â ­ é";
const piece = fc.oneof(
  fc.constantFrom(
    ...pieces.split(" "),
    " ",
    "\n",
    "\r",
    "\t",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "\u0000",
  ),
  fc.string({ maxLength: 3 }),
);
const hostile = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(""));

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 })
  .map((codes) => String.fromCodePoint(...codes));

describe("whatever comes in", () => {
  test("no tag, no control or invisible character, no stray blank comes out", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, anyText), (raw) => {
        const clean = cleanText(raw);
        expect(clean).not.toMatch(/<[a-zA-Z/!?]/);
        expect(clean).not.toMatch(/[\p{Cc}--\n]|[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/v);
        expect(clean).not.toMatch(/^\s|\s$| {2}|\n{3}| \n|\n /);
        expect(clean.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("cleaning twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, anyText), (raw) => {
        const once = cleanText(raw);
        expect(cleanText(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  test("escaping a plain text first makes no difference", () => {
    const plain = fc
      .stringMatching(/^[A-Za-z0-9 ,.;()'’-]{0,60}$/)
      .map((text) => `${text} & more < 5`);
    const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    fc.assert(
      fc.property(plain, (text) => {
        expect(cleanText(escaped(text))).toBe(cleanText(text));
        expect(cleanText(escaped(escaped(text)))).toBe(cleanText(text));
      }),
    );
  });
});

describe("hostile lengths take linear time", () => {
  test.each([
    ["nested ampersands", `&${"amp;".repeat(50_000)}lt;b&gt;`],
    ["open tags", "<script ".repeat(50_000)],
    ["nested tags", "<".repeat(50_000) + "p>".repeat(50_000)],
    ["blanks", `a${" ".repeat(400_000)}b`],
    ["line ends", `a${"\n \n".repeat(100_000)}b`],
    ["bars", `<td>${" \u2502".repeat(100_000)}x`],
    ["rows", "<tr>".repeat(50_000)],
    ["mojibake in mojibake", "Ã".repeat(50_000) + "\u0083Â©".repeat(50_000)],
  ])("%s", (_, raw) => {
    expect(cleanText(raw)).not.toMatch(/<[a-zA-Z/!?]/);
  });
});
