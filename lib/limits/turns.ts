/** Lets a bounded number of callers through at a time, a bounded number wait, and sends the others away. */
export type Turns = Readonly<{
  /** A function that ends the turn; `null` for a caller who is sent away, or who waited in vain or left (`signal`). */
  take(signal?: AbortSignal): Promise<EndTurn | null>;
  /** How many are at it, and how many wait. */
  state(): Readonly<{ running: number; waiting: number }>;
}>;

export type EndTurn = () => void;

type TurnLimits = Readonly<{ atOnce: number; waiting: number; waitMs: number }>;

export function openTurns({ atOnce, waiting: mostWaiting, waitMs }: TurnLimits): Turns {
  const waiting = new Set<(turn: EndTurn) => void>();
  let running = 0;

  function begin(): EndTurn {
    running += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      running -= 1;
      const [next] = waiting;
      if (next !== undefined) next(begin());
    };
  }

  function wait(signal: AbortSignal | undefined): Promise<EndTurn | null> {
    return new Promise((done) => {
      const settle = (turn: EndTurn | null) => {
        waiting.delete(settle);
        clearTimeout(timer);
        signal?.removeEventListener("abort", leave);
        done(turn);
      };
      const leave = () => settle(null);
      const timer = setTimeout(leave, waitMs);
      signal?.addEventListener("abort", leave);
      waiting.add(settle);
    });
  }

  return {
    async take(signal) {
      if (signal?.aborted === true) return null;
      if (running < atOnce) return begin();
      return waiting.size < mostWaiting ? wait(signal) : null;
    },
    state: () => ({ running, waiting: waiting.size }),
  };
}
