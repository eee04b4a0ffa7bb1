import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

let known: string | undefined;

/** Names the build of the software that is running, so that nothing kept from another build passes as current. */
export function buildId(): string {
  known ??= readBuildId();
  return known;
}

/** Without a build (`next dev`) every start counts as one of its own. */
function readBuildId(): string {
  const file = join(process.cwd(), ".next", "BUILD_ID");
  const isBuilt = process.env.NODE_ENV === "production" && existsSync(file);
  return isBuilt ? readFileSync(file, "utf8").trim() : `start-${Date.now()}`;
}
