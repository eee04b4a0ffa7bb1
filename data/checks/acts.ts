import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";
import { isSurelyAfter } from "#data/checks/dates";
import { cellOf, countsFrom, isConsent } from "#data/checks/parties";
import type { Act } from "#data/ratification/acts.schema";

const lengthOfPrecision = { day: 10, month: 7, year: 4 } as const;
const centralAsia = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

/** Precision, as-of day and day of effect agree with the dates of one act. */
function* findDateBreaches(act: Act): Generator<Finding> {
  if (act.date.length !== lengthOfPrecision[act.precision]) {
    yield { field: "precision", message: `the date is ${act.date}` };
  }
  if (isSurelyAfter(act.date, act.asOf)) {
    yield { field: "date", message: `is later than its as-of day, ${act.asOf}` };
  }
  const stated = /effect from (\d{4}-\d{2}-\d{2})/.exec(act.note ?? "")?.[1] ?? null;
  const expected = act.act === "denunciation" ? stated : null;
  if (act.effectiveOn !== expected) {
    yield { field: "effectiveOn", message: `the note states ${expected ?? "no day of effect"}` };
  }
  if (act.effectiveOn !== null && act.effectiveOn < act.date) {
    yield { field: "effectiveOn", message: `is earlier than the notification, ${act.date}` };
  }
}

/** Acts follow the adoption of the instrument and do not outrun what its data are current to. */
export function checkActDates(facts: Facts): Breach[] {
  const instruments = new Map(facts.instruments.map((one) => [one.code, one]));
  return checkEach(facts, "acts", "act-dates", function* (act): Generator<Finding> {
    yield* findDateBreaches(act);
    const instrument = instruments.get(act.instrument);
    if (instrument === undefined) return;
    if (isSurelyAfter(instrument.adoptedOn, act.date)) {
      yield { field: "date", message: `precedes the adoption on ${instrument.adoptedOn}` };
    }
    if (act.asOf > instrument.dataCurrentTo) {
      yield { field: "asOf", message: `the instrument is current to ${instrument.dataCurrentTo}` };
    }
  });
}

function* findSignatureBreaches(act: Act, cell: readonly Act[]): Generator<Finding> {
  const earlier = cell.find((other) => isConsent(other) && isSurelyAfter(act.date, other.date));
  if (earlier !== undefined) {
    yield { field: "date", message: `signed after the consent of ${earlier.date}` };
  }
  const first = cell.find((other) => other.act === "signature");
  if (first !== act) yield { field: "act", message: `signed before, on ${first?.date}` };
}

/** A second consent is lawful when a denunciation came after the first and not after the second. */
function* findConsentBreaches(act: Act, cell: readonly Act[]): Generator<Finding> {
  const from = countsFrom(act);
  const before = cell.filter((other) => other !== act && isConsent(other));
  for (const earlier of before.filter((other) => isFirst(other, act, cell))) {
    const start = countsFrom(earlier);
    const ended = cell.some(
      ({ act: kind, date }) => kind === "denunciation" && date > start && date <= from,
    );
    if (!ended) yield { field: "date", message: `the consent of ${earlier.date} is in force` };
  }
  if (act.act === "ratification" && !cell.some((other) => other.act === "signature")) {
    yield { field: "act", message: "ratifies what was never signed" };
  }
}

function isFirst(a: Act, b: Act, cell: readonly Act[]): boolean {
  const [from, to] = [countsFrom(a), countsFrom(b)];
  return from < to || (from === to && cell.indexOf(a) < cell.indexOf(b));
}

function* findEndBreaches(act: Act, cell: readonly Act[]): Generator<Finding> {
  if (!cell.some((other) => isConsent(other) && countsFrom(other) < act.date)) {
    yield { field: "act", message: "ends a consent that was not given before" };
  }
}

function findInCell(act: Act, cell: readonly Act[]): Iterable<Finding> {
  if (act.act === "signature") return findSignatureBreaches(act, cell);
  return isConsent(act) ? findConsentBreaches(act, cell) : findEndBreaches(act, cell);
}

/** The acts of one State under one instrument follow each other as the law of treaties has it. */
export function checkActOrder(facts: Facts): Breach[] {
  const cells = groupBy(facts.acts, cellOf);
  return checkEach(facts, "acts", "act-order", (act) =>
    findInCell(act, cells.get(cellOf(act)) ?? []),
  );
}

/** The five Central Asian States are known to the day, each act from two sources at least. */
export function checkCentralAsianActs(facts: Facts): Breach[] {
  return checkEach(facts, "acts", "central-asian-acts", function* (act): Generator<Finding> {
    if (!centralAsia.includes(act.iso3)) return;
    if (act.precision !== "day") yield { field: "precision", message: "must be known to the day" };
    if (act.sourceIds.length < 2) yield { field: "sourceIds", message: "needs two sources" };
  });
}
