import { escapeHtml } from "#lib/html/escape-html";
import type { ModelDate, ModelRow, PageModel } from "#lib/import/untc/synthetic/page-model";
import { enumeratorOf, headers, longDay, printedDate } from "#lib/import/untc/synthetic/page-words";

const prefix = "ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_";

/** The model as a page of the website, with what stands round its table: tables in tables, hidden fields, declarations. */
export function htmlPage(model: PageModel): string {
  const { instrument, asOf, signatories, parties } = model;
  const [day, month, year] = asOf.split("-").reverse();
  return `

<!DOCTYPE html>

<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	UNTC
</title>
<script>if (a < b && "<table>") document.write("<td>Participant</td>");</script></head>
<body>
<form name="aspnetForm" method="post" action="./ViewDetails.aspx?src=TREATY&amp;mtdsg_no=${instrument.untcNumber}&amp;chapter=4&amp;clang=_en" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${"QUJD".repeat(200)}" />
<table class="contenttable"><tr><td id="headerbox">
<div id="${prefix}div3" class="heading-three">STATUS AS AT : ${day}-${month}-${year} 10:16:18 EDT</div>
<div id="${prefix}rptHead_ctl00_tcText">HUMAN RIGHTS</div>
<table border="0"><tr><td><div id="${prefix}rptTreaty_ctl00_tcTreaty" style="font-weight: bold">
    ${enumeratorOf(instrument.untcNumber)}

    ${escapeHtml(instrument.fullNameEn)}
</div></td></tr><tr><td><div id="${prefix}rptTreaty_ctl00_tcText">New York, ${longDay(instrument.adoptedOn)}</div></td></tr></table>
<table><tr><td><div id="${prefix}rptEIF_ctl00_tcEifLabel">Entry into force</div></td><td>:</td><td>
<div id="${prefix}rptEIF_ctl00_tcText">
    ${longDay(instrument.entryIntoForceOn)}, by its own terms.
    <SUP><A href='#' class='noteIndex'></A> </SUP></div></td></tr></table>
<table><tr><td>Status</td><td>:</td><td>
<div id="${prefix}rptStatus_ctl00_tcText">Signatories :            ${signatories}.          Parties :          ${parties}.      <SUP><A href='#1' class='noteIndex'>1</A>, <A href='#2' class='noteIndex'>2</A> </SUP></div></td></tr></table>
</td></tr></table>
<table><tr><td id="participants"><div class="table-responsive">
${htmlTable(model)}
</div></td></tr></table>
<table id="${prefix}Table1" style="Display:none;">
</table>
<table cellspacing="0" id="${prefix}dgDec"><tr><td><div id="${prefix}dgDec_ctl02_divParticipant">Austria</div><p class='invisible'>Austria<superscript>11</superscript></p></i></p>&nbsp;&nbsp;Words of a declaration of 3 Oct 1975.<br></n></td></tr></table>
<table id="${prefix}dgNotes"><tr><td>Participant</td><td>Notes</td></tr><tr><td>Austria</td><td>1 Jan 1970</td></tr></table>
</form>
</body>
</html>
`;
}

function htmlTable({ instrument, rows }: PageModel): string {
  const [signature, consent] = headers[instrument.code];
  const lines = rows.map((row, index) => {
    const cells = [htmlName(row, index), htmlDates(row.signature), htmlDates(row.consent)];
    const tone = index % 2 === 0 ? "trBWhite" : "trBGGrey";
    return `\t<tr class="${tone}">\n${cells.map((cell) => `\t\t<td>${cell}</td>`).join("\n")}\n\t</tr>`;
  });
  return `<table id="${prefix}tblgrid" class="table table-striped" style="background-color:#D7D7D7">
	<tr class="thead-one">
		<td valign="bottom" width="43%">Participant <SUP><A onclick='ShowNoteAll()' href='#4' class='noteIndex'>4</A>, <A href='#5' class='noteIndex'>5</A> </SUP><br></td>
		<td valign="bottom" width="100">${signature}<br></td>
		<td valign="bottom">${consent}<br></td>
	</tr>
${lines.join("\n")}
</table>`;
}

function htmlName({ name, notes }: ModelRow, index: number): string {
  const text = escapeHtml(name);
  const linked =
    index % 3 === 0 ? `<A href='#EndDec' onclick='return Show("","_en");'>${text}</A>` : text;
  const calls = notes.map((note) => `<A href='#${note}' class='noteIndex'>${note}</A>`).join(", ");
  return `${linked}${calls === "" ? "" : ` <SUP>${calls} </SUP>`}<br>`;
}

function htmlDates(dates: readonly ModelDate[]): string {
  if (dates.length === 0) return "&nbsp;";
  return dates.map((date) => `${printedDate(date).replaceAll("\u00a0", "&nbsp;")}<br>`).join("");
}
