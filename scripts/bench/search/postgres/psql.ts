import { startCommand } from "../../../setup/run-command.mjs";

/** Where psql finds a server, in psql's own variables: PGHOST, PGUSER, PGDATABASE and so on. */
export type Connection = Readonly<Record<string, string>>;

/**
 * Runs a script, given whole or piece by piece, in one session of psql that stops at its first fault. Gives what it
 * prints: rows without heading, columns parted by "|".
 * @throws with what psql said.
 */
export async function psql(
  connection: Connection,
  script: Iterable<string> | string,
): Promise<string> {
  const child = startCommand("psql", ["-XqAt", "-v", "ON_ERROR_STOP=1", "-f", "-"], {
    env: { ...process.env, PGOPTIONS: "-c client_min_messages=warning", ...connection },
    stdio: "pipe",
  });
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null) throw new Error("psql has no pipes.");
  const printed = collect(stdout);
  const said = collect(stderr);
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  stdin.on("error", () => {}); // psql closes it when a statement fails, and says why on its own
  await Promise.race([ended, write(stdin, typeof script === "string" ? [script] : script)]);
  const code = await ended;
  if (code !== 0) throw new Error(`psql: ${said().trim().split("\n").slice(0, 3).join(" ")}`);
  return printed();
}

async function write(stdin: NodeJS.WritableStream, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!stdin.write(piece)) await new Promise((resolve) => stdin.once("drain", resolve));
  }
  stdin.end();
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (piece) => {
    text += piece;
  });
  return () => text;
}
