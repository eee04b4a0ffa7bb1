import { expect, test } from "vitest";
import { html, markup } from "#lib/html/html-template";

const hostile = `"><script>alert(1)</script>`;

test("what is put into a template stays text, in content and in an attribute", () => {
  expect(html`<a href="${hostile}">${hostile}</a>`.html).toBe(
    '<a href="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</a>',
  );
});

test("markup, lists of markup, numbers and nothing are written as they are", () => {
  const items = ["a", "<"].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}</ul>${markup("<hr>")}${0}${null}`.html).toBe(
    "<ul><li>a</li><li>&lt;</li></ul><hr>0",
  );
});
