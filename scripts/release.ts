import { todayOf } from "#lib/dates/calendar-date";
import { compileRelease, formatCompilation } from "#lib/db/compile-release";
import { loadFacts } from "#lib/db/load-facts";
import {
  clearRemoved,
  findDamaged,
  keepReleases,
  listReleases,
  ReleaseRefusal,
  removeRelease,
  rollBack,
} from "#lib/db/manage-releases";
import { currentReleaseId, pactaHome } from "#lib/db/release-files";
import { failureSentence } from "./import/failure-sentence.ts";
import { releaseLines } from "./release/release-lines.ts";

const usage = `npm run release -- list
npm run release -- check
npm run release -- compile
npm run release -- keep <number>
npm run release -- remove <id>
npm run release -- rollback <id>`;

const home = pactaHome(process.env);
const [command = "", given = "", ...more] = process.argv.slice(2);

try {
  clearRemoved(home);
  for (const line of await run()) console.log(line);
} catch (error) {
  const sentence =
    error instanceof ReleaseRefusal
      ? error.message
      : failureSentence(error, "the live release is as it was");
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}

async function run(): Promise<readonly string[]> {
  if (more.length > 0) throw new ReleaseRefusal(usage);
  switch (command) {
    case "list":
      return releaseLines(listReleases(home), currentReleaseId(home));
    case "check":
      return checked(findDamaged(home));
    case "compile":
      return [formatCompilation(await compileRelease(home, loadFacts(), todayOf(new Date())))];
    case "keep":
      return told(keepReleases(home, Number(given || Number.NaN)));
    case "remove":
      removeRelease(home, given);
      return told([given]);
    case "rollback":
      rollBack(home, given);
      return [`Release ${given} is live.`];
    default:
      throw new ReleaseRefusal(usage);
  }
}

function told(removed: readonly string[]): readonly string[] {
  return removed.length === 0
    ? ["Nothing to remove."]
    : removed.map((id) => `Release ${id} removed.`);
}

function checked(damaged: readonly string[]): readonly string[] {
  if (damaged.length === 0) return ["Every file is the one whose hash stands beside it."];
  process.exitCode = 1;
  return damaged.map(
    (id) => `Release ${id} is damaged: its file is not the one whose hash stands beside it.`,
  );
}
