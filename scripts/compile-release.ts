import { todayOf } from "#lib/dates/calendar-date";
import { compileRelease } from "#lib/db/compile-release";
import { loadFacts } from "#lib/db/load-facts";
import { clearRemoved } from "#lib/db/manage-releases";
import { pactaHome } from "#lib/db/release-files";

const home = pactaHome(process.env);
clearRemoved(home);
const { id, outcome } = await compileRelease(home, loadFacts(), todayOf(new Date()));
console.log(outcome === "unchanged" ? `Release ${id} is up to date.` : `Release ${id} ${outcome}.`);
