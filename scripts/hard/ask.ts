import { Agent, request } from "node:http";

/** An answer, read whole. */
export type Answer = Readonly<{
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}>;

export type Question = Readonly<{
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer;
  /** Connections of its own; else a few are shared by all. */
  agent?: Agent;
}>;

const shared = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks for a path as it stands, without the tidying of a browser. */
export async function ask(address: string, path: string, question: Question = {}): Promise<Answer> {
  try {
    return await askOnce(address, path, question);
  } catch (error) {
    // The server closed a line that was kept for the next question just as that was sent: nobody has read it.
    if (error instanceof LineClosed) return askOnce(address, path, question);
    throw error;
  }
}

/** The same; a line that breaks is an answer with status 0. */
export function askAnyway(address: string, path: string, question?: Question): Promise<Answer> {
  return ask(address, path, question).catch((error) => ({
    status: 0,
    headers: {},
    body: Buffer.from(String(error)),
  }));
}

class LineClosed extends Error {}

function askOnce(address: string, path: string, question: Question): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const { method = "GET", body, agent = shared } = question;
  const length: Record<string, string> =
    body === undefined ? {} : { "content-length": String(body.length) };
  const headers = { ...length, ...question.headers };
  const options = { hostname, port, path, method, headers, agent, timeout: 120_000 };
  return new Promise((done, fail) => {
    const asked = request(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("error", fail);
      answer.on("end", () => {
        const { statusCode: status = 0, headers: told } = answer;
        done({ status, headers: told, body: Buffer.concat(pieces) });
      });
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer within 120 s")));
    asked.on("error", (error: NodeJS.ErrnoException) => {
      const wasKept = asked.reusedSocket && error.code === "ECONNRESET";
      fail(wasKept ? new LineClosed(error.message) : error);
    });
    asked.end(body);
  });
}

/** Does something for each, a few at a time. */
export async function forEach<T>(
  all: Iterable<T>,
  atOnce: number,
  act: (each: T) => Promise<void>,
): Promise<void> {
  const waiting = all[Symbol.iterator]();
  const work = async () => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next())
      await act(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
