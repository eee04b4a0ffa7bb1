/**
 * The ids of what is collected, as a copy that a page can look at without opening the collection itself: it marks the
 * buttons and the count in the navigation. The collection is in IndexedDB; where this copy is lost, nothing else is.
 */
export const collectedKey = "pacta-collected";
/** Told to the page after the copy has changed; other tabs hear of it by the browser's own `storage` event. */
export const collectedEvent = "pacta-collected";

export function readCollected(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(collectedKey) ?? "[]");
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}
