import type { ImportProgress } from "#lib/db/import/import-uhri";
import { format, type Step } from "./progress.ts";

/** The steps of an import as they are shown. */
export function importStep(progress: ImportProgress): Step {
  switch (progress.phase) {
    case "reading": {
      const { doneBytes, wholeBytes, records } = progress;
      const counted = `${format(records)} records`;
      return {
        name: "reading",
        done: doneBytes,
        whole: wholeBytes,
        counted,
        count: records,
        unit: "records",
      };
    }
    case "writing": {
      const { passages, wholePassages } = progress;
      const counted = `${format(passages)} passages`;
      return {
        name: "writing",
        done: passages,
        whole: wholePassages,
        counted,
        count: passages,
        unit: "passages",
      };
    }
    case "indexing":
      return {
        name: "indexing",
        done: 0,
        whole: null,
        counted: "the words of all passages",
        count: 0,
        unit: "",
      };
  }
}

export function downloadStep(doneBytes: number, wholeBytes: number | null): Step {
  const count = doneBytes / 1_000_000;
  return {
    name: "downloading",
    done: doneBytes,
    whole: wholeBytes,
    counted: `${format(count)} MB`,
    count,
    unit: "MB",
  };
}
