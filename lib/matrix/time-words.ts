import { type PluralForms, pluralForms, sayCount } from "#lib/i18n/plural-forms";
import type { Words } from "#lib/i18n/words";

/** What the slider of the matrix says; fetched with its first use, so that no page carries it. */
export type TimeWords = Readonly<{
  player: PlayerWords;
  /** The title of the matrix: holds {day}. */
  title: string;
  /** Holds {day} and {all}. */
  party: PluralForms;
  /** Holds {before}. */
  changed: PluralForms;
  /** Read aloud with a cell that has changed. */
  changedCell: string;
  /** Above what still shows the day of the page: holds {day}. */
  elsewhere: string;
}>;

/** The words of `components/time/as-of-player.client.tsx`. */
export type PlayerWords = Readonly<{
  group: string;
  slider: string;
  play: string;
  pause: string;
  back: string;
  forward: string;
  speed: string;
  speeds: Readonly<Record<"slow" | "normal" | "fast", string>>;
}>;

export function timeWords(words: Words): TimeWords {
  const { locale } = words;
  const held = { day: "{day}", all: "{all}", before: "{before}" };
  return {
    player: playerWords(words),
    title: words("overview.matrixTitle", { asOf: "{day}" }),
    party: pluralForms(locale, (count) => words("time.party", { ...held, count })),
    changed: pluralForms(locale, (count) => words("time.changed", { ...held, count })),
    changedCell: words("time.changedCell"),
    elsewhere: words("time.elsewhere", held),
  };
}

export function playerWords(words: Words): PlayerWords {
  return {
    group: words("time.group"),
    slider: words("time.slider"),
    play: words("time.play"),
    pause: words("time.pause"),
    back: words("time.back"),
    forward: words("time.forward"),
    speed: words("time.speed"),
    speeds: {
      slow: words("time.slow"),
      normal: words("time.normal"),
      fast: words("time.fast"),
    },
  };
}

/** One frame in a sentence: its day, how many of all cells show a State party, how many changed since the frame before it. */
export function sayFrame(
  words: TimeWords,
  { day, party, all, before, changed }: FrameCounts,
): string {
  const { locale } = words.party;
  const bound = sayCount(words.party, party)
    .replace("{day}", day)
    .replace("{all}", new Intl.NumberFormat(locale).format(all));
  if (before === null) return `${bound}.`;
  return `${bound}; ${sayCount(words.changed, changed).replace("{before}", before)}.`;
}

type FrameCounts = Readonly<{
  day: string;
  party: number;
  all: number;
  /** The day shown before; `null` where this is the first. */
  before: string | null;
  changed: number;
}>;
