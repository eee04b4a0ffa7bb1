import { expect, test } from "vitest";
import { askExport } from "#lib/api/fixtures/ask-api";
import { readSvg } from "#lib/pictures/fixtures/read-svg";

async function textsOf(address: string): Promise<string[]> {
  const response = askExport(address);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
  return readSvg(await response.text()).texts.map(({ text }) => text);
}

test("the matrix at an address follows the address: its States, day, order", async () => {
  const address = "main.svg?countries=KGZ,KAZ&asOf=2009-01-01&sort=-country";
  const texts = await textsOf(address);
  expect(texts.indexOf("Kyrgyzstan")).toBeLessThan(texts.indexOf("Kazakhstan"));
  expect(texts).toContain("As of 2009-01-01. Pacta, release 20260101-000000000000.");
  expect(texts).toContain("Ratification of the UN human-rights instruments on 2009-01-01");
  expect(texts.join(" ")).toContain("asOf=2009-01-01");
  expect(texts.join(" ")).toContain("release=20260101-000000000000");
});

test("a chart says about which State it is", async () => {
  const texts = await textsOf("countries/KAZ/rights.svg");
  expect(texts).toContain("State: Kazakhstan");
});

test("a PNG is sent as one, and a caller who has it is not sent it again", async () => {
  const address = "parties.png";
  const response = askExport(address);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(response.headers.get("content-disposition")).toMatch(
    /^attachment; filename="pacta-.*\.png"$/,
  );
  const png = Buffer.from(await response.arrayBuffer());
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  const held = { "if-none-match": response.headers.get("etag") ?? "" };
  expect(askExport(address, held).status).toBe(304);
});

test.each(["countries/KAZ/acts.svg", "countries/KAZ/acts.png", "nowhere/main.svg"])(
  "%s: what is not drawn is not found",
  (address) => {
    expect(askExport(address).status).toBe(404);
  },
);

test("a parameter that cannot be read is refused, as for every file", () => {
  expect(askExport("main.svg?asOf=yesterday").status).toBe(400);
});
