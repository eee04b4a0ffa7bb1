import { format } from "node:util";
import { requestAtHand } from "#app/gate/open-gate";
import { namesOfRequest, unnamedText } from "#lib/limits/unnamed-text";

const methods = ["error", "warn", "log", "info", "debug"] as const;

/**
 * Keeps what a person asked for, and from where, out of whatever is logged: the server's own lines, those of Next.js, which
 * names the address of a request that fails, and the messages of errors, which may carry words that were looked for.
 */
export function guardLogs(): void {
  for (const method of methods) {
    // biome-ignore lint/suspicious/noConsole: it is the log that is guarded here.
    const write = console[method].bind(console);
    console[method] = (...said: readonly unknown[]) => {
      write("%s", unnamedText(format(...said), namesAtHand()));
    };
  }
}

function namesAtHand(): ReadonlySet<string> {
  const request = requestAtHand.getStore();
  if (request === undefined) return new Set();
  return namesOfRequest(request.url, request.from);
}
