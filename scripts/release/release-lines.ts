import type { ReleaseContents } from "#lib/release/held-releases";
import { layoutVersion } from "#lib/release/release";
import { dayOfRelease } from "#lib/release/release-day";

/** The releases held as lines of a terminal: id, day, size, hash, what they hold, and which one is live. */
export function releaseLines(
  held: readonly ReleaseContents[],
  live: string | null,
): readonly string[] {
  if (held.length === 0) return ["No release is held yet: npm start compiles one."];
  return held.flatMap(({ id, counts, bytes = 0, sha256, layout, imported }) => {
    const standing = [
      ...(id === live ? ["live"] : []),
      ...(layout === layoutVersion ? [] : [`layout ${layout}: cannot be read by this version`]),
    ];
    const { acts = 0, observations = 0, documents = 0 } = counts;
    return [
      [id, ...standing].join(" · "),
      `  ${dayOfRelease(id)} · ${bytes} bytes · SHA-256 ${sha256 ?? "not known"}`,
      `  ${acts} acts, ${observations} observations, ${documents} documents`,
      ...(imported
        ? [
            `  ${imported.passages} passages imported from ${imported.name} (${imported.languages.join(", ")})`,
          ]
        : []),
    ];
  });
}
