import { expect, test } from "vitest";
import { requestOrigin } from "#lib/export/request-origin";

const originOf = (headers: Record<string, string>, url = "http://localhost:3000/export/main.csv") =>
  requestOrigin(new Request(url, { headers }));

test.each([
  [{}, "http://localhost:3000"],
  [{ host: "pacta.example" }, "http://pacta.example"],
  [{ host: "pacta.example:8443", "x-forwarded-proto": "https" }, "https://pacta.example:8443"],
  [{ host: "inner:3000", "x-forwarded-host": "pacta.example" }, "http://pacta.example"],
  [
    { "x-forwarded-host": "pacta.example, proxy.inner", "x-forwarded-proto": "https, http" },
    "https://pacta.example",
  ],
  [{ host: "[::1]:3400" }, "http://[::1]:3400"],
  [{ host: "PACTA.Example" }, "http://pacta.example"],
])("%o is %s", (headers, origin) => {
  expect(originOf(headers)).toBe(origin);
});

// Nothing but a host name gets into a link, a file or a tag.
test.each([
  "evil.example/path",
  "evil.example?x=",
  "user@evil.example",
  "evil example",
  'evil"><script>',
  "evil.example:port",
  "-evil",
  "javascript:alert(1)",
  `${"a".repeat(300)}.example`,
  "",
])("a header that says %j is passed over", (host) => {
  expect(originOf({ "x-forwarded-host": host })).toBe("http://localhost:3000");
});

test("a scheme that is none of the web's is passed over", () => {
  expect(originOf({ "x-forwarded-proto": "javascript" })).toBe("http://localhost:3000");
});
