import process from "node:process";

// Ends with 0 when the server on this machine says that it can read a release, with 1 when it does not or is not there.

const address = `http://127.0.0.1:${process.env.PORT ?? 3000}/api/v1/health`;
try {
  const answer = await fetch(address, { signal: AbortSignal.timeout(4000) });
  const { status } = (await answer.json()) as { status?: unknown };
  process.exitCode = answer.ok && status === "ok" ? 0 : 1;
} catch {
  process.exitCode = 1;
}
