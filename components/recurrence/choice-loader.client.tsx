"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { ChoiceDeskProps } from "#components/recurrence/choice-desk.client";

type Props = ChoiceDeskProps & Readonly<{ said: Readonly<{ loading: string; failed: string }> }>;

/** Loads what works on the reader's choices, after the page is there; the page is whole without it. */
export function ChoiceLoader({ said, ...props }: Props) {
  const [Desk, setDesk] = useState<ComponentType<ChoiceDeskProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import("#components/recurrence/choice-desk.client").then(
      ({ ChoiceDesk }) => setDesk(() => ChoiceDesk),
      () => setFailed(true),
    );
  }, []);
  if (Desk !== null) return <Desk {...props} />;
  return <p className="needs-js soft choices-loading">{failed ? said.failed : said.loading}</p>;
}
