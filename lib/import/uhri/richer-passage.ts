import type { Passage } from "#lib/import/uhri/passage";

/**
 * The richer of two passages with one id: more fields filled, then more labels, then more text, then later on the
 * index. The first where nothing tells them apart.
 */
export function richerPassage(first: Passage, second: Passage): Passage {
  const a = riches(first);
  const b = riches(second);
  const decisive = a.findIndex((amount, index) => amount !== b[index]);
  return decisive === -1 || (a[decisive] ?? 0) > (b[decisive] ?? 0) ? first : second;
}

function riches(passage: Passage): readonly (number | string)[] {
  const { countries, regions, themes, groups, sdgs, review } = passage;
  const lists = [countries, regions, themes, groups, sdgs, review?.positions ?? []];
  const fields = [
    passage.symbol,
    passage.documentId,
    passage.publishedOn,
    passage.mechanism,
    review,
  ];
  const filled = fields.filter((field) => field !== null).length;
  return [
    filled + lists.filter((list) => list.length > 0).length,
    lists.reduce((sum, list) => sum + list.length, 0),
    passage.lead.length + passage.text.length,
    passage.publishedOnUhri ?? "",
  ];
}
