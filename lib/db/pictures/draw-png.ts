import { join } from "node:path";
import type { Worker } from "node:worker_threads";

/** So many pictures may wait for their turn; the memory of those in the queue is bounded by it. */
const mostWaiting = 16;
/** The thread ends when nothing was asked of it for so long. */
const idleMs = 20_000;

type Waiting = Readonly<{
  svg: string;
  done(png: Uint8Array<ArrayBuffer>): void;
  fail(error: unknown): void;
}>;

const queue: Waiting[] = [];
let thread: Worker | null = null;
let ending: NodeJS.Timeout | undefined;

export function isPngQueueFull(): boolean {
  return queue.length >= mostWaiting;
}

/**
 * `svg` as a PNG at twice its size, drawn one at a time in a thread; `null` when too many are waiting already.
 * @throws what the drawing throws, for an SVG that cannot be read.
 */
export function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (isPngQueueFull()) return Promise.resolve(null);
  return new Promise((done, fail) => {
    queue.push({ svg, done, fail });
    if (queue.length === 1) drawNext();
  });
}

function drawNext(): void {
  clearTimeout(ending);
  const next = queue[0];
  if (next === undefined) {
    thread?.unref();
    ending = setTimeout(endThread, idleMs);
    ending.unref();
    return;
  }
  thread ??= startThread();
  thread.ref();
  thread.postMessage(next.svg);
}

/**
 * The thread runs its file as it stands in the project, which is where the server runs. The class is asked of Node by
 * name, because the bundler would else put the file into a bundle, from which it finds neither fonts nor WebAssembly.
 */
function startThread(): Worker {
  const file = join(process.cwd(), "lib", "db", "pictures", "draw-png-worker.ts");
  const threads = process.getBuiltinModule("node:worker_threads");
  const started = new threads.Worker(file, { execArgv: [] });
  started.on("message", (png: Uint8Array<ArrayBuffer>) => {
    queue.shift()?.done(png);
    drawNext();
  });
  started.on("error", (error) => {
    thread = null;
    queue.shift()?.fail(error);
    drawNext();
  });
  return started;
}

function endThread(): void {
  const ended = thread;
  thread = null;
  void ended?.terminate();
}
