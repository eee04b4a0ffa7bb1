"use client";

import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import type { ReportDeskProps } from "#components/report/report-desk.client";

type Props = Omit<ReportDeskProps, "howToBegin"> &
  Readonly<{
    words: Readonly<{ loading: string; failed: string }>;
    /** How to begin: on show until something is collected. */
    children: ReactNode;
  }>;

/** Loads what works on the collection; the frame and the way to begin are there before. */
export function ReportLoader({ words, children, ...props }: Props) {
  const [Desk, setDesk] = useState<ComponentType<ReportDeskProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import("#components/report/report-desk.client").then(
      ({ ReportDesk }) => setDesk(() => ReportDesk),
      () => setFailed(true),
    );
  }, []);
  if (Desk !== null) return <Desk {...props} howToBegin={children} />;
  return (
    <>
      <p role="status" className="needs-js soft">
        {failed ? words.failed : words.loading}
      </p>
      {children}
    </>
  );
}
