import { type ChoiceBundle, compareChoices, mergeChoices } from "#lib/collection/choice-bundles";
import { type Collection, orderedItems } from "#lib/collection/collection";
import type { CollectionItem } from "#lib/collection/item.schema";
import type { Plan } from "#lib/collection/plan.schema";

/** Which of two is taken; `both` joins two texts. */
export type Choice = "mine" | "theirs" | "both";

/** One part of an item's facts that the two sides tell differently. */
export type DifferingFact = Readonly<{ name: string; mine: string; theirs: string }>;

/** A field in which the same item differs on the two sides. */
export type FieldDifference = Readonly<{
  field: "text" | "assessment" | "facts";
  /** What differs of the facts, each as text; empty for the user's own words. */
  facts: readonly DifferingFact[];
  mine: string;
  theirs: string;
}>;

export type ItemDifference = Readonly<{
  id: string;
  title: string;
  mine: CollectionItem;
  theirs: CollectionItem;
  fields: readonly FieldDifference[];
}>;

const planTexts = ["title", "introduction", "conclusion"] as const;
export type PlanField = (typeof planTexts)[number] | "settings";
export type PlanDifference = Readonly<{ field: PlanField; mine: string; theirs: string }>;

export type Comparison = Readonly<{
  same: readonly CollectionItem[];
  onlyMine: readonly CollectionItem[];
  onlyTheirs: readonly CollectionItem[];
  differing: readonly ItemDifference[];
  plan: readonly PlanDifference[];
  /** Choices about repeated concerns, those that speak of the same passages together. */
  recurrence: readonly ChoiceBundle[];
}>;

/** What the user decides before anything changes. Keys that are absent take `defaultChoices`. */
export type Choices = Readonly<{
  /** Items and bundles of choices that one side alone has, left out of the result. */
  without: ReadonlySet<string>;
  fields: Readonly<Record<string, Readonly<Partial<Record<FieldDifference["field"], Choice>>>>>;
  plan: Readonly<Partial<Record<PlanField, Choice>>>;
  /** Whose choices about the same passages are taken, by the id of the bundle; mine where nothing is chosen. */
  recurrence: Readonly<Record<string, "mine" | "theirs">>;
}>;

export const noChoices: Choices = { without: new Set(), fields: {}, plan: {}, recurrence: {} };

/** Sets two collections side by side. An item is the same where its facts and the user's words are, whenever it was collected. */
export function compareCollections(mine: Collection, theirs: Collection): Comparison {
  const theirItems = new Map(theirs.items.map((item) => [item.id, item]));
  const mineIds = new Set(mine.items.map(({ id }) => id));
  const pairs = orderedItems(mine).map((item) => ({ item, other: theirItems.get(item.id) }));
  const both = pairs.flatMap(({ item, other }) =>
    other === undefined ? [] : [differ(item, other)],
  );
  return {
    same: both.filter(({ fields }) => fields.length === 0).map((each) => each.mine),
    onlyMine: pairs.flatMap(({ item, other }) => (other === undefined ? [item] : [])),
    onlyTheirs: orderedItems(theirs).filter(({ id }) => !mineIds.has(id)),
    differing: both.filter(({ fields }) => fields.length > 0),
    plan: planDifferences(mine.plan, theirs.plan),
    recurrence: compareChoices(mine.recurrenceChoices, theirs.recurrenceChoices),
  };
}

function differ(mine: CollectionItem, theirs: CollectionItem): ItemDifference {
  const fields: FieldDifference[] = [];
  for (const field of ["text", "assessment"] as const) {
    const [a, b] = [mine.own[field], theirs.own[field]];
    if (a !== b) fields.push({ field, facts: [], mine: a, theirs: b });
  }
  const facts = differingFacts(mine, theirs);
  if (facts.length > 0) {
    fields.push({ field: "facts", facts, mine: mine.release, theirs: theirs.release });
  }
  return { id: mine.id, title: mine.title, mine, theirs, fields };
}

/** When and from which release an item was taken is no fact about it. */
const notFacts = new Set(["own", "collectedAt", "asOf", "release", "link", "about", "rows"]);

function differingFacts(mine: CollectionItem, theirs: CollectionItem): DifferingFact[] {
  const all = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const names = [...all].filter((name) => !notFacts.has(name));
  const pairs = names.map((name) => [name, fieldOf(mine, name), fieldOf(theirs, name)] as const);
  return [...pairs, ["rows", rowsOf(mine), rowsOf(theirs)] as const]
    .filter(([, a, b]) => !alike(a, b))
    .map(([name, a, b]) => ({ name, mine: factText(a), theirs: factText(b) }));
}

const mostFactLetters = 400;

/** A fact as somebody can compare it: names of what has one, parts of a list parted by "; ". */
function factText(value: unknown): string {
  const text = wholeText(value);
  return text.length > mostFactLetters ? `${text.slice(0, mostFactLetters)} …` : text;
}

function wholeText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(wholeText).join("; ");
  if (typeof value !== "object") return String(value);
  if ("name" in value) return String(value.name);
  if ("words" in value) return String(value.words);
  return "un" in value ? String(value.un) : JSON.stringify(value);
}

function fieldOf(item: CollectionItem, name: string): unknown {
  return (item as unknown as Record<string, unknown>)[name];
}

/** The rows without their links, which pin a release. */
function rowsOf(item: CollectionItem): unknown {
  return "rows" in item ? item.rows.map(({ cells }) => cells) : [];
}

/** Whatever the order of the keys. */
function alike(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b);
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : Number(a > b))))
      : inner,
  );
}

function planDifferences(mine: Plan, theirs: Plan): PlanDifference[] {
  const texts = planTexts
    .filter((field) => mine[field] !== theirs[field])
    .map((field): PlanDifference => ({ field, mine: mine[field], theirs: theirs[field] }));
  const [a, b] = [settingsText(mine), settingsText(theirs)];
  return a === b ? texts : [...texts, { field: "settings", mine: a, theirs: b }];
}

function settingsText({ arrangement, annexes, wordLimit }: Plan): string {
  const by = arrangement.by === "article" ? `article ${arrangement.instrument}` : arrangement.by;
  return [by, ...annexes.toSorted(), String(wordLimit)].join(" · ");
}

/** What is taken where the user chose nothing: no text of either side is lost, facts come from the newer release. */
export function defaultChoice({ field, mine, theirs }: FieldDifference | PlanDifference): Choice {
  if (field === "facts") return theirs > mine ? "theirs" : "mine";
  if (field === "settings") return "mine";
  if (mine.trim() === "") return "theirs";
  if (field === "title") return "mine";
  return theirs.trim() === "" ? "mine" : "both";
}

/**
 * Both collections as one: every item of either side once, but for those chosen to be left out; mine in my order, then what
 * only they have in theirs. `mine` and `theirs` stay as they are.
 */
export function mergeCollections(
  mine: Collection,
  theirs: Collection,
  choices: Choices,
): Collection {
  const comparison = compareCollections(mine, theirs);
  const merged = new Map(comparison.differing.map((each) => [each.id, mergeItem(each, choices)]));
  const kept = [...mine.items, ...comparison.onlyTheirs].map((item) => merged.get(item.id) ?? item);
  const items = kept.filter(({ id }) => !isLeftOut(id, comparison, choices));
  return {
    items,
    plan: mergePlans(mine, theirs, comparison, choices),
    recurrenceChoices: mergeChoices(mine, theirs, choices),
  };
}

function isLeftOut(
  id: string,
  { onlyMine, onlyTheirs }: Comparison,
  { without }: Choices,
): boolean {
  return without.has(id) && [...onlyMine, ...onlyTheirs].some((item) => item.id === id);
}

function mergeItem(difference: ItemDifference, choices: Choices): CollectionItem {
  const { id, mine, theirs, fields } = difference;
  const chosen = choices.fields[id] ?? {};
  const take = (field: FieldDifference["field"]) => {
    const found = fields.find((each) => each.field === field);
    return found === undefined ? "mine" : (chosen[field] ?? defaultChoice(found));
  };
  const facts = take("facts") === "theirs" ? theirs : mine;
  return {
    ...facts,
    collectedAt: mine.collectedAt,
    own: {
      text: chooseText(mine.own.text, theirs.own.text, take("text")),
      assessment: chooseText(mine.own.assessment, theirs.own.assessment, take("assessment")),
    },
  };
}

function mergePlans(
  { plan: mine }: Collection,
  { plan: theirs }: Collection,
  comparison: Comparison,
  choices: Choices,
): Plan {
  const take = (field: PlanField) => {
    const found = comparison.plan.find((each) => each.field === field);
    return found === undefined ? "mine" : (choices.plan[field] ?? defaultChoice(found));
  };
  const { arrangement, annexes, wordLimit } = take("settings") === "theirs" ? theirs : mine;
  const text = (field: (typeof planTexts)[number]) =>
    chooseText(mine[field], theirs[field], take(field));
  const known = new Set(mine.order);
  return {
    title: text("title"),
    introduction: text("introduction"),
    conclusion: text("conclusion"),
    arrangement,
    annexes,
    wordLimit,
    order: [...mine.order, ...theirs.order.filter((id) => !known.has(id))],
  };
}

/** Two texts as one, a paragraph apart; a text that the other already holds is not said twice. */
export function chooseText(mine: string, theirs: string, choice: Choice): string {
  if (choice !== "both") return choice === "mine" ? mine : theirs;
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}

/** What can be chosen for a difference: facts and settings cannot be joined, nor can two titles. */
export function choicesFor({ field }: FieldDifference | PlanDifference): readonly Choice[] {
  const joins = field !== "facts" && field !== "settings" && field !== "title";
  return joins ? ["mine", "theirs", "both"] : ["mine", "theirs"];
}

/** The same choice for every difference; where two cannot be joined, `both` leaves what stands by default. */
export function chooseAll(
  { differing, plan, recurrence }: Comparison,
  choices: Choices,
  choice: Choice,
): Choices {
  const chosen = (each: FieldDifference | PlanDifference) => {
    return [each.field, choicesFor(each).includes(choice) ? choice : defaultChoice(each)] as const;
  };
  const fields = differing.map(({ id, fields }) => [id, Object.fromEntries(fields.map(chosen))]);
  return {
    ...choices,
    fields: Object.fromEntries(fields),
    plan: Object.fromEntries(plan.map(chosen)),
    recurrence: Object.fromEntries(
      recurrence.map(({ id }) => [id, choice === "theirs" ? "theirs" : "mine"]),
    ),
  };
}

/** What merging by `choices` would do, in numbers. */
export function mergePreview(
  mine: Collection,
  theirs: Collection,
  choices: Choices,
): Readonly<{ total: number; fresh: number; changed: number; left: number; arranged: number }> {
  const { items, recurrenceChoices } = mergeCollections(mine, theirs, choices);
  const before = new Map(mine.items.map((item) => [item.id, item]));
  const changed = items.filter((item) => before.has(item.id) && !alike(before.get(item.id), item));
  const all = new Set([...mine.items, ...theirs.items].map(({ id }) => id));
  return {
    total: items.length,
    fresh: items.filter(({ id }) => !before.has(id)).length,
    changed: changed.length,
    left: all.size - items.length,
    arranged: recurrenceChoices.length,
  };
}
