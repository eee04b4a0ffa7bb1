import { z } from "zod";

const text = z.string().max(200_000);

/** By what the items of a report are put under headings. */
export const arrangements = ["article", "right", "committee", "state", "hand"] as const;

/** What can follow the text of a report as a table. */
export const annexes = ["matrix", "concerns", "repeated", "reporting", "documents"] as const;
export type Annex = (typeof annexes)[number];

/** What the user makes of the collected items: the report around them. */
export const planSchema = z.strictObject({
  title: text,
  introduction: text,
  conclusion: text,
  arrangement: z.strictObject({
    by: z.enum(arrangements),
    /** The code of the treaty whose articles are the headings: "CCPR". */
    instrument: text,
  }),
  annexes: z.array(z.enum(annexes)),
  /** How many words the reader takes: 10,000 at the Human Rights Committee. */
  wordLimit: z.int().min(1).max(1_000_000),
  /** Ids of items in the order set by hand; what is not named follows in the order in which it was collected. */
  order: z.array(text),
});
export type Plan = z.infer<typeof planSchema>;

export const emptyPlan: Plan = {
  title: "",
  introduction: "",
  conclusion: "",
  arrangement: { by: "right", instrument: "CCPR" },
  annexes: [],
  wordLimit: 10_000,
  order: [],
};
