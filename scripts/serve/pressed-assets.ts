import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";

/**
 * The scripts and style sheets that were pressed after the build, by the address under which they are asked for. Those in
 * `chunks` are called by their content; the service worker beside them is not, and Next sends it with headers of its own.
 */
export function findPressed(site: string): ReadonlyMap<string, Pressed> {
  const folder = join(site, "static", "chunks");
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => name.endsWith(".br"))
      .map((name) => [addressOf(name), pressedFile(join(folder, name), name)]),
  );
}

type Pressed = Readonly<{ file: string; bytes: number; type: string }>;

const types: Readonly<Record<string, string>> = {
  ".js": "application/javascript; charset=UTF-8",
  ".css": "text/css; charset=UTF-8",
};

function addressOf(name: string): string {
  return `/_next/static/chunks/${name.slice(0, -".br".length).replaceAll("\\", "/")}`;
}

function pressedFile(file: string, name: string): Pressed {
  const type = types[extname(name.slice(0, -".br".length))];
  if (type === undefined) throw new Error(`No type is known for ${name}`);
  return { file, bytes: statSync(file).size, type };
}

/**
 * Sends such a file, from the folder of the built site, to a browser that reads Brotli; it may be kept for good.
 * `false` where there is none to send: then the site itself answers.
 */
export function pressedAssets(site: string) {
  const held = findPressed(site);
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const found = request.method === "GET" ? held.get(request.url ?? "") : undefined;
    if (found === undefined || !readsBrotli(request)) return false;
    response.writeHead(200, {
      "Content-Type": found.type,
      "Content-Encoding": "br",
      "Content-Length": found.bytes,
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
      Vary: "Accept-Encoding",
    });
    createReadStream(found.file)
      .on("error", () => response.destroy())
      .pipe(response);
    return true;
  };
}

function readsBrotli(request: IncomingMessage): boolean {
  const accepted = String(request.headers["accept-encoding"] ?? "").split(",");
  return accepted.some((one) => /^\s*br\s*(;\s*q=(?!0(\.0+)?\s*$).*)?$/.test(one));
}
