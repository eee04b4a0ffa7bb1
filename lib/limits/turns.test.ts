import { describe, expect, test } from "vitest";
import { openTurns } from "#lib/limits/turns";

const patient = 60_000;

describe("turns", () => {
  test("so many at once, so many wait, and the next is sent away", async () => {
    const turns = openTurns({ atOnce: 2, waiting: 1, waitMs: patient });
    const [first, second] = [await turns.take(), await turns.take()];
    const third = turns.take();
    expect(await turns.take()).toBeNull();
    expect(turns.state()).toEqual({ running: 2, waiting: 1 });
    first?.();
    expect(await third).toBeTypeOf("function");
    expect(turns.state()).toEqual({ running: 2, waiting: 0 });
    second?.();
  });

  test("who came first is let through first", async () => {
    const turns = openTurns({ atOnce: 1, waiting: 3, waitMs: patient });
    const end = await turns.take();
    const order: number[] = [];
    const waiting = [1, 2, 3].map(async (number) => {
      const own = await turns.take();
      order.push(number);
      own?.();
    });
    end?.();
    await Promise.all(waiting);
    expect(order).toEqual([1, 2, 3]);
  });

  test("a turn ended twice frees one place", async () => {
    const turns = openTurns({ atOnce: 1, waiting: 0, waitMs: patient });
    const end = await turns.take();
    end?.();
    end?.();
    await turns.take();
    expect(await turns.take()).toBeNull();
  });

  test("who leaves while waiting gives the place up, who waits too long is told", async () => {
    const turns = openTurns({ atOnce: 1, waiting: 1, waitMs: 5 });
    const end = await turns.take();
    const leaving = new AbortController();
    const left = turns.take(leaving.signal);
    leaving.abort();
    expect(await left).toBeNull();
    expect(await turns.take(leaving.signal)).toBeNull();
    expect(await turns.take()).toBeNull(); // in vain
    end?.();
    expect(turns.state()).toEqual({ running: 0, waiting: 0 });
  });
});
