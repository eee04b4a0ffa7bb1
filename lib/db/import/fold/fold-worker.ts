import { parentPort } from "node:worker_threads";
import { foldRecords, type PackedRecords } from "#lib/db/import/fold/fold-batch";

parentPort?.on("message", (packed: PackedRecords) => {
  const folded = foldRecords(packed);
  const lines = Uint8Array.from(folded.lines);
  parentPort?.postMessage({ ...folded, lines }, [lines.buffer]);
});
