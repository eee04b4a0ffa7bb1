import { useTranslations } from "next-intl";
import type { Dropped } from "#lib/url/parameters";

/** Says which parts of the address were left out and why; nothing where nothing was. */
export function DroppedNotice({ dropped }: Readonly<{ dropped: readonly Dropped[] }>) {
  const t = useTranslations("notices");
  if (dropped.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{t("dropped", { count: dropped.length })}</p>
      <ul>
        {dropped.map((part) => (
          <li key={JSON.stringify(part)}>
            <code>{shorten(`${part.name}=${part.value}`)}</code>{" "}
            {part.why === "unreadable" ? t("unreadable", { expected: part.expected }) : t(part.why)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
