import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Facts } from "#data/catalogue";
import { writeCalendarFile } from "#lib/calendar/calendar-file";
import { calendarView } from "#lib/calendar/calendar-view";
import { daysOf } from "#lib/calendar/entry";
import { calendarFile } from "#lib/calendar/file-of-view";
import { calendarRequest } from "#lib/calendar/fixtures/calendar-request";
import { addDays } from "#lib/dates/calendar-date";
import { indexFacts } from "#lib/facts/fact-index";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

// RFC 5545, 3.8.8.2: a property that is not in the standard is TEXT, where ical.js takes it as it stands.
for (const name of ["x-wr-caldesc", "x-wr-calname"]) {
  ICAL.design.icalendar.property[name] = ICAL.design.icalendar.property.summary;
}

/** The file as ical.js reads it, a library that has nothing to do with the one that wrote it. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      id: event.uid.replace("@calendar.pacta", ""),
      isDate: event.startDate.isDate && event.endDate.isDate,
      first: event.startDate.toString(),
      last: addDays(event.endDate.toString(), -1),
      title: event.summary,
      about: event.description,
      status: String(component.getFirstPropertyValue("status")),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
      url: component.getFirstPropertyValue("url"),
    };
  });
  const about = String(calendar.getFirstPropertyValue("x-wr-caldesc"));
  return { events, about, name: String(calendar.getFirstPropertyValue("x-wr-calname")) };
}

const file = (query: string) => calendarFile(calendarRequest(query), "en");

describe("a second library reads the file", () => {
  test("the days of Kazakhstan are those of the facts", () => {
    const { events } = parsed(
      file("countries=KAZ&kind=review,replies,ngo-deadline&committees=CRPD,CCPR,CRC"),
    );
    // calendar.json
    expect(events.map(({ id, first, last, status }) => [id, first, last, status])).toEqual([
      ["review-crpd-kaz-30", "2024-03-04", "2024-03-05", "CONFIRMED"],
      ["review-ccpr-kaz-144", "2025-06-24", "2025-06-25", "CONFIRMED"],
      ["replies-crc-kaz-2026", "2026-02-15", "2026-02-15", "CONFIRMED"],
      ["ngo-deadline-crc-2026-12", "2026-12-01", "2026-12-01", "TENTATIVE"],
      ["ngo-deadline-crc-2027-04", "2027-04-01", "2027-04-01", "TENTATIVE"],
      ["ngo-deadline-crc-2027-08", "2027-08-01", "2027-08-01", "TENTATIVE"],
    ]);
    expect(events[0]?.title).toBe("CRPD reviews Kazakhstan (session 30)");
    expect(events[3]?.title).toMatch(/ \(estimated\)$/);
    expect(events[3]?.about).toContain("How verified: computed.");
    expect(events[3]?.about).toContain("Source: https://");
  });

  test.each([
    "",
    "countries=KAZ",
    "countries=KGZ&asOf=2025-05-01",
    "countries=UZB",
    "region=world",
    "region=world&from=2025-09-01&to=2025-12-31",
    "region=world&asOf=2025-05-01&kind=next-report,follow-up",
    "committees=CED",
  ])(
    "at ?%s the entries of the page are the events of the file and those without a day",
    (query) => {
      const { ahead, past } = calendarView(calendarRequest(query));
      const entries = [...ahead, ...past];
      const { events, about } = parsed(file(query));
      const withDay = entries.filter((entry) => daysOf(entry) !== null);
      const days = events.map(({ id, first, last }) => [id, first, last]).sort();
      expect(days).toEqual(
        withDay.map((entry) => [entry.id, daysOf(entry)?.first, daysOf(entry)?.last]).sort(),
      );
      const without = entries.length - withDay.length;
      const told = /(\d+) entr(?:y|ies) without a known day/.exec(about)?.[1] ?? "0";
      expect(Number(told)).toBe(without);
      expect(events.every(({ isDate }) => isDate)).toBe(true);
    },
  );

  test("what is cancelled or not firm is marked", () => {
    const { calendar } = bundledRelease().index.facts;
    expect(
      calendar.filter(({ status }) => status === "cancelled").map(({ start }) => start),
    ).toEqual(["2025-10"]);
    const events = parsed(file("region=world")).events;
    for (const event of events) {
      const marked = / \((?:estimated|computed from the rule)\)$/.test(event.title);
      expect(marked, event.title).toBe(event.status === "TENTATIVE");
    }
  });

  test("a month is no day: it stands in the description instead", () => {
    const { events, about } = parsed(file("countries=KAZ&kind=next-report"));
    expect(events).toEqual([]);
    expect(about).toContain("2027-05: Report 5 of Kazakhstan due, CAT");
  });

  test("the plan is in it, without the deadline that is there already", () => {
    const query = "countries=KAZ&kind=ngo-deadline&committees=CRC&plan=ngo-deadline-crc-2026-12";
    const steps = parsed(file(query)).events.filter(({ id }) => id.startsWith("plan-"));
    expect(steps.map(({ id, first, last }) => [id.split("2026-12-")[1], first, last])).toEqual([
      ["draft", "2026-10-20", "2026-11-09"],
      ["translation", "2026-11-10", "2026-11-23"],
      ["sign-off", "2026-11-24", "2026-11-28"],
      ["send", "2026-11-29", "2026-11-29"],
    ]);
    const own = parsed(file("deadline=2028-02-29&draft=1&translation=0&signOff=0&margin=0")).events;
    expect(
      own.filter(({ id }) => id.startsWith("plan-")).map(({ id, first }) => [id, first]),
    ).toEqual([
      ["plan-2028-02-29-draft", "2028-02-28"],
      ["plan-2028-02-29-send", "2028-02-29"],
      ["plan-2028-02-29-deadline", "2028-02-29"],
    ]);
  });
});

describe("the bytes", () => {
  const text = file("region=world");

  test("are the same for the same release and address", () => {
    expect(file("region=world")).toBe(text);
    expect(new Set(parsed(text).events.map(({ stamp }) => stamp))).toEqual(
      new Set(["2026-01-01T00:00:00Z"]),
    );
  });

  test("end every line with CR LF, none longer than 75 octets, no character cut in two", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = text.split("\r\n").slice(0, -1);
    expect(lines.length).toBeGreaterThan(1000);
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  test("name hosts that may not be linked, and do not link them", () => {
    expect(
      parsed(text).events.every(({ url }) => url === null || /^https?:/.test(String(url))),
    ).toBe(true);
    const unfolded = text.replaceAll("\r\n ", "");
    expect(unfolded).toContain("not linked");
    expect(unfolded).not.toContain("https://web.test.ohchr.un-icc.cloud");
  });
});

describe("hostile text stays text", () => {
  const hostile =
    'a;b,c\\n\\;"x"\r\nEND:VEVENT\r\nBEGIN:VALARM\u0000\u0007\u2028Ünïcödé 🏛️ Қазақстан '.repeat(4);

  test("in the notes and titles of facts", () => {
    const { index, ...rest } = bundledRelease();
    const calendar: Facts["calendar"] = index.facts.calendar.map((fact) => ({
      ...fact,
      title: hostile,
      note: hostile,
      sources: ["https://www.ohchr.org/a,b;c\\d?x=1,2;3"],
    }));
    const release = { ...rest, index: indexFacts({ ...index.facts, calendar }) };
    const request = calendarRequest("countries=KAZ&committees=CRC,CED", { release });
    const { events, about } = parsed(calendarFile(request, "en"));
    expect(events.length).toBe(
      calendarView(request)
        .ahead.concat(calendarView(request).past)
        .filter((entry) => daysOf(entry) !== null).length,
    );
    const note = events.find(({ id }) => id === "ngo-deadline-crc-2026-12")?.about ?? "";
    expect(note).toContain('a;b,c\\n\\;"x"\nEND:VEVENT\nBEGIN:VALARM');
    expect(note).toContain("Ünïcödé 🏛️ Қазақстан");
    expect(events[0]?.url).toBe("https://www.ohchr.org/a%2Cb%3Bc/d?x=1%2C2%3B3");
    expect(about).toContain("END:VEVENT");
  });

  test("whatever the text, it is read back as it was written", () => {
    const clean = (text: string) =>
      text
        .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
        .replaceAll(/[^\P{Cc}\n]/gu, " ")
        .toWellFormed();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const written = writeCalendarFile({
          language: "en",
          name: `n ${text} n`,
          about: `a ${text} a`,
          stampedOn: "2026-01-01",
          events: [
            {
              id: "x",
              first: "2024-02-29",
              last: "2024-02-29",
              title: `t ${text} t`,
              about: [`d ${text} d`],
              category: "kind",
              status: "confirmed",
              url: null,
            },
          ],
        });
        const { events, about, name } = parsed(written);
        expect(about).toBe(`a ${clean(text)} a`);
        expect(name).toBe(`n ${clean(text)} n`);
        expect(events[0]?.about).toBe(`d ${clean(text)} d`);
        expect(events[0]?.title).toBe(`t ${clean(text).replaceAll("\n", " ")} t`);
        expect(events[0]?.first).toBe("2024-02-29");
      }),
    );
  });
});
