import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  type FoldedRecords,
  foldRecords,
  type PackedRecords,
} from "#lib/db/import/fold/fold-batch";
import type { SourceBatch, SourceRecord } from "#lib/db/import/record-source";

/** Folds batches of records, several at the same time where the machine has the cores. */
export type FoldPool = Readonly<{
  /** How many batches keep the pool busy. */
  depth: number;
  fold(packed: PackedRecords): Promise<FoldedRecords>;
  close(): Promise<void>;
}>;

/** Below this a thread takes longer to start than to fold. */
const fewBytes = 4 * 1024 * 1024;
const mostThreads = 2;

export function openFoldPool(wholeBytes: number): FoldPool {
  if (wholeBytes < fewBytes) {
    return { depth: 1, fold: async (packed) => foldRecords(packed), close: async () => {} };
  }
  const threads = Array.from({ length: Math.min(mostThreads, availableParallelism()) }, foldThread);
  let turn = 0;
  return {
    depth: threads.length * 2,
    fold(packed) {
      turn = (turn + 1) % threads.length;
      const thread = threads[turn];
      if (thread === undefined) throw new RangeError("The pool has no thread.");
      return thread.fold(packed);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** A record that takes more memory than a hundred of the index together. */
export class TooLarge extends Error {}

type Waiting = Readonly<{ done(folded: FoldedRecords): void; fail(error: unknown): void }>;

function foldThread() {
  const worker = new Worker(new URL("./fold-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 },
  });
  const waiting: Waiting[] = [];
  worker.on("message", (folded: FoldedRecords) => waiting.shift()?.done(folded));
  worker.on("error", (error: NodeJS.ErrnoException) => {
    const fault = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new TooLarge() : error;
    for (const { fail } of waiting.splice(0)) fail(fault);
  });
  return {
    fold: (packed: PackedRecords) =>
      new Promise<FoldedRecords>((done, fail) => {
        waiting.push({ done, fail });
        worker.postMessage(packed, [packed.bytes.buffer as ArrayBuffer]);
      }),
    close: () => worker.terminate(),
  };
}

export type FoldedBatch = Readonly<{ batch: SourceBatch; folded: FoldedRecords }>;

/** Folds batches through a pool and gives them in their own order. */
export async function* foldInOrder(
  batches: AsyncIterable<SourceBatch>,
  pool: FoldPool,
): AsyncGenerator<FoldedBatch> {
  const flying: { batch: SourceBatch; folding: Promise<FoldedRecords> }[] = [];
  for await (const batch of batches) {
    const folding = pool.fold(packed(batch.records));
    // Whoever awaits it gets the failure; until then nobody needs to hear of it.
    folding.catch(() => {});
    flying.push({ batch, folding });
    const first = flying.length >= pool.depth ? flying.shift() : undefined;
    if (first !== undefined) yield { batch: first.batch, folded: await first.folding };
  }
  for (const { batch, folding } of flying) yield { batch, folded: await folding };
}

function packed(records: readonly SourceRecord[]): PackedRecords {
  const bytes = new Uint8Array(records.reduce((sum, record) => sum + record.bytes.length, 0));
  const ends = new Uint32Array(records.length);
  const broken = new Map<number, string>();
  let end = 0;
  records.forEach((record, index) => {
    bytes.set(record.bytes, end);
    end += record.bytes.length;
    ends[index] = end;
    if (record.broken !== null) broken.set(index, record.broken);
  });
  return { bytes, ends, broken };
}
