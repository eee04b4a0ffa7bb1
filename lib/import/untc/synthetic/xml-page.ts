import { escapeHtml } from "#lib/html/escape-html";
import type { ModelDate, ModelRow, PageModel } from "#lib/import/untc/synthetic/page-model";
import { enumeratorOf, headers, longDay, printedDate } from "#lib/import/untc/synthetic/page-words";

/** The model as the XML file of one treaty: entries hold markup written as text. */
export function xmlPage(model: PageModel): string {
  const { instrument, signatories, parties, rows } = model;
  const [signature, consent] = headers[instrument.code];
  const header = ["Participant<superscript>4</superscript>", signature, consent];
  return `<?xml version="1.0" encoding="utf-8"?>
<Treaty>
  <Header>
    <Chapter><Header>CHAPTER IV</Header><Name>HUMAN RIGHTS</Name></Chapter>
    <ExternalData>
      <Titlesect>${escapeHtml(`${enumeratorOf(instrument.untcNumber)} ${instrument.fullNameEn}`)}</Titlesect>
      <Conclusion>${escapeHtml(`<i>New York, ${longDay(instrument.adoptedOn)}</i>`)}</Conclusion>
      <EIF><Labeltext>${longDay(instrument.entryIntoForceOn)}, by its own terms.</Labeltext></EIF>
      <Registration><Labeltext>${longDay(instrument.entryIntoForceOn)}, No. 1.</Labeltext></Registration>
      <Status><Signatories>${signatories}</Signatories><Parties>${parties}</Parties></Status>
      <TreatyText><Text>Participant</Text></TreatyText>
    </ExternalData>
  </Header>
  <Participants>
${[header, ...rows.map(entries)].map(xmlRow).join("\n")}
  </Participants>
  <Declarations><Declaration><Participant>Austria</Participant><Text type="para">Words.</Text></Declaration></Declarations>
  <SpecialTables><TableHeader><Title>Participant</Title></TableHeader><Row><Column>Austria</Column></Row></SpecialTables>
  <EndNotes><EndNote>1</EndNote></EndNotes>
</Treaty>
`;
}

function entries({ name, notes, signature, consent }: ModelRow): string[] {
  const calls = notes.length === 0 ? "" : `<superscript>${notes.join(",")}</superscript>`;
  return [`${name}${calls}`, xmlDates(signature), xmlDates(consent)];
}

function xmlDates(dates: readonly ModelDate[]): string {
  return dates.map(printedDate).join("\n");
}

function xmlRow(cells: readonly string[]): string {
  const written = cells.map((cell) => `<Entry>${escapeHtml(cell)}</Entry>`);
  return `    <Row>${written.join("")}</Row>`;
}
