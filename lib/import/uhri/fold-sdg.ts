import sdgs from "#data/uhri/sdgs.json" with { type: "json" };
import type { KnownLabel } from "#lib/import/uhri/fold-label";
import { tidyLabel } from "#lib/import/uhri/fold-label";

const byCode = new Map<string, KnownLabel>();
const byLabel = new Map<string, KnownLabel>();
for (const { code, rawValue } of sdgs) {
  const label = { value: code, printed: rawValue };
  byCode.set(code, label);
  byLabel.set(rawValue, label);
}

const coded = /^(\d{1,2})(?:\.(\d{1,2}|[a-dA-D]))?(?: - |$)/;

/**
 * A goal or target of the Sustainable Development Goals by the code before the first " - ": the label behind it is
 * translated in the other language files. "16.b - Promote …" is "16.b".
 */
export function foldSdg(label: string): KnownLabel | undefined {
  const exact = byLabel.get(label);
  if (exact !== undefined) return exact;
  const match = coded.exec(tidyLabel(label));
  if (match === null) return undefined;
  const goal = String(Number(match[1]));
  return byCode.get(match[2] === undefined ? goal : `${goal}.${match[2].toLowerCase()}`);
}

/** Order of SDG codes: by goal, the goal before its targets, numbers before letters, 16.10 after 16.9. */
export function compareSdgCodes(a: string, b: string): number {
  return rankOf(a) - rankOf(b);
}

function rankOf(code: string): number {
  const [goal = "", target = ""] = code.split(".");
  const within = /^[a-d]$/.test(target) ? 100 + target.charCodeAt(0) : Number(target);
  return Number(goal) * 1000 + within;
}
