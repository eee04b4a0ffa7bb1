"use client";

import { useId, useState } from "react";
import { type PluralForms, sayCount } from "#lib/i18n/plural-forms";
import { foldText } from "#lib/table/arrange";

/** Short names, because a list of States travels with the page: value, label, and the group it stands under. */
export type CheckboxOption = readonly [value: string, label: string, group?: string];

type Props = Readonly<{
  name: string;
  legend: string;
  options: readonly CheckboxOption[];
  chosen: readonly string[];
  whenNone: string;
  searchable: boolean;
  labels: Readonly<{ search: string; clear: string; nothingFound: string; chosen: PluralForms }>;
}>;

export function CheckboxMenu({
  name,
  legend,
  options,
  chosen,
  whenNone,
  searchable,
  labels,
}: Props) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set(chosen));
  const [words, setWords] = useState("");
  const search = useId();
  const found = matching(options, words);
  const pick = (value: string) => setPicked((before) => switched(before, value));
  return (
    <details className="menu field" data-menu="" name="filters">
      <summary>
        <span className="field-label">{legend}</span>
        <span className="field-value">{summary(options, picked, whenNone, labels.chosen)}</span>
      </summary>
      <div className="panel">
        {searchable && (
          <div className="menu-tools needs-js">
            <input
              id={search}
              type="search"
              aria-label={labels.search}
              placeholder={labels.search}
              value={words}
              onChange={(event) => setWords(event.target.value)}
              onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
            />
            <button type="button" onClick={() => setPicked(new Set())} disabled={picked.size === 0}>
              {labels.clear}
            </button>
          </div>
        )}
        <fieldset>
          <legend className="vh">{legend}</legend>
          {options.map(([value, label, group], position) => (
            <div key={value} hidden={!found.has(value)}>
              {group !== undefined && group !== options[position - 1]?.[2] && (
                <span className="menu-group">{group}</span>
              )}
              <label>
                <input
                  type="checkbox"
                  name={name}
                  value={value}
                  checked={picked.has(value)}
                  onChange={() => pick(value)}
                />
                {label}
              </label>
            </div>
          ))}
          {found.size === 0 && <p className="soft">{labels.nothingFound}</p>}
        </fieldset>
      </div>
    </details>
  );
}

function matching(options: readonly CheckboxOption[], words: string): ReadonlySet<string> {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  const hit = ([value, label]: CheckboxOption) => {
    const text = foldText(`${label} ${value}`);
    return wanted.every((word) => text.includes(word));
  };
  return new Set(options.filter(hit).map(([value]) => value));
}

function switched(before: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(value)) after.add(value);
  return after;
}

function summary(
  options: readonly CheckboxOption[],
  picked: ReadonlySet<string>,
  whenNone: string,
  chosen: PluralForms,
): string {
  if (picked.size === 0) return whenNone;
  if (picked.size > 2) return sayCount(chosen, picked.size);
  return options
    .filter(([value]) => picked.has(value))
    .map(([, label]) => label)
    .join(", ");
}
