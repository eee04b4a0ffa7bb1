import { avenuesOf } from "#lib/avenues/avenue";
import { type Difference, differencesOf } from "#lib/compare/difference";
import { type ProcedureAnswer, procedureAnswer } from "#lib/compare/procedure-answer";
import type { FactIndex } from "#lib/facts/fact-index";
import { labelIn } from "#lib/i18n/label-in";
import { type Cell, type Column, type Row, type Table, value } from "#lib/table/table";
import { type CompareRequest, statesInWords } from "#lib/tables/compare/compare-request";
import { differsCell } from "#lib/tables/compare/differs-cell";
import { columnsWithStates } from "#lib/tables/compare/ratification-table";
import { stateAddress, toldCell } from "#lib/tables/state/state-request";

export function proceduresColumns(index: FactIndex): readonly string[] {
  return columnsWithStates(index, ["procedure", "type", "instrument", "differs"], ["asOf"]);
}

type Compared = Readonly<{
  procedure: ReturnType<typeof avenuesOf>[number]["procedure"];
  answers: readonly Readonly<{ iso3: string; answer: ProcedureAnswer }>[];
  /** The days to which the answers speak. */
  days: readonly string[];
  differences: readonly Difference<"acceptance">[];
}>;

/** Complaints, inquiries, urgent action and early warning by States: accepted since when, not accepted, or not known. */
export function proceduresTable(request: CompareRequest): Table {
  const { states, words, asOf, values } = request;
  const title = values.differ === null ? "procedures" : "proceduresDiffering";
  return {
    id: "procedures",
    title: words(`compare.titles.${title}`, { states: statesInWords(request), asOf }),
    columns: [
      { id: "procedure", label: words("compare.columns.procedure"), kind: "text" },
      { id: "type", label: words("compare.columns.type"), kind: "text" },
      { id: "instrument", label: words("compare.columns.instrument"), kind: "text", hidden: true },
      { id: "differs", label: words("compare.columns.differs"), kind: "text" },
      ...states.map(({ iso3, name }): Column => ({ id: iso3, label: name, kind: "mark" })),
      { id: "asOf", label: words("compare.columns.answersAsOf"), kind: "date", hidden: true },
    ],
    rows: compared(request).map((each) => procedureRow(request, each)),
  };
}

function compared(request: CompareRequest): readonly Compared[] {
  const { release, states, values, asOf } = request;
  const avenues = states.map(({ iso3 }) => avenuesOf(release.index, iso3, asOf));
  return release.index.facts.complaintProcedures
    .map((procedure, place) => {
      const ofStates = states.map(({ iso3 }, column) => {
        const avenue = avenues[column]?.[place];
        if (avenue === undefined) throw new Error(`${iso3} has no answer on ${procedure.code}.`);
        return { iso3, avenue, answer: procedureAnswer(avenue, asOf) };
      });
      const answers = ofStates.map(({ iso3, answer }) => ({
        iso3,
        answers: { acceptance: answer.kind },
      }));
      const days = ofStates.map(({ avenue }) => avenue.acceptance?.asOf ?? asOf);
      const differences = differencesOf(["acceptance"], answers);
      return { procedure, answers: ofStates, days: [...new Set(days)].sort(), differences };
    })
    .filter(({ procedure, differences }) => {
      const { treaties, differ } = values;
      const isAskedFor = treaties.length === 0 || treaties.includes(procedure.instrument);
      return isAskedFor && (differ === null || differences.length > 0);
    });
}

function procedureRow(
  request: CompareRequest,
  { procedure, answers, days, differences }: Compared,
): Row {
  const { words, pins } = request;
  return {
    id: procedure.code,
    cells: {
      procedure: value(
        words("compare.procedureNamed", {
          code: procedure.code,
          name: labelIn(words.locale, procedure.name).text,
        }),
      ),
      type: value(words(`compare.procedureTypes.${procedure.type}`)),
      instrument: value(procedure.instrument),
      ...Object.fromEntries(
        answers.map(({ iso3, answer }) => [iso3, answerCell(request, iso3, answer, pins)]),
      ),
      differs: differsCell(request, differences),
      asOf: toldCell(days.join("; ") || null, words("compare.noStates")),
    },
  };
}

function answerCell(
  { words }: CompareRequest,
  iso3: string,
  answer: ProcedureAnswer,
  pins: CompareRequest["pins"],
): Cell {
  const href = stateAddress({ iso3, pins }, { hash: "procedures" });
  const note = answer.basis === null ? {} : { note: labelIn(words.locale, answer.basis).text };
  return value(answerInWords(answer, words), { href, ...note });
}

function answerInWords(answer: ProcedureAnswer, words: CompareRequest["words"]): string {
  switch (answer.kind) {
    case "yes":
      return answer.since === null
        ? words("compare.accepted.anyParty")
        : words("compare.accepted.since", { day: answer.since });
    case "later":
      return words("compare.accepted.later", { day: answer.since });
    default:
      return words(`compare.accepted.${answer.kind}`);
  }
}
