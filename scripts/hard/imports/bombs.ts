import { closeSync, openSync, truncateSync, writeSync } from "node:fs";
import { packageParts } from "#lib/db/import/xlsx/fixtures/make-workbook";
import { writeZip, type ZipPart } from "./zip-writer.ts";

/** A file that is made to break its reader, and what the refusal has to say of it. */
export type Bomb = Readonly<{
  name: string;
  says: RegExp;
  write(path: string): Promise<void> | void;
}>;

const sheetName = "xl/worksheets/sheet1.xml";
const stringsName = "xl/sharedStrings.xml";
const million = 1_000_000;

function* repeated(text: string, times: number): Generator<string> {
  const block = text.repeat(Math.ceil(million / text.length));
  for (let done = 0; done < text.length * times; done += block.length) yield block;
}

function* around(before: string, pieces: Iterable<string>, after: string): Generator<string> {
  yield before;
  yield* pieces;
  yield after;
}

/** Digits that no packing makes much smaller. */
function* noise(bytes: number): Generator<string> {
  let state = 12345;
  for (let done = 0; done < bytes; done += million) {
    const piece = Buffer.alloc(million);
    for (let at = 0; at < million; at += 1) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      piece[at] = 97 + ((state >>> 16) % 26);
    }
    yield piece.toString("latin1");
  }
}

type Sheet = Readonly<{ sheet?: Iterable<string>; strings?: Iterable<string>; told?: number }>;

function workbook({ sheet = [emptySheet], strings = ["<sst/>"], told }: Sheet) {
  const fixed = Object.entries(packageParts).map(([name, text]) => ({
    name,
    pieces: () => [text],
  }));
  const lie = told === undefined ? {} : { toldBytes: told };
  const parts: ZipPart[] = [
    ...fixed,
    { name: sheetName, pieces: () => sheet, ...lie },
    { name: stringsName, pieces: () => strings },
  ];
  return (path: string) => writeZip(path, parts);
}

const emptySheet = "<worksheet><sheetData/></worksheet>";
const row = (cells: Iterable<string>) =>
  around("<worksheet><sheetData><row>", cells, "</row></sheetData></worksheet>");
const header = '<row><c t="str"><v>OHCHR Annotation Id</v></c><c t="str"><v>Text</v></c></row>';

const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);

export const workbookBombs: readonly Bomb[] = [
  {
    name: "a workbook of 4 MB that unpacks to 4 GB of blanks",
    says: /unpacks to 150 times its size/,
    write: workbook({ sheet: row(repeated(" ", 4000 * million)) }),
  },
  {
    name: "a workbook whose 2 GB of empty strings are told as 1 KB",
    says: /damaged|unpacks to 150 times/,
    write: workbook({
      sheet: around("<worksheet>", repeated("<row/>", 300 * million), "</worksheet>"),
      told: 1024,
    }),
  },
  {
    name: "a workbook that tells more bytes than it has",
    says: /damaged|unpacks to 150 times/,
    write: workbook({ told: 3_000_000_000 }),
  },
  {
    name: "a workbook of 60,000 files",
    says: /more than 5000 files/,
    write: (path) =>
      writeZip(
        path,
        Array.from({ length: 60_000 }, (_, n) => ({ name: `${n}`, pieces: () => ["x"] })),
      ),
  },
  {
    name: "a workbook in a workbook in a workbook",
    says: /is no Excel workbook/,
    write: (path) =>
      writeZip(path, [{ name: "inner.xlsx", pieces: () => [Buffer.from("PK\u0003\u0004")] }]),
  },
  {
    name: "one text of 200 MB in a cell",
    says: /more than 4000000 characters/,
    write: workbook({ sheet: row(around('<c t="str"><v>', noise(200 * million), "</v></c>")) }),
  },
  {
    name: "one shared text of 200 MB in runs",
    says: /more than 4000000 characters/,
    write: workbook({
      strings: around("<sst><si>", runsOf(noise(200 * million)), "</si></sst>"),
    }),
  },
  {
    name: "a name of a tag of 100 MB",
    says: /more than 4000000 characters/,
    write: workbook({ sheet: around("<worksheet><", noise(100 * million), "/></worksheet>") }),
  },
  {
    name: "tags 10 million deep",
    says: /tags stand more than 64 deep/,
    write: workbook({ sheet: around("<worksheet>", repeated("<a>", 10 * million), "") }),
  },
  {
    name: "a row of 100 MB in cells",
    says: /is beyond all measure/,
    write: workbook({ sheet: row(cellsOf(noise(100 * million))) }),
  },
  {
    name: "entities that laugh a billion times",
    says: /declares a document type/,
    write: workbook({
      sheet: [
        `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs.join("")}]><worksheet><sheetData><row><c><v>&l9;</v></c></row></sheetData></worksheet>`,
      ],
    }),
  },
  {
    name: "an entity that reads a file of the machine",
    says: /declares a document type/,
    write: workbook({
      sheet: [
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>',
      ],
    }),
  },
  {
    name: "a document type of 100 MB",
    says: /more than 4000000 characters/,
    write: workbook({
      sheet: around("<!DOCTYPE a [", commentsOf(noise(100 * million)), "]><worksheet/>"),
    }),
  },
  {
    name: "rows that are no records, without end",
    says: /no column|none is a passage/,
    write: workbook({
      sheet: around(
        `<worksheet><sheetData>${header}`,
        rowsOf(noise(200 * million)),
        "</sheetData></worksheet>",
      ),
    }),
  },
  {
    name: "a sheet that is not written in UTF-8",
    says: /damaged/,
    write: (path) =>
      writeZip(path, [
        ...Object.entries(packageParts).map(([name, text]) => ({ name, pieces: () => [text] })),
        {
          name: sheetName,
          pieces: () => [
            Buffer.from(
              "<worksheet><sheetData><row><c><v>caf\xe9</v></c></row></sheetData></worksheet>",
              "latin1",
            ),
          ],
        },
        { name: stringsName, pieces: () => ["<sst/>"] },
      ]),
  },
];

function* runsOf(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield `<r><t>${piece}</t></r>`;
}

function* cellsOf(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield `<c t="str"><v>${piece}</v></c>`;
}

function* commentsOf(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield `<!ENTITY a${piece.slice(0, 9)} "${piece}">`;
}

function* rowsOf(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += 1000) {
      yield `<row><c t="str"><v>${piece.slice(at, at + 1000)}</v></c></row>`;
    }
  }
}

function streamed(pieces: () => Iterable<string>) {
  return (path: string) => {
    const file = openSync(path, "w");
    for (const piece of pieces()) writeSync(file, piece);
    closeSync(file);
  };
}

const sound = (n: number) =>
  `{"AnnotationId":"r${n}","Symbol":"CCPR/C/KAZ/CO/2","Text":"${n}. Courts are slow.","Body":"- CCPR","Countries":["Kazakhstan"]}`;

function* soundRecords(count: number): Generator<string> {
  yield "[";
  for (let n = 0; n < count; n += 1) yield `${n === 0 ? "" : ","}${sound(n)}`;
  yield "]";
}

function* shortRecords(count: number): Generator<string> {
  yield "[";
  for (let n = 0; n < count; n += 1000) {
    const some = Array.from(
      { length: 1000 },
      (_, at) => `{"AnnotationId":"${n + at}","Text":"a b"}`,
    );
    yield `${n === 0 ? "" : ","}${some.join(",")}`;
  }
  yield "]";
}

export const jsonBombs: readonly Bomb[] = [
  {
    name: "a string of 1 GB",
    says: /begins a record of more than 8 MB/,
    write: streamed(() =>
      around('[{"AnnotationId":"a","Text":"', repeated("a", 1000 * million), '"}]'),
    ),
  },
  {
    name: "a string of 1 GB in the middle of sound records",
    says: /begins a record of more than 8 MB/,
    write: streamed(() =>
      around(
        `[${sound(1)},{"AnnotationId":"a","Text":"`,
        repeated("a", 1000 * million),
        `"},${sound(2)}]`,
      ),
    ),
  },
  {
    name: "a list 50 million deep",
    says: /\.$/,
    write: streamed(() => repeated("[", 50 * million)),
  },
  {
    name: "an object a million deep",
    says: /\.$/,
    write: streamed(() => around('[{"AnnotationId":"a","x":', repeated('{"x":', million), "")),
  },
  {
    name: "half a gigabyte of blanks",
    says: /is cut off/,
    write: streamed(() => around("[", repeated(" ", 500 * million), "")),
  },
  {
    name: "100 million ones in a list",
    says: /none is a passage/,
    write: streamed(() => around("[", repeated("1,", 100 * million), "1]")),
  },
  {
    name: "2.2 million records, each in order",
    says: /holds more than 2000000 records/,
    write: streamed(() => shortRecords(2_200_000)),
  },
  {
    name: "a record of two million objects",
    says: /none is a passage|takes more memory|more than 8 MB/,
    write: streamed(() =>
      around('[{"AnnotationId":"a","x":[', repeated("{},", 2_600_000), "{}]}]"),
    ),
  },
  {
    name: "a record of half a million unknown keys",
    says: /\.$/,
    write: streamed(() => around('[{"AnnotationId":"a"', keysOf(500_000), "}]")),
  },
  {
    name: "a file that is cut off",
    says: /is cut off/,
    write: (path) => {
      streamed(() => soundRecords(20_000))(path);
      truncateSync(path, 1_000_001);
    },
  },
  {
    name: "text in Latin-1",
    says: /is not written in UTF-8/,
    write: (path) => {
      const file = openSync(path, "w");
      writeSync(file, Buffer.from(`[${sound(1).replace("slow", "caf\xe9s")}]`, "latin1"));
      closeSync(file);
    },
  },
  {
    name: "overlong UTF-8",
    says: /is not written in UTF-8|none is a passage/,
    write: (path) => {
      const file = openSync(path, "w");
      const [before = "", after = ""] = `[${sound(1)}]`.split("slow");
      writeSync(
        file,
        Buffer.concat([Buffer.from(before), Buffer.from("c0afe080af", "hex"), Buffer.from(after)]),
      );
      closeSync(file);
    },
  },
];

function* keysOf(count: number): Generator<string> {
  for (let n = 0; n < count; n += 1) yield `,"k${n}":1`;
}
