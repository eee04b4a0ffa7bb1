/** Called once by Next.js when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { guardLogs } = await import("#app/gate/guard-logs");
  const { openGate } = await import("#app/gate/open-gate");
  guardLogs();
  await openGate();
}
