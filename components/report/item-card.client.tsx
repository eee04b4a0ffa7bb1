"use client";

import { fetchItem } from "#components/collect/fetch-item.client";
import { DraftArea } from "#components/report/draft-area.client";
import { ItemFacts } from "#components/report/item-facts.client";
import { useWords } from "#components/report/report-words.client";
import type { KeptCollection } from "#components/report/use-collection.client";
import type { CollectionItem } from "#lib/collection/item.schema";
import { contentHashOf } from "#lib/release/release";

type Props = Readonly<{
  item: CollectionItem;
  headingId: string;
  release: string;
  kept: KeptCollection;
  isFirst: boolean;
  isLast: boolean;
  onMove: (direction: "up" | "down") => void;
  onRemove: () => void;
  /** Tells whoever does not see it. */
  say: (text: string) => void;
}>;

/** One item: what it says and how surely, and the user's own words on it. */
export function ItemCard(props: Props) {
  const { item, headingId, kept } = props;
  const t = useWords("items");
  const { title, link, own } = item;
  return (
    <article className={`item ${item.kind}`} aria-labelledby={headingId}>
      <div className="item-head">
        <h4 id={headingId} tabIndex={-1}>
          <a href={pageOf(link)}>{title}</a>
        </h4>
        <ItemButtons {...props} />
      </div>
      <ItemFacts item={item} />
      <OlderRelease {...props} />
      <div className="own">
        <DraftArea
          label={t("own")}
          of={title}
          value={own.text}
          onSave={(text) => kept.writeOwn(item, { text })}
        />
        <DraftArea
          label={t("assessment")}
          of={title}
          value={own.assessment}
          onSave={(assessment) => kept.writeOwn(item, { assessment })}
        />
      </div>
    </article>
  );
}

function ItemButtons({ item, headingId, isFirst, isLast, onMove, onRemove }: Props) {
  const t = useWords("items");
  const name = (action: string) => t("of", { action: t(action), title: item.title });
  return (
    <div className="item-buttons">
      <button
        type="button"
        id={`${headingId}-up`}
        disabled={isFirst}
        aria-label={name("moveUp")}
        title={t("moveUp")}
        onClick={() => onMove("up")}
      >
        ↑
      </button>
      <button
        type="button"
        id={`${headingId}-down`}
        disabled={isLast}
        aria-label={name("moveDown")}
        title={t("moveDown")}
        onClick={() => onMove("down")}
      >
        ↓
      </button>
      <button type="button" aria-label={name("remove")} onClick={onRemove}>
        {t("remove")}
      </button>
    </div>
  );
}

/** An item taken from other facts than those that are live now can be looked at again, or brought up to them. */
function OlderRelease({ item, release, kept, say }: Props) {
  const t = useWords("items");
  if (contentHashOf(item.release) === contentHashOf(release)) return null;
  const renew = async () => {
    const fetched = await fetchItem(item.id, null);
    if (fetched.kind === "item") kept.renew(fetched.item);
    const key = fetched.kind === "item" ? "renewed" : "notRenewed";
    say(t(key, { title: item.title, live: release }));
  };
  return (
    <p className="notice row">
      {t("older", { release: item.release, live: release })}
      <a href={livePageOf(item.link)}>
        {t("look")}
        <span className="vh">: {item.title}</span>
      </a>
      <button type="button" onClick={renew}>
        {t("renew")}
        <span className="vh">: {item.title}</span>
      </button>
    </p>
  );
}

/** The record on this server, wherever the item was collected: a file may come from another one. */
function pageOf(link: string): string {
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
}

/** The same page on the live facts. */
function livePageOf(link: string): string {
  const url = new URL(link);
  url.searchParams.delete("release");
  url.searchParams.delete("asOf");
  return pageOf(url.href);
}
