import fc from "fast-check";
import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AsText } from "#components/shell/as-text";
import { htmlOf } from "#components/shell/html-of";

const Wrapped = ({ children }: { children: ReactNode }) => <em>{children}</em>;

const words = fc.oneof(
  fc.string(),
  fc.constantFrom("<b>", '"', "&amp;", "'", "État", "пункт 17 b)"),
);
const attributes = fc.record(
  {
    className: words,
    id: words,
    title: words,
    lang: fc.constantFrom("en", "ru"),
    "aria-hidden": fc.constantFrom("true", true, false),
    "data-collect": words,
    hidden: fc.boolean(),
  },
  { requiredKeys: [] },
);
const leaf: fc.Arbitrary<ReactNode> = fc.oneof(
  words,
  fc.integer(),
  fc.constantFrom(null, undefined, true, false),
);
const { tree } = fc.letrec<{ tree: ReactNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc
      .tuple(fc.constantFrom("p", "span", "b", "section", "li"), attributes, fc.array(tie("tree")))
      .map(([tag, props, children]) => createElement(tag, props, ...children)),
    fc.tuple(attributes).map(([props]) => createElement("br", props)),
    fc.array(tie("tree")).map((children) => createElement(Fragment, null, ...children)),
    tie("tree").map((child) => <Wrapped key="wrapped">{child}</Wrapped>),
  ),
}));

test("any tree is written as React itself writes it", () => {
  fc.assert(
    fc.property(tree, (node) => {
      expect(htmlOf(node)).toBe(
        renderToStaticMarkup(createElement(Fragment, null, node)).replaceAll("&#x27;", "'"),
      );
    }),
  );
});

const Later = (async () => "later") as unknown as () => ReactNode;

test("text that is HTML already stays as it is, as below another such list", () => {
  const list = <AsText as="ol">{<Wrapped>{"a < b"}</Wrapped>}</AsText>;
  expect(htmlOf(<section>{list}</section>)).toBe("<section><ol><em>a &lt; b</em></ol></section>");
});

const press = { onClick: () => undefined };
const red = { style: { color: "red" } };

test.each([
  [
    "a handler",
    <p key="press" {...press}>
      a
    </p>,
  ],
  [
    "a style",
    <p key="red" {...red}>
      a
    </p>,
  ],
  ["a promise", Promise.resolve("later")],
  ["an asynchronous component", <Later key="later" />],
])("%s is refused", (_, node) => {
  expect(() => htmlOf(node as ReactNode)).toThrow(TypeError);
});
