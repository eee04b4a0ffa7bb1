import type { Act } from "#data/ratification/acts.schema";
import type { Declaration } from "#data/ratification/declarations.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import type { Source } from "#data/ratification/sources.schema";
import { citationKey } from "#lib/cite/citation-key";
import type {
  CitationGap,
  DepositReference,
  KnownFrom,
  TreatyReference,
} from "#lib/cite/reference";
import type { FactIndex } from "#lib/facts/fact-index";
import { fullNameIn, stateName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";

/** The reference of an act on a treaty, to the depositary's record of it. */
export function actReference(act: Act, index: FactIndex, words: Words): DepositReference {
  const instrument = index.instrument(act.instrument);
  return {
    ...depositOf(act, instrument, index, words),
    key: citationKey(act.iso3, act.instrument, act.act, act.date),
    what: words(`cite.acts.${act.act}`, { instrument: fullNameIn(words.locale, instrument) }),
    date: act.date,
    effectiveOn: act.effectiveOn,
    gaps: dayGap(act.date),
  };
}

/** The reference of a reservation, declaration or objection, to the depositary's record of it. */
export function declarationReference(
  declaration: Declaration,
  index: FactIndex,
  words: Words,
): DepositReference {
  const { iso3, kind, date } = declaration;
  const instrument = index.instrument(declaration.instrument);
  return {
    ...depositOf(declaration, instrument, index, words),
    key: citationKey(iso3, instrument.code, kind, date),
    what: words("cite.statement", {
      statement: words(`country.texts.${kind}`, { instrument: instrument.code }),
      instrument: fullNameIn(words.locale, instrument),
    }),
    date,
    effectiveOn: null,
    gaps: dayGap(date),
  };
}

/** The reference of a treaty. The facts hold no volume and page of the Treaty Series, and none is filled in. */
export function treatyReference(instrument: Instrument, words: Words): TreatyReference {
  return {
    kind: "treaty",
    key: citationKey(instrument.code),
    title: fullNameIn(words.locale, instrument),
    shortTitle: instrument.shortName,
    adoptedOn: instrument.adoptedOn,
    inForceOn: instrument.entryIntoForceOn,
    registerNumber: instrument.untcNumber,
    url: instrument.untcUrl,
    gaps: ["series"],
    knownFrom: null,
  };
}

function dayGap(date: string | null): readonly CitationGap[] {
  return (date ?? "").length < 10 ? ["day"] : [];
}

type Recorded = Readonly<{ iso3: string; sourceIds: readonly string[] }>;

function depositOf(
  { iso3, sourceIds }: Recorded,
  instrument: Instrument,
  index: FactIndex,
  words: Words,
) {
  const sources = sourceIds.flatMap(
    (id) => index.facts.sources.find((source) => source.id === id) ?? [],
  );
  const read = sources.filter(isDepositary);
  return {
    kind: "deposit" as const,
    participant: stateName(words.locale, index, iso3),
    registerNumber: instrument.untcNumber,
    statusOn: latest(read),
    url: instrument.untcUrl,
    knownFrom: read.length > 0 ? null : reportOf(sources),
  };
}

/** The Treaty Collection is the depositary's own; everybody else reports what it holds. */
function isDepositary({ publisher }: Source): boolean {
  return publisher === "United Nations Treaty Collection (depositary)";
}

function latest(sources: readonly Source[]): string | null {
  return (
    sources
      .flatMap(({ statusDate }) => statusDate ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function reportOf(sources: readonly Source[]): KnownFrom {
  return {
    kind: "report",
    reporters: sources.map(({ publisher, title, url }) => ({
      name: `${publisher}, ${title}`,
      url,
    })),
  };
}
