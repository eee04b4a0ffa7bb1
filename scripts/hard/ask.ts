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
export function ask(address: string, path: string, question: Question = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const { method = "GET", body, agent = shared } = question;
  const length: Record<string, string> =
    body === undefined ? {} : { "content-length": String(body.length) };
  const headers = { ...length, ...question.headers };
  return new Promise((done, fail) => {
    const asked = request(
      { hostname, port, path, method, headers, agent, timeout: 120_000 },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.on("end", () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(pieces),
          }),
        );
        answer.on("error", fail);
      },
    );
    asked.on("timeout", () => asked.destroy(new Error("no answer within 120 s")));
    asked.on("error", fail);
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
