import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Act } from "#data/ratification/acts.schema";
import { acts as actKinds, instrumentCodes } from "#data/vocabulary";
import { endpoints } from "#lib/api/endpoints";
import { entityTag, isHeld } from "#lib/api/http";
import {
  addDays,
  addMonths,
  earliestDay,
  firstOfNextMonth,
  latestDay,
} from "#lib/dates/calendar-date";
import { readTable, registeredTables, release } from "#lib/export/fixtures/registered-lists";
import { requestOrigin } from "#lib/export/request-origin";
import { attacks } from "#lib/limits/fixtures/attacks";
import { hardRuns, tellTried } from "#lib/limits/fixtures/hard-runs";
import { isConsent, provenDay, statusOn } from "#lib/ratification/status";
import { formAddress } from "#lib/url/form-address";
import {
  type Parameter,
  printParameters,
  readParameters,
  type Specification,
} from "#lib/url/parameters";
import { decodePath } from "#lib/url/path-text";
import { printQuery } from "#lib/url/query";

// A few cases each; with HARD_RUNS as many as it says.
vi.setConfig({ testTimeout: 1_800_000 });

function holds<T>(cases: fc.Arbitrary<T>, property: (drawn: T) => void, few = 100): void {
  let tried = 0;
  fc.assert(
    fc.property(cases, (drawn) => {
      tried += 1;
      property(drawn);
    }),
    hardRuns(few),
  );
  tellTried(tried);
}

const { facts } = release.index;
const words = [
  ...instrumentCodes,
  ...facts.countries.slice(0, 30).map(({ iso3 }) => iso3),
  ...facts.rights.slice(0, 20).map(({ id }) => id),
  "central-asia",
  "2016-01-01",
  "2024",
  "1",
  "25",
  "100",
  "name",
  "-name",
  "date",
  "concern",
  "party",
  "csv",
  "ru",
];
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((list) => list.join(",")),
  },
  { weight: 1, arbitrary: fc.constantFrom(...attacks.map(({ text }) => text)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);

type AnySpecification = Specification<Record<string, unknown>>;

const specifications: readonly (readonly [string, AnySpecification])[] = [
  ...[...new Map(registeredTables)].map(
    ([path, name]) => [`/${path}`, readTable(path, name).specification] as const,
  ),
  ...endpoints.map(
    (endpoint) => [`/api/v1/${endpoint.pattern}`, endpoint.parameters(release)] as const,
  ),
];

/** What an address means, whatever order its names stand in. */
const meant = (spec: AnySpecification, values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(spec).map(([name, parameter]) => [name, printed(parameter, values[name])]),
  );
const printed = (parameter: Parameter<unknown>, each: unknown) => parameter.print(each);

describe.each(specifications)("the address of %s", (_, spec) => {
  test("is printed as it was meant, and nothing of that is left out when it is read again", () => {
    const names = fc.constantFrom(...Object.keys(spec), "nothing");
    holds(
      fc.array(fc.tuple(names, value), { maxLength: 6 }),
      (pairs) => {
        const { values } = readParameters(spec, new URLSearchParams(pairs));
        const address = printParameters(spec, values);
        const again = readParameters(spec, new URLSearchParams(address));
        expect(again.dropped).toEqual([]);
        expect(meant(spec, again.values)).toEqual(meant(spec, values));
        expect(printParameters(spec, again.values)).toBe(address);
        expect(address).toMatch(/^(?:|\?[\x21-\x7e]+)$/);
      },
      20,
    );
  });
});

describe("addresses", () => {
  test("a query that is printed is read as it was", () => {
    const query = fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.string({ unit: "grapheme", minLength: 1 }),
    );
    holds(query, (drawn) => {
      const read = [...new URLSearchParams(printQuery(drawn))];
      expect(read).toEqual(Object.entries(drawn).map(([name, text]) => [name, text]));
    });
  });

  test("a form leads to an address of this site, and from there to the same", () => {
    const form = fc.record({
      path: fc.oneof(
        value,
        value.map((text) => `/${text}`),
      ),
      q: value,
    });
    holds(form, (drawn) => {
      const address = formAddress(new URLSearchParams(drawn));
      if (address === null) return;
      expect(new URL(address, "http://pacta.invalid").origin).toBe("http://pacta.invalid");
      expect(address.startsWith("//")).toBe(false);
      expect(formAddress(new URLSearchParams({ path: address }))).toBe(address);
    });
  });

  test("any path can be read, and one of plain signs is read as it was written", () => {
    holds(fc.array(fc.string({ unit: "grapheme" })), (segments) => {
      expect(decodePath(segments.map(encodeURIComponent))).toBe(segments.join("/"));
      expect(typeof decodePath(segments)).toBe("string");
    });
  });

  test("whatever a proxy says, the site is at one plain address", () => {
    const header = fc
      .oneof(value, fc.webAuthority())
      .map((text) => text.replace(/[^\x20-\x7e]/g, ""));
    holds(fc.tuple(header, header, header), ([host, forwarded, scheme]) => {
      const request = new Request("http://pacta.invalid/a?b");
      const headers = new Headers({
        host,
        "x-forwarded-host": forwarded,
        "x-forwarded-proto": scheme,
      });
      const origin = requestOrigin({ url: request.url, headers } as Request);
      expect(origin).toMatch(/^https?:\/\/[a-z0-9.:[\]-]+$/);
      expect(URL.canParse(origin)).toBe(true);
    });
  });

  test("a tag is held by whoever sends it, weak or strong, and by nobody else", () => {
    holds(fc.tuple(fc.array(fc.string()), fc.array(fc.string())), ([a, b]) => {
      const [tag, other] = [entityTag(a), entityTag(b)];
      expect(tag).toMatch(/^"[\w-]{22}"$/);
      expect(isHeld(`"x", W/${tag}`, tag)).toBe(true);
      expect(isHeld(other, tag)).toBe(a.join("\n") === b.join("\n"));
    });
  });
});

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days", () => {
  test("days added are taken back, and a later day stays later", () => {
    holds(fc.tuple(day, day, fc.integer({ min: -9999, max: 9999 })), ([a, b, days]) => {
      expect(addDays(addDays(a, days), -days)).toBe(a);
      expect(addDays(a, days) < addDays(b, days)).toBe(a < b);
    });
  });

  test("months added keep the day of the month, or its end", () => {
    holds(fc.tuple(day, fc.integer({ min: -600, max: 600 })), ([a, months]) => {
      const moved = addMonths(a, months);
      const [from = 0, to = 0] = [a, moved].map(
        (each) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7)),
      );
      expect(to - from).toBe(months);
      const isEnd = latestDay(moved.slice(0, 7)) === moved;
      expect(moved.slice(8) === a.slice(8) || (isEnd && moved.slice(8) < a.slice(8))).toBe(true);
    });
  });

  test("what a date of any precision can mean lies between its first day and its last", () => {
    holds(fc.tuple(day, fc.constantFrom(4, 7, 10)), ([a, length]) => {
      const date = a.slice(0, length);
      expect(earliestDay(date) <= a && a <= latestDay(date)).toBe(true);
      expect([earliestDay(date), latestDay(date)].map((each) => each.slice(0, length))).toEqual([
        date,
        date,
      ]);
      expect(addDays(firstOfNextMonth(a), -1)).toBe(latestDay(a.slice(0, 7)));
    });
  });
});

const act: fc.Arbitrary<Act> = fc
  .record({
    kind: fc.constantFrom(...actKinds),
    date: day,
    precision: fc.constantFrom("day", "day", "day", "year"),
    seen: fc.nat(2000),
    effect: fc.option(fc.nat(400)),
  })
  .map(({ kind, date, precision, seen, effect }) => ({
    iso3: "KAZ",
    instrument: "CCPR-OP1",
    act: kind,
    date: kind === "denunciation" || precision === "day" ? date : date.slice(0, 4),
    precision: kind === "denunciation" ? "day" : (precision as Act["precision"]),
    effectiveOn: kind === "denunciation" && effect !== null ? addDays(date, effect) : null,
    sourceIds: ["s"],
    asOf: addDays(date, seen),
    note: null,
  }));
const story = fc.tuple(fc.array(act, { maxLength: 6 }), day);
const instrument = release.index.instrument("CCPR-OP1");

describe("the status of a State, whatever its acts", () => {
  test("does not depend on what is proved later", () => {
    holds(story, ([acts, asOf]) => {
      const proved = acts.filter((each) => provenDay(each) <= asOf);
      expect(statusOn(instrument, acts, asOf)).toEqual(statusOn(instrument, proved, asOf));
    });
  });

  test("is that of a party only by a consent that is proved, and not after it has been left", () => {
    holds(story, ([acts, asOf]) => {
      const found = statusOn(instrument, acts, asOf);
      const consents = acts.filter((each) => isConsent(each) && provenDay(each) <= asOf);
      if (found.status === "party") {
        expect(consents).toContain(found.act);
        expect(found.leavesOn === null || found.leavesOn > asOf).toBe(true);
      } else if (found.status === "signatory") {
        expect(consents).toEqual([]);
      } else if (found.act !== null) expect(found.act.act).toBe("denunciation");
    });
  });

  test("is not changed by an attempt to withdraw", () => {
    holds(fc.tuple(story, act), ([[acts, asOf], attempt]) => {
      const more = [...acts, { ...attempt, act: "withdrawal-attempt" as const }];
      expect(statusOn(instrument, more, asOf)).toEqual(statusOn(instrument, acts, asOf));
    });
  });

  test("is the same in whatever order the acts are told", () => {
    holds(story, ([acts, asOf]) => {
      const turned = statusOn(instrument, [...acts].reverse(), asOf);
      const told = statusOn(instrument, acts, asOf);
      expect(turned.status).toBe(told.status);
      if (told.status === "party" && turned.status === "party") {
        expect([turned.inForce, turned.leavesOn]).toEqual([told.inForce, told.leavesOn]);
      }
    });
  });
});
