"use client";

import { useEffect, useId, useState } from "react";
import { isHelpKeyOn, switchHelpKey } from "#components/help/help-key";

/** A key that is a single sign can be switched off (WCAG 2.1.4): who dictates presses it by speaking. */
export function KeySwitch({ label, note }: Readonly<{ label: string; note: string }>) {
  const id = useId();
  const [on, setOn] = useState(true);
  useEffect(() => setOn(isHelpKeyOn()), []);
  return (
    <p className="key-switch needs-js">
      <label>
        <input
          id={id}
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setOn(target.checked);
            switchHelpKey(target.checked);
          }}
        />
        {label}
      </label>
      <small className="soft">{note}</small>
    </p>
  );
}
