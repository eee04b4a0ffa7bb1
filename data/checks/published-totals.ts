import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";
import { cellOf, isPartyOn } from "#data/checks/parties";
import type { InstrumentCode, IsoDate } from "#data/vocabulary";

type Cells = readonly (readonly Facts["acts"][number][])[];

function cellsOf(facts: Facts): Cells {
  return [...groupBy(facts.acts, cellOf).values()];
}

function countParties(cells: Cells, instrument: InstrumentCode, day: IsoDate): number {
  const own = cells.filter((cell) => cell[0]?.instrument === instrument);
  return own.filter((cell) => isPartyOn(cell, day)).length;
}

/** On each day for which a total of parties was published, our acts give that total. */
export function checkPublishedTotals(facts: Facts): Breach[] {
  const cells = cellsOf(facts);
  return checkEach(facts, "publishedCounts", "published-totals", function* (published) {
    const ours = countParties(cells, published.instrument, published.date);
    if (ours === published.publishedParties) return;
    const value = `${published.publishedParties} published, ${ours} by our acts`;
    yield { field: "publishedParties", value, message: `parties on ${published.date} differ` };
  });
}

/**
 * The totals of the depositary's own page. A signature that its page no longer shows (Jamaica's, under
 * CCPR-OP1, in brackets since the denunciation) is held here and not counted there.
 */
export function checkInstrumentTotals(facts: Facts): Breach[] {
  const cells = cellsOf(facts);
  return checkEach(
    facts,
    "instruments",
    "instrument-totals",
    function* (instrument): Generator<Finding> {
      const { code, publishedAsOf } = instrument;
      const parties = countParties(cells, code, publishedAsOf);
      if (parties !== instrument.publishedParties) {
        yield { field: "publishedParties", message: `${parties} by our acts on ${publishedAsOf}` };
      }
      const signatories = countSignatories(cells, code, publishedAsOf);
      if (signatories !== instrument.publishedSignatories) {
        yield { field: "publishedSignatories", message: `${signatories} by our acts` };
      }
    },
  );
}

function countSignatories(cells: Cells, code: InstrumentCode, day: IsoDate): number {
  const own = cells.filter((cell) => cell[0]?.instrument === code);
  return own.filter((cell) => cell.some((act) => countsAsSignature(act, cell, day))).length;
}

function countsAsSignature(act: Facts["acts"][number], cell: Cells[number], day: IsoDate): boolean {
  const denounced = cell.some(({ act: kind }) => kind === "denunciation");
  return act.act === "signature" && act.date <= day && !(denounced && !isPartyOn(cell, day));
}
