/**
 * Runs before everything else in the browser. Schemas there are read step by step: trying first whether code may be made from
 * text, as Zod does to be faster, is what our own content policy forbids, and a browser reports every attempt.
 */
(globalThis as { __zod_globalConfig?: { jitless: boolean } }).__zod_globalConfig = {
  jitless: true,
};

export {};
