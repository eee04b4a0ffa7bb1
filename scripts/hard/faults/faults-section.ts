import type { Section } from "../section.ts";
import { disksThatRefuse } from "./disks-that-refuse.ts";
import { harmedReleases } from "./harmed-releases.ts";
import { importsUnderFault } from "./imports-under-fault.ts";
import { killedUnderLoad } from "./killed-under-load.ts";

/** What happens when the machine fails: a process killed, a file gone or changed, a disk full or read-only. */
export const faultsSection: Section = {
  name: "faults",
  needsSite: true,
  async run(context) {
    return [
      ...(await harmedReleases(context)),
      await killedUnderLoad(context),
      await importsUnderFault(context),
      ...(await disksThatRefuse(context)),
    ];
  },
};
