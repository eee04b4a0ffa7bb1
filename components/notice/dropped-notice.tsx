import { useTranslations } from "next-intl";
import { limits } from "#lib/limits/limits";
import { findExpectedPhrase } from "#lib/url/expected-words";
import type { Dropped } from "#lib/url/parameters";

/** Says which parts of the address were left out and why; nothing where nothing was. */
export function DroppedNotice({ dropped }: Readonly<{ dropped: readonly Dropped[] }>) {
  const t = useTranslations("notices");
  if (dropped.length === 0) return null;
  const each = new Map(dropped.map((part) => [JSON.stringify(part), part]));
  const said = (expected: string) => {
    const phrase = findExpectedPhrase(expected);
    return phrase === null ? expected : t(`expected.${phrase.name}`, phrase.values);
  };
  const named = [...each].slice(0, limits.namedFaults);
  const others = each.size - named.length;
  return (
    <div className="notice" role="status">
      <p>{t("dropped", { count: each.size })}</p>
      <ul>
        {named.map(([key, part]) => (
          <li key={key}>
            <code>{shorten(`${part.name}=${part.value}`)}</code>{" "}
            {part.why === "unreadable"
              ? t("unreadable", { expected: said(part.expected) })
              : t(part.why)}
          </li>
        ))}
        {others > 0 && <li>{t("droppedMore", { count: others })}</li>}
      </ul>
    </div>
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
