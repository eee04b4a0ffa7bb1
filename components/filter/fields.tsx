import type { ReactNode } from "react";

type Named = Readonly<{ name: string; label: string; hint?: string }>;

/** A day. The browser's own picker; `value` as YYYY-MM-DD or "". */
export function DateField({
  value,
  min,
  max,
  ...named
}: Named & Readonly<{ value: string; min?: string; max?: string }>) {
  return (
    <Labelled {...named}>
      <input type="date" name={named.name} defaultValue={value} min={min} max={max} />
    </Labelled>
  );
}

/** One of a list; the first option should have the value "" where nothing need be chosen. */
export function SelectField({
  value,
  options,
  ...named
}: Named &
  Readonly<{ value: string; options: readonly (readonly [value: string, label: string])[] }>) {
  return (
    <Labelled {...named}>
      <select name={named.name} defaultValue={value}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Words. */
export function TextField({ value, ...named }: Named & Readonly<{ value: string }>) {
  return (
    <Labelled {...named}>
      <input type="search" name={named.name} defaultValue={value} maxLength={200} />
    </Labelled>
  );
}

function Labelled({ label, hint, children }: Named & Readonly<{ children: ReactNode }>) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="field">
      <span className="field-label">{label}</span>
      {children}
      {hint !== undefined && <span className="field-hint">{hint}</span>}
    </label>
  );
}
