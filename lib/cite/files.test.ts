import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bibtexOf } from "#lib/cite/bibtex";
import { type CslItem, cslItemSchema, cslTypes } from "#lib/cite/csl-item.schema";
import { cslJsonOf } from "#lib/cite/csl-json";
import { risOf } from "#lib/cite/ris";

/** Another's reader of the formats; it has no types of its own. */
const require = createRequire(import.meta.url);
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");

type Read = Readonly<Record<string, unknown>>;
const read = (text: string): readonly Read[] => new Cite(text).data;

/** Signs that end fields, records or lines in one of the formats, and letters beyond ASCII. */
const sign = fc.oneof(
  fc.constantFrom(..."{}\\%&$#_~^@\"',;=[]()<>|-: \t\n\r", "ER  - ", "TY  - ", "\u2028", "\u0000"),
  fc.constantFrom(..."éßøŁżқғӘЖשام中ạ“”’–"),
  fc.string({ minLength: 1, maxLength: 3 }),
);
const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => `x${signs.join("")}x`);

const item: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.stringMatching(/^[A-Z][A-Za-z0-9-]{0,9}$/),
    type: fc.constantFrom(...cslTypes),
    author: text.map((literal) => [{ literal: literal.replaceAll(",", "") }]),
    title: text,
    number: text,
    publisher: text,
    note: text,
    issued: fc.record({
      "date-parts": fc.tuple(
        fc.tuple(
          fc.integer({ min: 1945, max: 2100 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        ),
      ),
    }),
    URL: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  },
  { requiredKeys: ["id", "type", "title"] },
) as fc.Arbitrary<CslItem>;
const items = fc.array(item, { minLength: 1, maxLength: 5 });

const onOneLine = (value: string) => value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();

test("CSL-JSON of any items is read back as it was, each id once", () => {
  fc.assert(
    fc.property(items, (list) => {
      const back = JSON.parse(cslJsonOf(list));
      const ids = back.map(({ id }: CslItem) => id);
      expect(new Set(ids).size).toBe(list.length);
      expect(back).toEqual(list.map((each, at) => ({ ...each, id: ids[at] })));
      for (const each of back) cslItemSchema.parse(each);
    }),
  );
});

test("RIS of any items: every line is a tag and its value, and nothing in a value begins a line", () => {
  fc.assert(
    fc.property(items, (list) => {
      const records = risOf(list).split("ER  - \r\n");
      expect(records.pop()).toBe("");
      expect(records).toHaveLength(list.length);
      records.forEach((record, at) => {
        const lines = record.trim().split("\r\n");
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- .+$/u);
        const values = new Map(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
        const { title, note, number } = list[at] as CslItem;
        expect(values.get("TI")).toBe(onOneLine(title));
        if (note !== undefined) expect(values.get("N1")).toBe(onOneLine(note));
        if (number !== undefined) expect(values.get("SN")).toBe(onOneLine(number));
      });
    }),
  );
});

test("RIS is read by another's reader: as many records, with title, address and year", () => {
  fc.assert(
    fc.property(items, (list) => {
      const back = read(risOf(list));
      expect(back.map(({ title }) => title)).toEqual(list.map(({ title }) => onOneLine(title)));
      back.forEach((each, at) => {
        expect(each.URL).toBe(list[at]?.URL);
      });
    }),
    { numRuns: 50 },
  );
});

/** What BibTeX itself sees: entries, fields, and values by balanced braces; a command or an escaped sign is one sign. */
function readBibtex(source: string) {
  return source.split(/^(?=@)/m).map((entry) => {
    const [, type, key, body] = /^@(\w+)\{([^,]+),\n([\s\S]*)\}\n*$/.exec(entry) ?? [];
    const fields = [...(body ?? "").matchAll(/^ {2}(\w+) = (.*),$/gm)].map(([, name, value]) => {
      expect(depthsOf(value ?? "").at(-1)).toBe(0);
      expect(Math.min(...depthsOf(value ?? ""))).toBeGreaterThanOrEqual(0);
      return [name, unescaped(value ?? "")];
    });
    return { type, key, ...Object.fromEntries(fields) };
  });
}

function depthsOf(value: string): number[] {
  let depth = 0;
  return [0, ...[...value].map((sign) => (depth += sign === "{" ? 1 : sign === "}" ? -1 : 0))];
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textasciitilde: "~",
  textasciicircum: "^",
  textbraceleft: "\u0001",
  textbraceright: "\u0002",
};

function unescaped(value: string): string {
  return value
    .replace(/\\(?:(text[a-z]+)\{\}|(.))/g, (_, command, sign) => sign ?? commands[command])
    .replace(/^\{+|\}+$/g, "")
    .replaceAll("\u0001", "{")
    .replaceAll("\u0002", "}");
}

test("BibTeX of any items: braces balance, keys are there once, and every text is read back as it was", () => {
  fc.assert(
    fc.property(items, (list) => {
      const back = readBibtex(bibtexOf(list));
      expect(back).toHaveLength(list.length);
      expect(new Set(back.map(({ key }) => key)).size).toBe(list.length);
      back.forEach((each: Read, at) => {
        const { title, note, number, issued } = list[at] as CslItem;
        expect(each.title).toBe(onOneLine(title));
        if (note !== undefined) expect(each.note).toBe(onOneLine(note));
        if (number !== undefined) expect(each.number).toBe(onOneLine(number));
        if (issued !== undefined) expect(each.year).toBe(String(issued["date-parts"][0]?.[0]));
      });
    }),
  );
});

test("BibTeX is read by another's reader: as many entries, under their keys, with year and address", () => {
  fc.assert(
    fc.property(items, (list) => {
      const back = read(bibtexOf(list));
      expect(back).toHaveLength(list.length);
      back.forEach((each, at) => {
        expect(each.URL).toBe(list[at]?.URL);
        const issued = each.issued as CslItem["issued"];
        expect(issued?.["date-parts"][0]).toEqual(list[at]?.issued?.["date-parts"][0]);
      });
    }),
    { numRuns: 50 },
  );
});
