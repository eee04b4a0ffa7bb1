import { todayOf } from "#lib/dates/calendar-date";
import { compileRelease, formatCompilation } from "#lib/db/compile-release";
import { loadFacts } from "#lib/db/load-facts";
import { clearRemoved } from "#lib/db/manage-releases";
import { pactaHome } from "#lib/db/release-files";
import { formatSetAside, setDamagedAside } from "#lib/db/set-aside";

const home = pactaHome(process.env);
clearRemoved(home);
const aside = setDamagedAside(home);
const said = formatCompilation(await compileRelease(home, loadFacts(), todayOf(new Date())));
console.log(aside === null ? said : `${said} ${formatSetAside(aside)}`);
