import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";
import { newestDay } from "#data/checks/newest-day";

/** A longer summary would start to be the text itself. */
const longestSummaryWords = 40;

/** A date says what it rests on, follows the adoption, and the summary stays short. */
export function checkDeclarations(facts: Facts): Breach[] {
  const adopted = new Map(facts.instruments.map(({ code, adoptedOn }) => [code, adoptedOn]));
  const newest = newestDay(facts);
  return checkEach(
    facts,
    "declarations",
    "declarations",
    function* (declaration): Generator<Finding> {
      const { date, dateBasis, summaryEn, instrument } = declaration;
      if ((date === null) !== (dateBasis === null)) {
        yield { field: "dateBasis", message: "a date and its basis come together" };
      }
      if (date !== null && (date < (adopted.get(instrument) ?? "") || date > newest)) {
        yield { field: "date", message: "precedes the adoption, or lies after the newest source" };
      }
      if (summaryEn.split(/\s+/).length > longestSummaryWords) {
        yield { field: "summaryEn", message: `is longer than ${longestSummaryWords} words` };
      }
    },
  );
}
