import { DatabaseSync } from "node:sqlite";
import { openRecurrenceWriter } from "#lib/db/recurrence-tables";
import { currentReleaseId, releaseFile } from "#lib/db/release-files";
import { allObservations } from "./all-observations.ts";

// Groups all passages of the live release of a home anew, as its compilation did, and prints what it took.

const [home] = process.argv.slice(2);
if (home === undefined) throw new Error("The program takes the home of a release.");
const id = currentReleaseId(home);
if (id === null) throw new Error("The home has no live release.");

/** The passages are read from the release and the groups written into memory: the release stays as it is. */
const release = new DatabaseSync(releaseFile(home, id), { readOnly: true });
const began = performance.now();
const groups = new DatabaseSync(":memory:");
const writer = openRecurrenceWriter(groups, { documents: [] }, release);
let passages = 0;
for (const observation of allObservations(release)) {
  writer.add(observation);
  passages += 1;
}
writer.finish();
const seconds = (performance.now() - began) / 1000;
const { states, characters } = groups
  .prepare("SELECT count(*) AS states, sum(length(groups)) AS characters FROM recurrence")
  .get() as { states: number; characters: number };
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
const processorSeconds = process.cpuUsage().user / 1e6;
console.log(
  JSON.stringify({ passages, states, characters, seconds, processorSeconds, peakMegabytes }),
);
