"use client";

import { useId } from "react";
import type { CollectionItem } from "#lib/collection/item.schema";

/** What is told of an item, or of anything else that one side alone has. */
type PickedItem = Readonly<{ id: string; title: string; own: CollectionItem["own"] }>;

type Props = Readonly<{
  title: string;
  items: readonly PickedItem[];
  /** What a tick means: "Take over". */
  word: string;
  without: ReadonlySet<string>;
  onTurn: (id: string, isTaken: boolean) => void;
}>;

/** Items that one side alone has, each ticked as long as it is to be in the result. */
export function MergePicks({ title, items, word, without, onTurn }: Props) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <fieldset className="picks">
      <legend>{title}</legend>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <label>
              <input
                id={`${id}-${item.id}`}
                type="checkbox"
                checked={!without.has(item.id)}
                onChange={({ target }) => onTurn(item.id, target.checked)}
              />
              <span>
                <span className="vh">{word}: </span>
                {item.title} <OwnWords item={item} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** The beginning of what was written about it, so that nobody has to guess. */
function OwnWords({ item: { own } }: Readonly<{ item: PickedItem }>) {
  const text = [own.text, own.assessment].filter(Boolean).join(" · ");
  if (text === "") return null;
  return <span className="soft">{text.length > 120 ? `${text.slice(0, 120)} …` : text}</span>;
}
