import { join } from "node:path";
import { type ImportAccount, imported, rejectedInAll } from "#lib/db/import/import-account";
import { changesName, type Reject, rejectsName, warningsName } from "#lib/db/import/import-report";
import type { ImportOutcome } from "#lib/db/import/import-uhri";
import { format } from "./progress.ts";

/** What the machine needed for an import. */
export type Cost = Readonly<{ seconds: number; peakBytes: number; releaseBytes: number | null }>;

/** The account of an import, line by line, for the terminal. */
export function accountLines(
  name: string,
  outcome: ImportOutcome,
  reportFolder: string,
  cost: Cost,
): string[] {
  const { account, firstRejects, warnings, release } = outcome;
  return [
    `${name}: ${format(account.read)} records read`,
    "",
    ...tally(account),
    ...languageLines(outcome),
    ...rejectLines(account, firstRejects, reportFolder),
    ...changeLines(account, reportFolder),
    ...warningLines(warnings, reportFolder),
    "",
    releaseLine(release, account, cost),
    `${cost.seconds.toFixed(1)} s, ${format(account.read / cost.seconds)} records a second, at most ${megabytes(cost.peakBytes)} of memory.`,
  ];
}

/** read = imported + unchanged + rejected, one below the other. */
function tally(account: ImportAccount): string[] {
  const { read, added, updated, unchanged, rejected } = account;
  const reasons = Object.entries(rejected).sort(([, a], [, b]) => b - a);
  return [
    row("imported", imported(account), `${format(added)} new, ${format(updated)} updated`),
    row("unchanged", unchanged),
    row("rejected", rejectedInAll(account)),
    ...reasons.map(([reason, count]) => row(`  ${reason}`, count)),
    row("= read", read),
  ];
}

/** Said where any text is Russian: the file of the index is English as a rule. */
function languageLines({ language, texts }: ImportOutcome): string[] {
  if (texts.ru === 0 && language === "en") return [];
  const read = language === "ru" ? "Russian" : "English";
  const held = `${format(texts.ru)} texts in Russian, ${format(texts.en)} in English`;
  return ["", `Read as the ${read} file: ${held}.`];
}

function row(label: string, count: number, note = ""): string {
  const line = `${label.padEnd(32)}${format(count).padStart(10)}`;
  return note === "" ? line : `${line}   ${note}`;
}

function rejectLines(account: ImportAccount, first: readonly Reject[], folder: string): string[] {
  const rejected = rejectedInAll(account);
  if (rejected === 0) return [];
  const more = rejected - first.length;
  return [
    "",
    "Rejected:",
    ...first.map((reject) => `  ${nameOf(reject)}: ${reject.reason} (${reject.detail})`),
    ...(more > 0 ? [`  and ${format(more)} more`] : []),
    `  each with its reason and as it stands in the file: ${join(folder, rejectsName)}`,
  ];
}

function nameOf({ number, place, id, symbol }: Reject): string {
  const names = [id, symbol].filter((name) => name !== null);
  return `record ${format(number)} at ${place}${names.length > 0 ? `, ${names.join(", ")}` : ""}`;
}

function changeLines({ updated, vanished, kept }: ImportAccount, folder: string): string[] {
  if (updated + vanished === 0) return [];
  const fate = kept > 0 ? "kept, though not in this file" : "held before, not in this file";
  return [
    "",
    ...(vanished > 0 ? [`${row("vanished", vanished)}   ${fate}`] : []),
    `New, updated and vanished passages by id: ${join(folder, changesName)}`,
  ];
}

function warningLines(warnings: ReadonlyMap<string, number>, folder: string): string[] {
  if (warnings.size === 0) return [];
  const kinds = [...warnings].sort(([, a], [, b]) => b - a);
  return [
    "",
    "Worth knowing of imported records:",
    ...kinds.map(([kind, times]) => row(`  ${kind}`, times)),
    `  with the values: ${join(folder, warningsName)}`,
  ];
}

function releaseLine(
  release: ImportOutcome["release"],
  { added, updated, unchanged, kept }: ImportAccount,
  { releaseBytes }: Cost,
): string {
  if (release === null) return "A dry run: nothing was written, the live release is as it was.";
  const holds = `${format(added + updated + unchanged + kept)} imported passages`;
  const size = releaseBytes === null ? "" : `, ${megabytes(releaseBytes)}`;
  return release.outcome === "unchanged"
    ? `Release ${release.id} stays live: it holds these ${holds} already${size}.`
    : `Release ${release.id} is live, with ${holds}${size}.`;
}

function megabytes(bytes: number): string {
  return `${format(bytes / 1_000_000)} MB`;
}
