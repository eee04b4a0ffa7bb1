/**
 * The places of phrases that stand near each other, as FTS5 leaves them (`fts5ExprNearIsMatch`): `places` rising, `sizes`
 * the words of each phrase. All lists are empty where the phrases never meet.
 */
export function nearPlaces(
  places: readonly (readonly number[])[],
  sizes: readonly number[],
  distance: number,
): readonly (readonly number[])[] {
  const kept: number[][] = places.map(() => []);
  if (places.some((each) => each.length === 0)) return kept;
  const heads = places.map(() => 0);
  const at = (n: number) => places[n]?.[heads[n] ?? 0] ?? Number.POSITIVE_INFINITY;
  while (meet()) {
    for (const [n, list] of kept.entries()) if (list.at(-1) !== at(n)) list.push(at(n));
    const next = places.map((each, n) => each[(heads[n] ?? 0) + 1] ?? Number.POSITIVE_INFINITY);
    const least = next.indexOf(Math.min(...next));
    heads[least] = (heads[least] ?? 0) + 1;
  }
  return kept;

  /** Moves on until all phrases stand near the last of them; false where one has no further place. */
  function meet(): boolean {
    let last = at(0);
    for (let before = Number.NaN; before !== last; ) {
      before = last;
      for (let n = 0; n < places.length; n += 1) last = Math.max(last, moveOn(n, last));
    }
    return last !== Number.POSITIVE_INFINITY;
  }

  /** The first place of a phrase that is not too far before `last`; infinite where there is none. */
  function moveOn(n: number, last: number): number {
    const earliest = last - (sizes[n] ?? 0) - distance;
    while (at(n) < earliest) heads[n] = (heads[n] ?? 0) + 1;
    return at(n);
  }
}
