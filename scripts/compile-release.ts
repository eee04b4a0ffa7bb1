import { todayOf } from "#lib/dates/calendar-date";
import { compileRelease } from "#lib/db/compile-release";
import { pactaHome } from "#lib/db/release-files";
import { loadFacts } from "./data/load-facts.ts";

const home = pactaHome(process.env);
const { id, outcome } = compileRelease(home, loadFacts("data"), todayOf(new Date()));
console.log(outcome === "unchanged" ? `Release ${id} is up to date.` : `Release ${id} ${outcome}.`);
