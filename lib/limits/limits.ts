/**
 * What one caller may ask of a server at a time. Each number is far above what any page, link or form of the site asks for,
 * and low enough that nobody holds the server up for others.
 */
export const limits = {
  /** Of path and query. RFC 9110 asks everybody to take 8,000; the longest link of the site has some 5,000. */
  addressCharacters: 8000,
  /** Values of one list, as `countries=`: more than there are States, rights or instruments. */
  listedValues: 500,
  /** Faults of an address that are named one by one. */
  namedFaults: 20,
  /** Files (exports, feeds, packs, pictures) that are made and sent at the same time. */
  filesAtOnce: 8,
  /** Those that wait for their turn; whoever comes after them is sent away. */
  filesWaiting: 64,
  fileWaitMs: 15_000,
  /** What is asked to wait by `Retry-After`. */
  retrySeconds: 10,
  /** Of a body that nobody reads: so much is taken in before the line is cut. */
  discardedBytes: 1024 * 1024,
  /** Until the headers of a request, and the whole of it, have come. */
  headersMs: 15_000,
  requestMs: 30_000,
  /** Between a last word and the end of the line. */
  lastWordMs: 1000,
  /** A reader who takes nothing for so long is gone. */
  stalledMs: 120_000,
  connections: 2000,
  /** One statement of the database. */
  statementMs: 5000,
} as const;
