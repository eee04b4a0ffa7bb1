import type { Words } from "#lib/i18n/words";
import type { AreaFill } from "#lib/map/map-view";

/** What a fill means: the words of statuses are those of every list. */
export function fillInWords(fill: AreaFill, words: Words): string {
  switch (fill) {
    case "party":
    case "signatory":
    case "none":
      return words(`marks.${fill}`);
    case "left":
      return words("treaty.left");
    default:
      return words(`map.fills.${fill}`);
  }
}
