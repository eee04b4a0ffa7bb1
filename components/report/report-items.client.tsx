"use client";

import { useContext, useRef, useState } from "react";
import { ArrangeFields } from "#components/report/arrange-fields.client";
import { ItemCard } from "#components/report/item-card.client";
import { useWords, WordsContext } from "#components/report/report-words.client";
import type { KeptCollection } from "#components/report/use-collection.client";
import { arrangeItems, type ItemGroup } from "#lib/collection/arrange-items";
import { movedOrder } from "#lib/collection/collection";
import type { CollectionItem } from "#lib/collection/item.schema";

type Props = Readonly<{
  kept: KeptCollection;
  /** The live release. */
  release: string;
  instruments: readonly (readonly [code: string, name: string])[];
}>;

/** Everything collected under the headings chosen; each item can be moved, written about and removed. */
export function ReportItems({ kept, release, instruments }: Props) {
  const t = useWords("items");
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<CollectionItem | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { collection } = kept;
  const groups = arrangeItems(collection, useContext(WordsContext).locale);

  const move = (group: ItemGroup, item: CollectionItem, direction: "up" | "down") => {
    const ids = group.items.map(({ id }) => id);
    kept.writePlan({ order: [...movedOrder(collection, ids, item.id, direction)] });
    const place = ids.indexOf(item.id) + (direction === "up" ? 0 : 2);
    setSaid(t("moved", { title: item.title, place, count: ids.length }));
    keepFocus(item.id, direction, place === 1 || place === ids.length);
  };
  const remove = (item: CollectionItem) => {
    kept.remove(item.id);
    setRemoved(item);
    setSaid(t("removed", { title: item.title }));
    setTimeout(() => undo.current?.focus());
  };
  const putBack = (item: CollectionItem) => {
    kept.putBack(item);
    setRemoved(null);
    setSaid(t("restored", { title: item.title }));
    setTimeout(() => document.getElementById(headingId(item.id))?.focus());
  };

  return (
    <section id="items" aria-labelledby="items-heading" className="report-items">
      <h2 id="items-heading">
        {t("title")} <span className="soft">{t("count", { count: collection.items.length })}</span>
      </h2>
      <ArrangeFields kept={kept} instruments={instruments} />
      <p role="status" className="vh">
        {said}
      </p>
      {removed !== null && (
        <p className="notice row">
          {t("removed", { title: removed.title })}
          <button type="button" ref={undo} onClick={() => putBack(removed)}>
            {t("undo")}
          </button>
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.id ?? ""} group={group} kept={kept}>
          {group.items.map((item, place) => (
            <li key={item.id}>
              <ItemCard
                item={item}
                headingId={headingId(item.id)}
                release={release}
                kept={kept}
                isFirst={place === 0}
                isLast={place === group.items.length - 1}
                onMove={(direction) => move(group, item, direction)}
                onRemove={() => remove(item)}
                say={setSaid}
              />
            </li>
          ))}
        </Group>
      ))}
    </section>
  );
}

function Group({
  group,
  kept,
  children,
}: Readonly<{ group: ItemGroup; kept: KeptCollection; children: React.ReactNode }>) {
  const t = useWords("items");
  const { by, instrument } = kept.collection.plan.arrangement;
  const title = group.title ?? t(`without.${by}`, { instrument });
  return (
    <section className="item-group" aria-label={title}>
      <h3>
        {title} <span className="soft">{t("count", { count: group.items.length })}</span>
      </h3>
      <ol>{children}</ol>
    </section>
  );
}

function headingId(id: string): string {
  return `item-${id.replace(/[^A-Za-z0-9-]/g, "_")}`;
}

/** The item has moved away under the finger: its button keeps the focus, or the other one at either end. */
function keepFocus(id: string, direction: "up" | "down", isAtEnd: boolean): void {
  const other = direction === "up" ? "down" : "up";
  const name = isAtEnd ? other : direction;
  setTimeout(() => document.getElementById(`${headingId(id)}-${name}`)?.focus());
}
