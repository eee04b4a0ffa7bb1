import type { DatasetId, Facts } from "#data/catalogue";
import { formatBreach } from "#data/checks/breach";
import { checkFacts } from "#data/checks/check-facts";
import { newestDay } from "#data/checks/newest-day";
import { expectedCounts } from "#data/checks/record-counts";
import type { InstrumentCode } from "#data/vocabulary";
import { addDays, type IsoDate } from "#lib/dates/calendar-date";
import { acceptChanges } from "#lib/import/untc/accept-changes";
import type { Change } from "#lib/import/untc/change";
import { comparePage } from "#lib/import/untc/compare-page";
import { type Decisions, decideChanges } from "#lib/import/untc/decide";
import { readPage } from "#lib/import/untc/read-page";
import type { StatusPage } from "#lib/import/untc/status-page";
import { htmlPage } from "#lib/import/untc/synthetic/html-page";
import {
  type ModelDate,
  type ModelRow,
  type PageModel,
  pageModel,
  withTotals,
} from "#lib/import/untc/synthetic/page-model";

/** A renewal as tests try it: pages of a day after all that we have, bent and accepted. */
export class RenewalTrial {
  readonly facts: Facts;
  /** The day of the pages, a day before it on which something may have happened, and the day of the reading. */
  readonly day: IsoDate;
  readonly recently: IsoDate;
  readonly today: IsoDate;

  constructor(facts: Facts) {
    this.facts = facts;
    this.day = addDays(newestDay(facts), 60);
    this.recently = addDays(this.day, -20);
    this.today = addDays(this.day, 5);
  }

  model(code: InstrumentCode): PageModel {
    return pageModel(this.facts, code, this.day);
  }

  read(model: PageModel): StatusPage {
    const bytes = new TextEncoder().encode(htmlPage(withTotals(model)));
    const { instruments } = this.facts;
    return readPage(bytes, { instruments, asOf: null, today: this.today });
  }

  /** The page with one row bent. */
  bent(code: InstrumentCode, name: string, bend: (row: ModelRow) => void): StatusPage {
    const model = this.model(code);
    const row = model.rows.find((one) => one.name === name);
    if (row === undefined) throw new Error(`${name} is not there`);
    bend(row);
    return this.read(model);
  }

  /** The page with a further row. */
  added(code: InstrumentCode, row: ModelRow): StatusPage {
    const model = this.model(code);
    const rows = [...model.rows, row].sort((a, b) => a.name.localeCompare(b.name));
    return this.read({ ...model, rows });
  }

  /** Our facts after a person accepted what a page shows. */
  accept(page: StatusPage, decisions: Decisions = { kind: "all" }): Facts {
    const decided = decideChanges(comparePage(page, this.facts).changes, decisions);
    return { ...this.facts, ...acceptChanges(this.facts, [page], decided, this.today) };
  }

  /** The file of changes of a page, as a person edits it. */
  file(page: StatusPage, edit: (change: Change) => Partial<Change>): Decisions {
    const changes = comparePage(page, this.facts).changes.map((one) => ({ ...one, ...edit(one) }));
    return { kind: "file", file: { format: "pacta-untc-changes-1", changes } };
  }
}

/** What the checks find in facts, were they written with their numbers of records. */
export function breachesOf(renewed: Facts): string[] {
  const counts = Object.fromEntries(
    Object.keys(expectedCounts).map((id) => [id, renewed[id as DatasetId].length]),
  );
  return checkFacts(renewed, counts).map(formatBreach);
}

export function consentOf(act: "accession" | "ratification", date: IsoDate): ModelDate[] {
  return [{ act, date, bracketed: false, bySuccession: false }];
}
