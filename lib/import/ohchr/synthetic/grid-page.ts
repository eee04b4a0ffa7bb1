import type { Facts } from "#data/catalogue";
import type { InstrumentCode } from "#data/vocabulary";
import type { IsoDate } from "#lib/dates/calendar-date";
import { englishMonths } from "#lib/dates/english-months";
import { escapeHtml } from "#lib/html/escape-html";
import { entryIntoForce } from "#lib/ratification/entry-into-force";
import { statusOn } from "#lib/ratification/status";

export type GridRow = {
  country: string;
  treaty: InstrumentCode;
  signature: string;
  consent: string;
  entry: string;
};

/** The rows that OHCHR would show on a day if our facts are right: every country, with blanks where it did nothing. */
export function gridRows(
  facts: Facts,
  codes: readonly InstrumentCode[],
  asOf: IsoDate,
  countries: readonly string[] = facts.countries.map(({ iso3 }) => iso3),
): GridRow[] {
  return codes.flatMap((treaty) =>
    facts.countries
      .filter(({ iso3 }) => countries.includes(iso3))
      .map(({ iso3, nameEn }) => ({
        country: nameEn,
        treaty,
        ...datesOf(facts, iso3, treaty, asOf),
      })),
  );
}

function datesOf(facts: Facts, iso3: string, treaty: InstrumentCode, asOf: IsoDate) {
  const instrument = facts.instruments.find(({ code }) => code === treaty);
  if (instrument === undefined) throw new Error(treaty);
  const acts = facts.acts.filter(
    (act) =>
      act.iso3 === iso3 && act.instrument === treaty && act.precision === "day" && act.date <= asOf,
  );
  const status = statusOn(instrument, acts, asOf);
  const consent = status.status === "party" ? status.act : null;
  const entry = consent === null ? null : entryIntoForce(instrument, consent);
  const signature = acts.find(({ act }) => act === "signature");
  const marks: Record<string, string> = {
    accession: "(a)",
    succession: "(d)",
    acceptance: "(A)",
    "formal-confirmation": "(c)",
  };
  return {
    signature: signature === undefined ? "" : shortDay(signature.date),
    consent: consent === null ? "" : `${shortDay(consent.date)}${marks[consent.act] ?? ""}`,
    entry: entry?.kind === "day" ? shortDay(entry.on) : "",
  };
}

function shortDay(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day} ${englishMonths[Number(month) - 1]?.slice(0, 3)} ${year}`;
}

/** The rows as a saved page: by treaty where one is named, else by country; a grid of complaint procedures follows. */
export function gridPage(
  rows: readonly GridRow[],
  treaty: InstrumentCode | null,
  items = rows.length,
): string {
  const byTreaty = treaty !== null;
  const address = byTreaty
    ? `Treaty.aspx?Treaty=${treaty}&amp;Lang=en`
    : "Treaty.aspx?CountryID=80&amp;Lang=EN";
  const titles = [
    ...(byTreaty ? ["Country"] : ["Treaty Description", "Treaty Name"]),
    "Signature Date",
    "Ratification Date, Accession(a), Succession(d) Date",
    "Entry into force date",
    ...(byTreaty ? ["", "Country", "Treaty Name"] : ["", "Country"]),
  ];
  const body = rows.map((row, index) => {
    const cells = [
      ...(byTreaty ? [row.country] : [`${row.treaty} - a treaty`, row.treaty]),
      row.signature,
      row.consent,
      row.entry,
      "77",
      row.country,
      ...(byTreaty ? [row.treaty] : []),
    ];
    const shown = cells.map((cell, column) => {
      const hidden = column >= titles.length - (byTreaty ? 3 : 2) ? ' style="display:none;"' : "";
      return `<td${hidden}>${escapeHtml(cell) || "&nbsp;"}</td>`;
    });
    return `<tr class="${index % 2 === 0 ? "rgRow" : "rgAltRow"}">${shown.join("")}</tr>`;
  });
  return `<!DOCTYPE html>
<html><head><title>
	Ratification Status
</title></head><body>
<form method="post" action="./${address}" id="aspnetForm">
<div id="ctl00_PlaceHolderMain_radResultsGrid" class="RadGrid"><table class="rgMasterTable" id="grid_ctl00">
<thead><tr class="rgPager"><td colspan="${titles.length}"><table><tbody><tr><td>
<div class="rgWrap rgNumPart"><a><span>1</span></a><a><span>2</span></a></div><div class="rgWrap rgInfoPart">&nbsp;<strong>${items}</strong> items in <strong>2</strong> pages</div></td></tr></tbody></table></td></tr>
<tr>${titles.map((title) => `<th scope="col" class="rgHeader"><a href="#">${title}</a></th>`).join("")}</tr>
<tr class="rgFilterRow">${titles.map(() => "<td>&nbsp;</td>").join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>
<table class="rgMasterTable" id="ContentPlaceHolder1_JurisGrid"><thead><tr><th>Country</th><th>Treaty Name</th><th>Date of acceptance/non acceptance</th></tr></thead><tbody><tr><td>Austria</td><td>CAT, Art.20</td><td>29 Jul 1987</td></tr></tbody></table>
</form></body></html>
`;
}
