import { readFileSync } from "node:fs";
import process from "node:process";

// Serves the gathered site by the configuration that the build has written down, as the server of Next's own standalone
// output does: `next.config.js` would bring along the compilers that it sets up.

const { config } = JSON.parse(readFileSync(".next/required-server-files.json", "utf8"));
Object.assign(process.env, {
  __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
  NODE_ENV: "production",
});
await import("../serve.ts");
