/**
 * Stands where the server hashes for its entity tags (`createHash("sha256")`). Answers made in a browser are not cached by
 * anyone, so that a plain sum over the text (FNV-1a) is name enough.
 */
export function createHash(): Hash {
  return hashFrom(0x811c9dc5);
}

type Hash = Readonly<{ update(text: string): Hash; digest(form?: string): string }>;

function hashFrom(seed: number): Hash {
  return {
    update(text) {
      let sum = seed;
      for (let n = 0; n < text.length; n += 1) {
        sum = Math.imul(sum ^ text.charCodeAt(n), 0x01000193) >>> 0;
      }
      return hashFrom(sum);
    },
    digest: () => seed.toString(36),
  };
}
