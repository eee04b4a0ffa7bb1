import { useTranslations } from "next-intl";
import { CollectButton } from "#components/collect/collect-button";
import { CiteBox } from "#components/document/cite-box";
import { CheckboxField } from "#components/filter/checkbox-field";
import { DateField, SelectField, TextField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { GalleryDialog } from "#components/gallery/gallery-dialog.client";
import { sampleMap } from "#components/gallery/sample-map";
import { type SampleWords, sampleCitations } from "#components/gallery/samples";
import { KeyboardKeys } from "#components/help/keyboard-keys";
import { MapFigure } from "#components/map/map-figure";
import { DroppedNotice } from "#components/notice/dropped-notice";
import { Notice } from "#components/notice/notice";
import { ReleaseBand } from "#components/release/release-band";
import { PageLinks } from "#components/search/page-links";
import { Breadcrumbs } from "#components/shell/breadcrumbs";
import { FactList, PageSection } from "#components/shell/page-section";
import { SourceList } from "#components/source/source-line";

type Props = Readonly<{ words: SampleWords; basePath: string }>;

/** The fields of a filter bar, empty and filled. */
export function GalleryFilters({ words, basePath }: Props) {
  const t = useTranslations("gallery.sections");
  const { sample, row } = words;
  const options = Array.from({ length: 15 }, (_, place) => {
    const name = row(String(place + 1));
    return [String(place), name, place < 8 ? `${sample} A` : `${sample} B`] as const;
  });
  return (
    <PageSection id="filters" title={t("filters")}>
      <FilterBar id="sample-filters" basePath={basePath} resetHref={basePath} label={sample}>
        <CheckboxField
          name="several"
          legend={sample}
          options={options}
          chosen={["1"]}
          whenNone={sample}
        />
        <SelectField
          name="single"
          label={sample}
          value="0"
          options={options.map(([id, name]) => [id, name])}
        />
        <DateField name="day" label={sample} value="2021-04-15" hint={words.sampleText} />
        <TextField name="text" label={sample} value={sample} />
      </FilterBar>
    </PageSection>
  );
}

/** What a page says when something is to be known or went wrong. */
export function GalleryNotices({ words }: Pick<Props, "words">) {
  const t = useTranslations("gallery.sections");
  const { sample, sampleText } = words;
  return (
    <PageSection id="notices" title={t("notices")}>
      <Notice title={sample}>{sampleText}</Notice>
      <Notice tone="warning">{sampleText}</Notice>
      <DroppedNotice
        dropped={[
          { name: "sample", value: "1", why: "unknown" },
          { name: "day", value: "2021-02-30", why: "unreadable", expected: "YYYY-MM-DD" },
        ]}
      />
      <ReleaseBand band={sampleBand} />
      <ReleaseBand band={{ ...sampleBand, currentHref: null, changesHref: null, fix: null }} />
    </PageSection>
  );
}

const sampleBand = {
  id: "20250101-000000000000",
  current: "20260101-000000000000",
  isOnly: false,
  currentHref: "/gallery",
  changesHref: "/gallery",
  fix: { day: "2026-02-03", href: "/gallery?asOf=2026-02-03" },
} as const;

/** Sources of each kind, and the box of references. */
export function GallerySources({ words }: Pick<Props, "words">) {
  const t = useTranslations("gallery.sections");
  const { sample, sampleNote } = words;
  const source = { title: sample, publisher: sample, date: "2020-01", note: null } as const;
  return (
    <PageSection id="sources" title={t("sources")}>
      <SourceList
        hosts={new Set(["docs.un.org"])}
        sources={[
          { ...source, id: "a", url: "https://docs.un.org/", verification: "official-text" },
          { ...source, id: "b", url: "https://example.org/", verification: "secondary" },
          { ...source, id: "c", url: null, publisher: null, date: null, note: sampleNote },
        ]}
      />
      <CiteBox citations={sampleCitations(words)} level={3} />
    </PageSection>
  );
}

/** Buttons that collect, and a dialog; the keys as the help shows them. */
export function GalleryCollect({ words }: Pick<Props, "words">) {
  const t = useTranslations("gallery.sections");
  return (
    <PageSection id="collect" title={t("collect")}>
      <div className="row">
        <CollectButton item="cell:KAZ.CCPR" thing={words.sample} />
        <GalleryDialog word={words.sample} />
      </div>
      <KeyboardKeys />
    </PageSection>
  );
}

/** The parts that a page is put together from, and a map. */
export function GalleryFrame({ words, basePath }: Props) {
  const t = useTranslations("gallery.sections");
  const { sample, sampleText, row } = words;
  return (
    <PageSection id="frame" title={t("frame")} note={<p>{sampleText}</p>}>
      <Breadcrumbs crumbs={[{ label: row("1"), href: "/" }, { label: row("2") }]} />
      <FactList
        facts={[
          [row("1"), sample],
          [row("2"), sampleText],
        ]}
      />
      <PageLinks page={5} last={40} addressOf={() => basePath} />
      <MapFigure
        view={sampleMap(row)}
        label={sample}
        listOf={() => basePath}
        stateHref={() => basePath}
      />
    </PageSection>
  );
}
