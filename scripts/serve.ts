import { createServer } from "node:http";
import process from "node:process";
import { parseArgs } from "node:util";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import { holdPage } from "./serve/hold-page.ts";
import { pressedAssets } from "./serve/pressed-assets.ts";
import { siteStyles } from "./serve/site-styles.ts";
import { stopOnSignal } from "./serve/stop-on-signal.ts";

// Serves the built site: Next answers, and what it says is pressed on its way out. `-p` the port, `-H` the host.

const { port, host } = readArguments();
process.env.PORT = String(port);
const site = next({ dev: false, port, ...(host && { hostname: host }) });
await site.prepare();
const answer = site.getRequestHandler();
const press = compression({
  brotli: {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  },
});
const sendPressed = pressedAssets(".next");
const styles = siteStyles(".next");
const server = createServer((request, response) => {
  if (sendPressed(request, response)) return;
  press(request as never, response as never, () => {
    holdPage(request, response, styles);
    answer(request, response);
  });
});
stopOnSignal(server);
server.listen(port, host, () => {
  process.stdout.write(`Serving on port ${port}\n`);
});

function readArguments() {
  const { values } = parseArgs({
    options: { port: { type: "string", short: "p" }, host: { type: "string", short: "H" } },
  });
  return { port: Number(values.port ?? process.env.PORT ?? 3000), host: values.host };
}
