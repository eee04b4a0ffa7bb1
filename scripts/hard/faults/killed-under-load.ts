import { setTimeout as pause } from "node:timers/promises";
import { createRandom } from "#lib/import/uhri/synthetic/random";
import { ask } from "../ask.ts";
import { compileHome } from "../compile-home.ts";
import { sendCrowd, type Visit } from "../load/visitors.ts";
import type { HardContext, Outcome } from "../section.ts";
import { openTally } from "../tally.ts";

const times = 3;
const pinned = "/api/v1/ratifications?countries=KAZ,UZB&asOf=2026-01-01";

/**
 * The server is killed while people ask, and started again on the same home. What was being asked meanwhile gets no answer; nothing
 * gets a wrong or half one, and what is asked afterwards is answered as before.
 */
export async function killedUnderLoad(context: HardContext): Promise<Outcome> {
  const home = await compileHome(context);
  const tally = openTally();
  let site = await context.serve(home);
  const before = await ask(site.address, pinned);
  for (let round = 1; round <= times; round++) {
    const chance = createRandom(context.seed + round).next;
    const crowd = { address: site.address, people: 25, thinkMs: 500, chance };
    const visits = sendCrowd({ ...crowd, forMs: 12_000 });
    await pause(4000);
    await site.kill();
    site = await context.serve(home, Number(new URL(site.address).port));
    for (const visit of await visits) tally.tried(faultsOf(visit), visit.path);
    const after = await ask(site.address, pinned);
    const isSame = after.status === 200 && after.body.equals(before.body);
    tally.tried(
      isSame ? [] : [`status ${after.status}, or other bytes`],
      "the same list afterwards",
    );
  }
  await site.stop();
  return tally.outcome(
    `server killed under 25 people and started again, ${times} times`,
    "no wrong or half answer; the same bytes afterwards",
  );
}

/** No answer is what a server that is gone gives; any other than a whole one is a fault. */
function faultsOf({ status, fault }: Visit): readonly string[] {
  return fault === null || status === 0 ? [] : [fault];
}
