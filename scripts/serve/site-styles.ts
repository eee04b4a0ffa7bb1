import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withWholeAddresses } from "#lib/serve/inline-styles";

/** The style sheets of the built site by their address, ready to stand in a page. */
export function siteStyles(site: string): ReadonlyMap<string, string> {
  const folder = join(site, "static", "chunks");
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(".css"));
  return new Map(
    names.map((name) => {
      const address = `/_next/static/chunks/${name}`;
      return [address, withWholeAddresses(readFileSync(join(folder, name), "utf8"), address)];
    }),
  );
}
