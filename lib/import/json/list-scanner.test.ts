import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ListFault, listScanner, longestElementBytes } from "#lib/import/json/list-scanner";

const keys = new Set(["id", "text", "labels"]);

/** The elements of a file handed over in pieces of `size` bytes. */
function elementsOf(file: string | Uint8Array, size = 1_000_000): string[] {
  const data = typeof file === "string" ? Buffer.from(file) : file;
  const scanner = listScanner(keys);
  const elements: string[] = [];
  const take = (found: ReturnType<typeof scanner.end>) => {
    for (const { bytes, at } of found) {
      expect(Buffer.compare(bytes, data.subarray(at, at + bytes.length))).toBe(0);
      elements.push(Buffer.from(bytes).toString());
    }
  };
  for (let from = 0; from < data.length; from += size) {
    take(scanner.push(data.subarray(from, from + size)));
  }
  take(scanner.end());
  return elements;
}

function faultOf(file: string): string {
  try {
    elementsOf(file);
    return "none";
  } catch (error) {
    if (!(error instanceof ListFault)) throw error;
    return error.kind;
  }
}

/** Texts without the brace that ends a record: behind a lost quote it would be taken for one. */
const record = fc.record({
  id: fc.string().map((text) => text.replaceAll("}", "")),
  text: fc.string({ unit: "binary" }).map((text) => text.replaceAll("}", "")),
  labels: fc.array(fc.string({ unit: fc.constantFrom('"', "\\", "{", "[", "]", ",", ":", "é") })),
});

describe("a sound list", () => {
  test("is parted into its elements, whatever they are and wherever the pieces of the file end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.constantFrom(undefined, 1, "\t"),
        fc.integer({ min: 1, max: 40 }),
        (list, indent, size) => {
          const elements = elementsOf(JSON.stringify(list, null, indent), size);
          expect(elements.map((text) => JSON.parse(text))).toEqual(
            JSON.parse(JSON.stringify(list)),
          );
        },
      ),
    );
  });

  test.each(["[]", " [ ] \n", "[\r\n]"])("%j has none", (file) => {
    expect(elementsOf(file)).toEqual([]);
  });
});

const small = [{ id: "1" }, { id: "2", text: "a" }, { id: "3" }].map((each) =>
  JSON.stringify(each),
);

describe("one broken record", () => {
  test.each([
    ["a comma too many in a list", '{"id":"2","labels":[,]}'],
    ["a raw line end in a text", '{"id":"2","text":"a\nb"}'],
    ["a quote lost at the end of a text", '{"id":"2","text":"a}'],
    ["a quote lost between two values", '{"id":"2,"text":"a"}'],
    ["quotes in a text that carry no backslash", '{"id":"2","text":"he said "no" to it"}'],
    ["a bracket of a list lost", '{"id":"2","labels":["a","text":"b"}'],
    ["a bracket too many", '{"id":"2","labels":[]]}'],
    ["a brace lost at the end", '{"id":"2","text":"a"'],
    ["a brace lost at the front", '"id":"2","text":"a"}'],
    ["a brace too many", '{"id":"2"}}'],
    ["the middle lost", '{"id":"2","te'],
  ])("%s: the others stand", (_, broken) => {
    expect(elementsOf(`[${small[0]},${broken},${small[2]}]`)).toEqual([small[0], broken, small[2]]);
  });

  test("at the end of the file loses itself alone", () => {
    for (const broken of ['{"id":"2,"text":"a"}', '{"id":"2","text":"a}', '{"labels":[]']) {
      expect(elementsOf(`[${small[0]},${broken}]`)).toEqual([small[0], broken]);
    }
  });

  test("a comma lost between two records loses neither", () => {
    expect(elementsOf(`[${small.join("")}]`)).toEqual(small);
  });

  test("whichever byte of it is lost or put in, every other record stands", () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 2, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom("", '"', "\\", "{", "}", "[", "]", ",", ":", "x", "\n"),
        fc.integer({ min: 1, max: 200 }),
        (records, which, where, put, size) => {
          const texts = records.map((each) => JSON.stringify(each));
          const index = which % texts.length;
          const text = texts[index] ?? "";
          const at = 1 + (where % (text.length - 1));
          const bent = text.slice(0, at) + put + text.slice(put === "" ? at + 1 : at);
          const found = elementsOf(`[${texts.with(index, bent).join(",")}]`, size);
          const others = texts.length - index - 1;
          expect(found.slice(0, index)).toEqual(texts.slice(0, index));
          expect(found.slice(found.length - others)).toEqual(texts.slice(index + 1));
          expect(found.slice(index, found.length - others).join("").length).toBeLessThanOrEqual(
            bent.length,
          );
          expect(found.length - texts.length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("what is made to fill the memory", () => {
  const held = (file: (push: (piece: string) => void) => void) => {
    const scanner = listScanner(keys);
    let found = 0;
    file((piece) => {
      found += scanner.push(Buffer.from(piece)).length;
    });
    return { found, scanner };
  };

  test("blanks without end are not kept", () => {
    const blanks = " ".repeat(1_000_000);
    const { found, scanner } = held((push) => {
      push('[{"id":"1"},');
      for (let piece = 0; piece < 40; piece++) push(blanks);
      push('{"id":"2"}]');
      for (let piece = 0; piece < 40; piece++) push(blanks);
    });
    expect(found).toBe(2);
    expect(scanner.end()).toEqual([]);
  });

  test.each([
    ["lists", "[".repeat(100_000)],
    ["objects", '{"a":'.repeat(100_000)],
  ])("%s inside one another lose their record alone", (_, nested) => {
    const broken = `{"id":"2","text":${nested}`;
    expect(elementsOf(`[${small[0]},${broken},${small[2]}]`)).toEqual([small[0], broken, small[2]]);
  });

  test("and what any record may hold is taken", () => {
    const deep = `{"id":"2","labels":${"[".repeat(20)}${"]".repeat(20)}}`;
    expect(elementsOf(`[${small[0]},${deep}]`)).toEqual([small[0], deep]);
  });
});

describe("a file that is no list of records", () => {
  test.each([
    ["", "truncated"],
    ["   ", "truncated"],
    ["{}", "no-list"],
    ["<!DOCTYPE html>", "no-list"],
    ["[", "truncated"],
    ['[{"id":"1"}', "truncated"],
    ['[{"id":"1"},', "truncated"],
    ['[{"id":"1"},{"id":"2","labels":["a"]', "truncated"],
    ['[{"id":"1"},{"id":"2","text":"abc', "truncated"],
    ['[{"id":"1"}] [{"id":"2"}]', "more-behind"],
  ])("%j is refused: %s", (file, kind) => {
    expect(faultOf(file)).toBe(kind);
  });

  test("a text beyond all measure is not waited for", () => {
    const long = "a".repeat(longestElementBytes + 2_000_000);
    expect(faultOf(`[{"id":"1"},{"text":"${long}"}]`)).toBe("element-too-long");
  });

  test("wherever a sound file is cut, it is known to be cut", () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), fc.nat(), (records, where) => {
        const file = JSON.stringify(records).replaceAll("}]", "} ]");
        const cut = file.slice(0, where % file.length).trimEnd();
        expect(faultOf(cut)).toBe("truncated");
      }),
    );
  });
});
