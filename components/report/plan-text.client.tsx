"use client";

import { DraftArea } from "#components/report/draft-area.client";
import { useWords } from "#components/report/report-words.client";
import type { KeptCollection } from "#components/report/use-collection.client";

type Props = Readonly<{
  kept: KeptCollection;
  field: "title" | "introduction" | "conclusion";
}>;

/** A text of the report that stands around the passages. */
export function PlanText({ kept, field }: Props) {
  const t = useWords("text");
  return (
    <DraftArea
      label={t(field === "title" ? "reportTitle" : field)}
      singleLine={field === "title"}
      value={kept.collection.plan[field]}
      onSave={(text) => kept.writePlan({ [field]: text })}
    />
  );
}
