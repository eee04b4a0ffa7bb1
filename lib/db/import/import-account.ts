import type { RecordFault } from "#lib/db/import/fold/fold-batch";

export type RejectReason = RecordFault | "repeated-id";

/** What became of every record of a file: `read` is `new + updated + unchanged + rejected`. */
export type ImportAccount = Readonly<{
  read: number;
  /** Passages that the live release did not hold. */
  added: number;
  /** Passages that it held with other words or labels. */
  updated: number;
  unchanged: number;
  rejected: Readonly<Partial<Record<RejectReason, number>>>;
  /** Passages that it held and the file does not. They are left out, unless the file was to be added to them. */
  vanished: number;
  /** Of the vanished: how many stay because the file was added. */
  kept: number;
}>;

export function rejectedInAll({ rejected }: Pick<ImportAccount, "rejected">): number {
  return Object.values(rejected).reduce((sum, count) => sum + count, 0);
}

/** Passages put into the new release, changed or not. */
export function imported({ added, updated }: ImportAccount): number {
  return added + updated;
}

/** @throws {RangeError} when the account does not add up: a record was lost, or counted twice. */
export function assertAddsUp(account: ImportAccount): ImportAccount {
  const { read, unchanged } = account;
  if (read === imported(account) + unchanged + rejectedInAll(account)) return account;
  throw new RangeError(`The account of the import does not add up: ${JSON.stringify(account)}`);
}
