import { beforeAll, describe, expect, test } from "vitest";
import type { Facts } from "#data/catalogue";
import { loadFacts } from "#lib/db/load-facts";
import { largestPageBytes } from "#lib/import/untc/decode-page";
import { PageRefusal } from "#lib/import/untc/page-refusal";
import { readPage } from "#lib/import/untc/read-page";
import { htmlPage } from "#lib/import/untc/synthetic/html-page";
import { type PageModel, pageModel, withTotals } from "#lib/import/untc/synthetic/page-model";
import { xmlPage } from "#lib/import/untc/synthetic/xml-page";

let facts: Facts;
let model: PageModel;
let html: string;
let xml: string;
beforeAll(() => {
  facts = loadFacts();
  model = pageModel(facts, "CCPR-OP1", "2026-02-03");
  [html, xml] = [htmlPage(model), xmlPage(model)];
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(page: string | Uint8Array, asOf: string | null = null) {
  const bytes = typeof page === "string" ? bytesOf(page) : page;
  return readPage(bytes, { instruments: facts.instruments, asOf, today: "2026-11-25" });
}

function sentenceOf(page: string | Uint8Array): string {
  try {
    read(page, "2026-02-03");
  } catch (error) {
    if (error instanceof PageRefusal) return error.message;
    throw error;
  }
  throw new Error("was read");
}

/** A table as the website sends it, with its tabs, no-break spaces, notes and links. */
const realShape = (rows: string, totals: string) => `<!DOCTYPE html>
<html><head><title>UNTC</title></head><body>
<form method="post" action="./ViewDetails.aspx?src=TREATY&amp;mtdsg_no=IV-5&amp;chapter=4&amp;clang=_en">
<div class="heading-three">STATUS AS AT : 03-02-2026 10:16:18 EDT</div>
<table><tr><td><div id="x_rptStatus_ctl00_tcText">${totals}<SUP><A href='#1'>1</A>, <A href='#2'>2</A> </SUP></div></td></tr></table>
<table id="ctl00_ContentPlaceHolder1_tblgrid">
	<tr class="thead-one">
		<td valign="bottom" width="43%">Participant <SUP><A href='#4' class='noteIndex'>4</A>, <A href='#5' class='noteIndex'>5</A> </SUP><br></td>
		<td valign="bottom" width="100">Signature, Succession to signature(d)<br></td>
		<td valign="bottom">Ratification, Accession(a), Succession(d)<br></td>
	</tr>
${rows}
</table></body></html>`;

test("rows of the website are read as they stand", () => {
  const page = read(
    realShape(
      `	<tr class="trBWhite">
		<td><A href='#EndDec' class='noteIndex' onclick='return Show(getInnerText(this),"","_en");'>Guyana</A> <SUP><A href='#2' class='noteIndex'>2</A> </SUP><br></td>
		<td>&nbsp;</td>
		<td> &nbsp;5 Jan	 1999 a<br></td>
	</tr>
	<tr class="trBGGrey">
		<td>Jamaica <SUP><A onclick='ShowNoteAll()' href='#3' class='noteIndex'>3</A> </SUP><br></td>
		<td>[19 Dec	 1966 ]<br></td>
		<td>[ &nbsp;3 Oct	 1975 ]<br></td>
	</tr>
	<tr class="trBWhite">
		<td>North Macedonia<br></td>
		<td>12 Dec	 1994 d<br></td>
		<td>12 Dec	 1994 <br></td>
	</tr>`,
      "Signatories :                    1.                Parties :            2.      ",
    ),
  );
  expect(page).toMatchObject({ instrument: "CCPR-OP1", asOf: "2026-02-03", signatories: 1 });
  expect(page.rows.map(({ name, signature, consent }) => [name, signature, consent])).toEqual([
    [
      "Guyana",
      [],
      [{ act: "accession", date: "1999-01-05", bracketed: false, bySuccession: false }],
    ],
    [
      "Jamaica",
      [{ act: "signature", date: "1966-12-19", bracketed: true, bySuccession: false }],
      [{ act: "ratification", date: "1975-10-03", bracketed: true, bySuccession: false }],
    ],
    [
      "North Macedonia",
      [{ act: "signature", date: "1994-12-12", bracketed: false, bySuccession: true }],
      [{ act: "ratification", date: "1994-12-12", bracketed: false, bySuccession: false }],
    ],
  ]);
});

describe("the same page, saved in other ways, is the same", () => {
  const windows1252 = (text: string) =>
    Uint8Array.from(text.replaceAll("’", "'"), (letter) => letter.charCodeAt(0));
  test.each<[string, () => string | Uint8Array]>([
    ["with a byte-order mark", () => `\ufeff${html}`],
    ["as UTF-16", () => new Uint8Array(Buffer.from(`\ufeff${html}`, "utf16le"))],
    [
      "as Windows-1252 that says so",
      () => windows1252(html.replace("charset=utf-8", "charset=windows-1252")),
    ],
    ["as Windows-1252 that says UTF-8", () => windows1252(html)],
    ["with CR LF", () => html.replaceAll("\n", "\r\n")],
    ["with the older id", () => html.replaceAll("ContentPlaceHolderInnerPage_", "")],
    ["without the id", () => html.replace(/id="[^"]*tblgrid"/, "")],
    [
      "with the header in th",
      () => html.replace(/<td (valign="bottom"[^>]*>.*?)<\/td>/g, "<th $1</th>"),
    ],
    [
      "with sections in the table",
      () => html.replace('<tr class="thead-one">', '<tbody><tr class="thead-one">'),
    ],
    ["without closing td and tr", () => html.replaceAll(/<\/t[dr]>/g, "")],
    [
      "in capitals",
      () =>
        html.replaceAll(
          /<(\/?)(table|tr|td|br)\b/g,
          (_, end, tag) => `<${end}${tag.toUpperCase()}`,
        ),
    ],
    ["with a comment behind the end", () => `${html}<!-- saved page -->\n`],
    ["with the day in words", () => html.replace("03-02-2026", "3 February 2026")],
    [
      "with notes not raised",
      () => html.replaceAll("<SUP>", "<span> ").replaceAll("</SUP>", "</span>"),
    ],
  ])("%s", (_, page) => {
    expect(read(page()).rows).toEqual(read(html).rows);
  });

  test("columns may stand in another order with their headers", () => {
    const swap = (text: string) =>
      text.replace(
        /(<tr[^>]*>\s*<td[^>]*>.*?<\/td>)(\s*<td[^>]*>.*?<\/td>)(\s*<td[^>]*>.*?<\/td>)(\s*<\/tr>)/gs,
        "$1$3$2$4",
      );
    const [head = "", table = "", tail = ""] = html.split(/(<table id="[^"]*tblgrid.*?<\/table>)/s);
    expect(read(head + swap(table) + tail).rows).toEqual(read(html).rows);
  });

  test("XML says the same as HTML, with the day that a person gives", () => {
    const { format: _, ...page } = read(xml, "2026-02-03");
    const { format: __, ...same } = read(html);
    expect(page).toEqual(same);
    expect(() => read(xml)).toThrow("--as-of");
  });

  test("XML in Windows-1252", () => {
    const own = windows1252(xml.replace('encoding="utf-8"', 'encoding="windows-1252"'));
    expect(read(own, "2026-02-03").rows).toEqual(read(html).rows);
  });
});

describe("what is not such a page says so in one sentence", () => {
  const maintenance =
    "<!DOCTYPE html><html><head><title>Site under maintenance</title></head><body><p>The website is being updated.</p></body></html>";
  test.each<[string, () => string | Uint8Array, string]>([
    ["nothing", () => "", "is empty."],
    ["blanks", () => " \n\u00a0", "nothing but blanks"],
    ["a PDF", () => "%PDF-1.7 …", "is a PDF"],
    ["a ZIP", () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "is a ZIP archive"],
    ["bytes", () => new Uint8Array([1, 2, 0, 3, 255]), "is binary"],
    ["too much", () => new Uint8Array(largestPageBytes + 1).fill(32), "has 8 MB"],
    [
      "a web archive",
      () => `From: <Saved by Blink>\nMIME-Version: 1.0\n\n${html}`,
      "is a web archive (MHTML)",
    ],
    ["text", () => "Status as at 2026: all fine", "neither HTML nor XML"],
    ["JSON", () => '{"a":1}', "neither HTML nor XML"],
    ["a page of maintenance", () => maintenance, 'titled "Site under maintenance"'],
    ["a page cut in its table", () => html.slice(0, html.indexOf("Jamaica")), "breaks off"],
    ["a page cut behind its table", () => html.replace("</html>", ""), "breaks off"],
    ["a file cut in its table", () => xml.slice(0, xml.indexOf("Jamaica")), "no well-formed XML"],
    ["another kind of XML", () => '<?xml version="1.0"?><rss></rss>', "begins with <rss>"],
    [
      "XML without table",
      () => '<?xml version="1.0"?><Treaty></Treaty>',
      "no Row within Participants",
    ],
    [
      "XML with entities",
      () => xml.replace("<Treaty>", '<!DOCTYPE t [<!ENTITY a "aaaa">]><Treaty>'),
      "declares a document type",
    ],
    [
      "XML with a file of its own",
      () => xml.replace("<Treaty>", '<!DOCTYPE t SYSTEM "file:///etc/passwd"><Treaty>'),
      "declares a document type",
    ],
    ["XML with an unknown entity", () => xml.replace("HUMAN", "&human;"), "no well-formed XML"],
    ["another treaty", () => html.replaceAll("IV-5", "IV-1"), "is that of IV-1"],
    ["an amendment", () => html.replaceAll("IV-5", "IV-8-a"), "is that of IV-8-a"],
    [
      "another treaty by its title",
      () => xml.replace(/<Titlesect>.*?</, "<Titlesect>1. Convention on X<"),
      "is of another treaty",
    ],
    [
      "an address that contradicts the title",
      () => html.replaceAll("IV-5", "IV-4"),
      "addressed as IV-4 and titled as IV-5",
    ],
    [
      "another entry into force",
      () => html.replace("23 March 1976,", "24 March 1976,"),
      "entry into force of 1976-03-24",
    ],
    ["no title", () => xml.replace(/<Titlesect>.*?<\/Titlesect>/, ""), "does not say of which"],
    ["no totals", () => html.replace("Signatories :", "Signed :"), "prints no totals"],
    [
      "totals off by one",
      () => htmlPage({ ...model, parties: model.parties + 1 }),
      "prints 117 parties, its rows show 116",
    ],
    [
      "signatories off by one",
      () => htmlPage({ ...model, signatories: 34 }),
      "prints 34 signatories, its rows show 35",
    ],
    ["a row lost", () => htmlPage({ ...model, rows: model.rows.slice(1) }), "its rows show 115"],
    ["no rows", () => htmlPage({ ...model, rows: [] }), "without a single row"],
    [
      "a page of tomorrow",
      () => html.replace("03-02-2026", "26-11-2026"),
      "a day that has not come",
    ],
    ["a page of no day", () => html.replace("03-02-2026", "31-02-2026"), "which is no day"],
    [
      "a date after its own day",
      () => html.replace("30 Jun\t 2009", "30 Jun\t 2026"),
      "has a later day",
    ],
    [
      "a date before the adoption",
      () => html.replace("30 Jun\t 2009", "30 Jun\t 1909"),
      "was adopted on",
    ],
    ["a French page", () => html.replaceAll("Accession(a)", "Adhésion(a)"), "English words"],
    [
      "a page whose columns alone were swapped",
      () =>
        html.replace(
          /(<td valign="bottom" width="100">.*?<\/td>)\s*(<td valign="bottom">.*?<\/td>)/s,
          "$2$1",
        ),
      "does not explain",
    ],
    [
      "a page in another order",
      () => htmlPage({ ...model, rows: [...model.rows].reverse() }),
      "another order",
    ],
    [
      "a participant twice",
      () => htmlPage(withTotals({ ...model, rows: [...model.rows, ...model.rows.slice(-1)] })),
      "the same participant in rows 122 and 123",
    ],
    [
      "a row without dates",
      () =>
        html.replace(
          "<td>Algeria<br></td>",
          "<td>Albany<br></td><td></td><td></td></tr><tr><td>Algeria<br></td>",
        ),
      "has no date in row",
    ],
    [
      "a row with a cell too few",
      () => html.replace("<td>Algeria<br></td>", ""),
      "holds 2 cells, not 3",
    ],
    [
      "two such tables",
      () =>
        html.replace(
          "</form>",
          () => `${/<table id="[^"]*tblgrid.*?<\/table>/s.exec(html)?.[0]}</form>`,
        ),
      "two tables",
    ],
    ["elements without end", () => `<html>${"<div>".repeat(500)}</html>`, "nests elements"],
    [
      "XML without end",
      () => `<?xml version="1.0"?><Treaty>${"<a>".repeat(500)}`,
      "nests elements",
    ],
    [
      "a cell without end",
      () => html.replace("Albania", "A".repeat(3000)),
      "more than 2000 characters",
    ],
    [
      "rows without end",
      () => html.replace("<td>Algeria", `${"<tr><td>x".repeat(2000)}<td>Algeria`),
      "more than 1000 rows",
    ],
    [
      "columns without end",
      () => html.replace("<td>Algeria", `${"<td>x".repeat(2000)}<td>Algeria`),
      "more than 12 columns",
    ],
  ])("%s", (_, page, words) => {
    const sentence = sentenceOf(page());
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/^[^\n]*[.!]$/);
  });
});

describe("pages made to exhaust a reader are answered at once", { timeout: 60_000 }, () => {
  test.each<[string, (count: number) => string]>([
    [
      "attributes",
      (count) =>
        `<html><a ${"b".repeat(5)} ${Array.from({ length: count }, (_, i) => `x${i}`).join(" ")}></a></html>`,
    ],
    ["raised notes that stay open", (count) => `<html>${"<sup>".repeat(count)}</html>`],
    ["paragraphs that close nothing", (count) => `<html>${"</p>".repeat(count)}</html>`],
    ["tables in a row", (count) => `<html>${"<table></table>".repeat(count)}</html>`],
    ["comments that stay open", (count) => `<html>${"<!--".repeat(count)}</html>`],
    [
      "markup as text in XML",
      (count) =>
        `<?xml version="1.0"?><Treaty><Participants><Row><Entry>${"&lt;sup&gt;".repeat(count)}</Entry></Row></Participants></Treaty>`,
    ],
    ["ends of comments", (count) => `<html></html>${"<!--x-->".repeat(count)}x`],
  ])("%s", (_, page) => {
    // A reader that goes over the rest again at each of them needs minutes: the limit of a test is one.
    expect(sentenceOf(page(300_000))).toMatch(/\.$/);
  });
});
