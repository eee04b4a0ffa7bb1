"use client";

import {
  Component,
  type CSSProperties,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Series } from "#lib/charts/chart";
import { seriesOfTable } from "#lib/charts/series-of-table";
import { type PackedTable, unpackTable } from "#lib/table/packed-table";

/** `lines`: steps over time. `bars`: one bar a category; `stacked` puts the series of a category end to end. */
export type Picture = "lines" | "bars" | "stacked";

type Props = Readonly<{
  picture: Picture;
  /** The series, or the table that says the same. */
  drawn: PackedTable | readonly Series[];
  /** In pixels, so that nothing jumps when the picture comes. */
  height: number;
  label: string;
  /** The same as a file, for readers without JavaScript. */
  file: string | null;
  words: Readonly<{ waiting: string; failed: string; withoutScript: string }>;
}>;

const Drawing = {
  lines: lazy(async () => ({ default: (await import("#components/chart/lines.client")).Lines })),
  bars: lazy(async () => ({ default: (await import("#components/chart/bars.client")).Bars })),
  stacked: lazy(async () => ({
    default: (await import("#components/chart/bars.client")).StackedBars,
  })),
};

/** The picture, drawn once it comes near the screen; until then its place is kept, so that nothing jumps. */
export function ChartPicture({ picture, drawn, height, label, file, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const Picture = Drawing[picture];
  const waiting = <p className="waiting needs-js">{words.waiting}</p>;
  return (
    <div
      ref={place}
      className="picture"
      role="img"
      aria-label={label}
      style={{ "--height": `${height}px` } as CSSProperties}
    >
      <noscript>
        {file === null ? (
          <p className="waiting">{words.withoutScript}</p>
        ) : (
          // biome-ignore lint/performance/noImgElement: the file is drawn to measure by the server
          <img src={file} alt={label} loading="lazy" />
        )}
      </noscript>
      {near ? (
        <PictureBoundary failed={<p className="waiting">{words.failed}</p>}>
          <Suspense fallback={waiting}>
            <Picture series={isTable(drawn) ? seriesOfTable(unpackTable(drawn)) : drawn} />
          </Suspense>
        </PictureBoundary>
      ) : (
        waiting
      )}
    </div>
  );
}

function isTable(drawn: PackedTable | readonly Series[]): drawn is PackedTable {
  return "columns" in drawn;
}

function useNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: "200px" },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return near;
}

/** A picture that cannot be loaded says so in its place; the page and the table twin stay. */
class PictureBoundary extends Component<
  Readonly<{ failed: ReactNode; children: ReactNode }>,
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.failed : this.props.children;
  }
}
