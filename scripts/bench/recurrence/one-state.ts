import { generateUhri } from "#lib/import/uhri/generate";
import { toPassage } from "#lib/import/uhri/to-passage";
import { importedObservation } from "#lib/observations/from-passage";
import type { Observation } from "#lib/observations/observation";
import { passageGrouper } from "#lib/recurrence/group-all";

const seed = 20260901;
const runs = 20;

/** How long it takes, run by run, to group so many made-up passages about one State, their texts at hand. */
export function timeOneState(passages: number): readonly number[] {
  const about = passagesOfKazakhstan(passages);
  const grouper = passageGrouper(() => undefined);
  for (const observation of about) grouper.count(observation);
  return Array.from({ length: runs }, () => {
    const began = performance.now();
    grouper.groupsOf("KAZ", about);
    return performance.now() - began;
  });
}

/** Some records give no passage, or one about another State: more are made than are taken. */
function passagesOfKazakhstan(passages: number): readonly Observation[] {
  const made: Observation[] = [];
  const records = Math.ceil(passages * 1.05);
  for (const { record } of generateUhri({ seed, profile: "country", records })) {
    const result = toPassage(record);
    if (!result.ok) continue;
    const observation = importedObservation(result.passage);
    if (observation.countries.includes("KAZ") && made.length < passages) made.push(observation);
  }
  if (made.length < passages) throw new Error(`Only ${made.length} passages were made.`);
  return made;
}
