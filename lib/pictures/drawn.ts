/** A part of a picture: its markup from its own top left corner, the size it takes, and what it says in words. */
export type Drawn = Readonly<{
  width: number;
  height: number;
  svg: string;
  /** One fact each, for readers who do not see it. */
  facts: readonly string[];
}>;

/** A part of a picture that says nothing of its own, as a legend does. */
export type DrawnPart = Omit<Drawn, "facts">;
