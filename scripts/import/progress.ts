import type { WriteStream } from "node:tty";

/** How far a step of the import is. */
export type Step = Readonly<{
  /** What is done, in one word: "reading". */
  name: string;
  done: number;
  /** `null` where nobody can say. */
  whole: number | null;
  /** What is counted in words for people: "120,600 records". */
  counted: string;
  /** For the rate: how many of them. */
  count: number;
  /** "records": what the rate counts. */
  unit: string;
}>;

export type Progress = Readonly<{ show(step: Step): void; say(line: string): void; end(): void }>;

type Output = Pick<WriteStream, "write"> & Readonly<{ isTTY?: boolean; columns?: number }>;

const msBetweenDrawings = 150;
const msBetweenLines = 5000;

/** A bar that is drawn again and again on a terminal; elsewhere a plain line from time to time. */
export function progressOn(output: Output, clock: () => number): Progress {
  const isTerminal = output.isTTY === true;
  let name = "";
  let startedAt = 0;
  let shownAt = 0;
  let drawn = false;

  function clear(): void {
    if (drawn) output.write("\r\u001b[K");
    drawn = false;
  }

  function show(step: Step): void {
    const now = clock();
    if (step.name !== name) {
      name = step.name;
      startedAt = now;
      // Elsewhere the first line of a step stands only where no later one will say how far it is.
      shownAt = isTerminal || step.whole === null ? Number.NEGATIVE_INFINITY : now;
    }
    if (now - shownAt < (isTerminal ? msBetweenDrawings : msBetweenLines)) return;
    shownAt = now;
    const line = stepLine(step, (now - startedAt) / 1000);
    if (!isTerminal) {
      output.write(`${line}\n`);
      return;
    }
    output.write(`\r${withBar(step, line, output.columns ?? 80)}\u001b[K`);
    drawn = true;
  }

  return {
    show,
    say(line) {
      clear();
      output.write(`${line}\n`);
    },
    end: clear,
  };
}

/** "reading 45 %: 120,600 records, 6,500 records a second, 20 s left". */
export function stepLine(step: Step, seconds: number): string {
  const { name, done, whole, counted, count, unit } = step;
  const share = whole === null || whole === 0 ? null : Math.min(done / whole, 1);
  const parts = [counted];
  if (seconds >= 1) parts.push(`${format(count / seconds)} ${unit} a second`);
  if (share !== null && share > 0.01 && seconds >= 1) {
    parts.push(`${formatSeconds((seconds * (1 - share)) / share)} left`);
  }
  return `${name}${share === null ? "" : ` ${Math.floor(share * 100)} %`}: ${parts.join(", ")}`;
}

const barWidth = 20;

function withBar({ done, whole }: Step, line: string, columns: number): string {
  if (whole === null || whole === 0 || columns < line.length + barWidth + 4) {
    return line.slice(0, columns - 1);
  }
  const filled = Math.round(Math.min(done / whole, 1) * barWidth);
  return `${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${line}`;
}

export function format(number: number): string {
  return Math.round(number).toLocaleString("en");
}

export function formatSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 100 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
