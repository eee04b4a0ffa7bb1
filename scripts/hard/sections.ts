import { attackSection } from "./attack/attack-section.ts";
import { auditSection } from "./audit-section.ts";
import { faultsSection } from "./faults/faults-section.ts";
import { fuzzSection } from "./fuzz-section.ts";
import { importsSection } from "./imports/imports-section.ts";
import { limitsSection } from "./limits-section.ts";
import { loadSection } from "./load/load-section.ts";
import { logsSection } from "./logs-section.ts";
import type { Section } from "./section.ts";

/** Everything that `npm run test:hard` tries, in this order. */
export const sections: readonly Section[] = [
  limitsSection,
  attackSection,
  logsSection,
  importsSection,
  fuzzSection,
  faultsSection,
  loadSection,
  auditSection,
];
