import { expect, test } from "vitest";
import { lettersBodyHtml } from "#components/treaty/letters-body";
import { type CompactLetters, lettersTable } from "#lib/treaty/letters-table";

const words = {
  state: "State",
  region: "Sub-region",
  noRegion: "no region",
  total: "Party to",
  noParty: "party to none",
  signs: { R: "party, ratification", s: "signatory", "-": "no <act>" },
};
const letters: CompactLetters = {
  title: "All",
  instruments: ["CCPR", "CAT", "CED"],
  pins: { asOf: "2021-04-15" },
  rows: [{ iso3: "XXA", name: '<b>"Å" & Co</b>', region: "", signs: "Rs-" }],
};

function html(): string {
  const arranged = lettersTable(letters, words);
  return lettersBodyHtml({
    arranged,
    signOf: (_, code) => letters.rows[0]?.signs[letters.instruments.indexOf(code)],
    letters: { R: "R", s: "s", "-": "" },
    locale: "en",
  });
}

test("what is hostile in a name or a word stays text", () => {
  expect(html()).toContain("&lt;b&gt;&quot;Å&quot; &amp; Co&lt;/b&gt;");
  expect(html()).toContain("no &lt;act&gt;");
  expect(html()).not.toContain("<act>");
});

test("a letter leads to the dossier on the day asked for and says its word to those who listen", () => {
  expect(html()).toContain(
    '<td class="party"><a href="/countries/XXA/CCPR?asOf=2021-04-15"><b aria-hidden="true">R</b><i class="vh">party, ratification</i></a></td>',
  );
});

test("a cell without an act is no link, and the parties are counted", () => {
  expect(html()).toContain('<td class="none"><b aria-hidden="true"></b>');
  expect(html()).toContain(
    '<td class="total"><a href="/countries/XXA?status=party&amp;asOf=2021-04-15#status">1</a></td>',
  );
});
