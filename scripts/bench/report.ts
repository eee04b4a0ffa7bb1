import { drawPng } from "#lib/db/pictures/draw-png";
import { manuscriptToDocx } from "#lib/manuscript/to-docx";
import { realReport, wholePlan } from "#lib/report/fixtures/real-report";
import { makeReport } from "#lib/report/report-manuscript";
import { englishWords } from "#lib/tables/fixtures/bundled-release";
import { percentile } from "./percentile.ts";
import type { Section } from "./section.ts";

const passages = 60;
const runs = 11;

/**
 * A report of sixty passages with their footnotes, three pictures and five annexes, from the collection to the bytes of
 * the Word file, in one thread as in a browser. Pictures are drawn before: a user's browser has them. The first run is
 * what a fresh page pays, so it is shown beside the median.
 */
export const wordReport: Section = {
  name: "report",
  limits: {
    docx: { what: "60 passages to .docx, median of 11", unit: "ms", most: 1000 },
    first: { what: "60 passages to .docx, first run", unit: "ms", most: 1000 },
  },
  run: async () => {
    const input = await realReport(passages, wholePlan, drawPng);
    if (input.pngs.size !== 3) throw new Error(`${input.pngs.size} of 3 pictures were drawn`);
    const held = input.collection.items.filter(({ kind }) => kind === "passage").length;
    if (held !== passages) throw new Error(`The facts held ${held} passages, not ${passages}`);
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run < runs; run++) {
      const began = performance.now();
      bytes = (await manuscriptToDocx(makeReport(input, englishWords).manuscript)).length;
      times.push(performance.now() - began);
    }
    const note = `${Math.round(bytes / 1000)} kB, slowest ${Math.round(Math.max(...times))} ms`;
    return [
      { of: "docx", value: percentile(times, 50), note },
      { of: "first", value: times[0] ?? Number.NaN },
    ];
  },
};
