/** The segments of a path as one text, read from their encoded form; what cannot be decoded stays as it is. */
export function decodePath(segments: readonly string[]): string {
  return segments.map(decodeSegment).join("/");
}

export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
