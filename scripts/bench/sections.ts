import { listFiles } from "./export/export-section.ts";
import { firstLoad } from "./first-load.ts";
import { interaction } from "./interaction.ts";
import { lighthouseScores } from "./lighthouse.ts";
import { countryPacks } from "./packs.ts";
import { recurrenceOfIndex } from "./recurrence/recurrence-section.ts";
import { wordReport } from "./report.ts";
import { russianImport } from "./search/russian-section.ts";
import { searchOfIndex } from "./search/search-section.ts";
import { secondStart } from "./second-start.ts";
import type { Section } from "./section.ts";
import { serverTime } from "./server-time.ts";

/** Everything that `npm run bench` measures, in this order. */
export const sections: readonly Section[] = [
  serverTime,
  firstLoad,
  lighthouseScores,
  interaction,
  secondStart,
  searchOfIndex,
  russianImport,
  recurrenceOfIndex,
  listFiles,
  wordReport,
  countryPacks,
];
