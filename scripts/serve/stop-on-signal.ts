import type { Server } from "node:http";
import process from "node:process";

/** How long answers that are being written may still take when the server is told to stop. */
const graceMs = 5000;

/** Stops taking requests when told to, lets those that run end, and then ends the process. */
export function stopOnSignal(server: Server): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), graceMs).unref();
    });
  }
}
