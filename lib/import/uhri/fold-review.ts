import {
  createLabelFold,
  type LabelFold,
  linesOfCell,
  presentText,
  type RawList,
} from "#lib/import/uhri/fold-label";
import { russianPositionNames } from "#lib/import/uhri/russian-labels";

export const reviewPositions = ["supported", "noted"] as const;
export type ReviewPosition = (typeof reviewPositions)[number];

/** What the State under review said to a recommendation of the Universal Periodic Review. */
export const foldPosition: LabelFold<ReviewPosition> = createLabelFold<ReviewPosition>([
  ["Supported", "supported"],
  ["Noted", "noted"],
  ["Accepted", "supported"],
  ...russianPositionNames,
]);

/** Last session of each cycle of the Universal Periodic Review. */
const lastSessions = [12, 26, 40, 54];

/** The cycle of a session: 1-12 first, 13-26 second, 27-40 third, 41-54 fourth. Null beyond. */
export function cycleOfSession(session: number): number | null {
  const index = lastSessions.findIndex((last) => session <= last);
  return index === -1 || session < 1 ? null : index + 1;
}

export type FoldedSession = Readonly<{ session: number | null; unread: boolean; exact: boolean }>;

const noSession: FoldedSession = { session: null, unread: false, exact: true };

/** The number of a session: the first integer before " - ". Null where none is given, or none can be read. */
export function foldSession(raw: RawList): FoldedSession {
  if (raw === null || raw === undefined || raw.length === 0) return noSession;
  const labels = (typeof raw === "string" ? linesOfCell(raw) : raw).map(presentText);
  const label = labels.find((present) => present !== null);
  if (label === undefined || label === null) return noSession;
  const digits = /\d+/.exec(label.split(" - ")[0] ?? "")?.[0];
  const session = digits === undefined ? null : Number(digits);
  const exact = typeof raw !== "string" && raw.length === 1 && raw[0] === digits;
  return { session, unread: session === null, exact };
}

const ordinals = ["first", "second", "third", "fourth"];
const russianOrdinals = ["перв", "втор", "трет", "четверт"];

export type FoldedCycle = Readonly<{ cycle: number | null; unread: boolean; exact: boolean }>;

const noCycle: FoldedCycle = { cycle: null, unread: false, exact: true };

/** The cycle as a record states it: 3, "3", "Cycle 3", "third cycle". Null where it states none that we can read. */
export function foldCycle(raw: string | number | null | undefined): FoldedCycle {
  const label = typeof raw === "number" ? String(raw) : presentText(raw);
  if (label === null) return noCycle;
  const says = (word: string) => label.toLowerCase().includes(word);
  const ordinal = Math.max(ordinals.findIndex(says), russianOrdinals.findIndex(says)) + 1;
  const cycle = Number(/\d+/.exec(label)?.[0] ?? ordinal);
  const known = cycle >= 1 && cycle <= ordinals.length;
  return { cycle: known ? cycle : null, unread: !known, exact: raw === cycle };
}
