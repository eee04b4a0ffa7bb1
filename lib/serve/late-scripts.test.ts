import { describe, expect, it } from "vitest";
import { lateScripts } from "#lib/serve/late-scripts";

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const late = (html: string) => lateScripts(Buffer.from(html), "n0nce").toString();

describe("scripts after the first paint", () => {
  const html = page(
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/b.js" nonce="n0nce" async=""></script><script src="/_next/static/chunks/old.js" noModule=""></script>',
    '<p>кириллица</p><script src="/_next/static/chunks/a.js" nonce="n0nce" async=""></script><script nonce="n0nce">self.x=1</script>',
  );

  it("takes every script that does not wait out of the page, and nothing else", () => {
    const rest = late(html).replace(/<script nonce="n0nce">\{let go=.*?<\/script>/, "");
    expect(rest).toBe(
      page(
        '<script src="/_next/static/chunks/old.js" noModule=""></script>',
        '<p>кириллица</p><script nonce="n0nce">self.x=1</script>',
      ),
    );
  });

  it("names them all, in their order, in a script with the nonce of the page", () => {
    expect(late(html)).toContain(
      'for(const src of ["/_next/static/chunks/b.js","/_next/static/chunks/a.js"])',
    );
    expect(late(html)).toContain('<script nonce="n0nce">{let go=');
  });

  it.each([
    ["a page without scripts", page("<title>x</title>", "<p>y</p>")],
    ["a text that shows such a tag", page("", "<p>&lt;script src=&quot;/_next/static/</p>")],
    ["what is no page", "<svg/>"],
  ])("leaves %s as it is", (_, text) => {
    expect(late(text)).toBe(text);
  });

  it.each([
    [false, "after a frame"],
    [true, "at once"],
  ])("fetches in a page that is hidden: %s, %s, and only once", (hidden, when) => {
    const script = /<script nonce="n0nce">(\{let go=.*?)<\/script>/.exec(late(html))?.[1] ?? "";
    const asked: string[] = [];
    const frames: (() => void)[] = [];
    const timers: (() => void)[] = [];
    let loaded = () => {};
    const document = {
      hidden,
      createElement: () => ({ src: "" }),
      head: { append: ({ src }: { src: string }) => asked.push(src) },
    };
    new Function("document", "addEventListener", "requestAnimationFrame", "setTimeout", script)(
      document,
      (_: string, listener: () => void) => {
        loaded = listener;
      },
      (step: () => void) => frames.push(step),
      (step: () => void) => timers.push(step),
    );
    expect(asked).toEqual([]);
    loaded();
    expect(asked.length).toBe(when === "at once" ? 2 : 0);
    for (const step of frames) step();
    for (const step of timers) step();
    expect(asked).toEqual(["/_next/static/chunks/b.js", "/_next/static/chunks/a.js"]);
  });
});
