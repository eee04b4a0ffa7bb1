import { useLocale, useTranslations } from "next-intl";
import { BasisMark } from "#components/articles/basis-mark";
import { ObservationItem } from "#components/observation/observation-item";
import { ObservationSource } from "#components/observation/observation-source";
import { articleInWords, overlaps } from "#lib/articles/article";
import type { ArticleGroup } from "#lib/articles/article-groups";
import type { ArticleLink } from "#lib/articles/article-links";
import { nameIn, rightName } from "#lib/i18n/names";
import { roomOf } from "#lib/observations/room-of";
import { articleAnchor } from "#lib/tables/articles/articles-request";
import type { ArticlesView } from "#lib/tables/articles/articles-view";

type Props = Readonly<{ view: ArticlesView; hosts: ReadonlySet<string> }>;

/** The passages article by article: told in full where they first stand, named again under each further article. */
export function ArticleReading({ view, hosts }: Props) {
  const groups = view.request.shown.filter(({ links }) => links.length > 0);
  const firstPlaces = placesInFull(groups);
  return groups.map((group) => (
    <ArticleSection
      key={articleInWords(group.article)}
      view={view}
      hosts={hosts}
      group={group}
      firstPlaces={firstPlaces}
    />
  ));
}

/** For each passage the article under which it first stands. */
function placesInFull(groups: readonly ArticleGroup[]): ReadonlyMap<string, ArticleGroup> {
  const places = new Map<string, ArticleGroup>();
  for (const group of groups) {
    for (const { observation } of group.links) {
      if (!places.has(observation.id)) places.set(observation.id, group);
    }
  }
  return places;
}

function ArticleSection({
  view,
  hosts,
  group,
  firstPlaces,
}: Props & Readonly<{ group: ArticleGroup; firstPlaces: ReadonlyMap<string, ArticleGroup> }>) {
  const t = useTranslations("articles");
  const locale = useLocale();
  const { article, rights, links } = group;
  const id = articleAnchor(article);
  const isTold = ({ observation }: ArticleLink) => firstPlaces.get(observation.id) === group;
  const roomFor = (link: ArticleLink) => (isTold(link) ? roomOf(link.observation) : "again");
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="article-group">
      <h3 id={`${id}-heading`}>
        {articleInWords(article)} <span className="soft">({links.length})</span>
      </h3>
      <p className="soft">
        {rights.map((right) => nameIn(locale, right)).join("; ") || t("noRight")}
      </p>
      <SeeAlso view={view} group={group} />
      <ol className="observations">
        {links.map((link) => (
          <li key={link.observation.id} className={roomFor(link)}>
            <Passage
              view={view}
              hosts={hosts}
              link={link}
              told={firstPlaces.get(link.observation.id) ?? group}
              here={group}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The other headings shown that overlap with this one: "CAT 10" and "CAT 10-16". */
function SeeAlso({ view, group }: Readonly<{ view: ArticlesView; group: ArticleGroup }>) {
  const t = useTranslations("articles.notes");
  const others = view.request.shown.filter(
    (other) => other !== group && other.links.length > 0 && overlaps(other.article, group.article),
  );
  if (others.length === 0) return null;
  return (
    <p className="soft">
      {t("overlapping")}{" "}
      {others.map(({ article }, place) => (
        <span key={articleInWords(article)}>
          {place > 0 && ", "}
          <a href={`#${articleAnchor(article)}`}>{articleInWords(article)}</a>
        </span>
      ))}
    </p>
  );
}

type PassageProps = Props & Readonly<{ link: ArticleLink; told: ArticleGroup; here: ArticleGroup }>;

function Passage({ view, hosts, link, told, here }: PassageProps) {
  const t = useTranslations("articles.notes");
  const locale = useLocale();
  const { index } = view.request.release;
  const { observation, basis } = link;
  const rights = link.rights.map((id) => rightName(locale, index, id));
  const mark = (
    <p className="link-basis">
      <BasisMark basis={basis} rights={rights} />
    </p>
  );
  if (told === here) {
    return (
      <>
        {mark}
        <ObservationItem observation={observation} index={index} hosts={hosts} level={4} />
      </>
    );
  }
  return (
    <article className="observation again">
      {mark}
      <h4>
        <a href={`#${observation.id}`}>{observation.heading ?? observation.id}</a>
      </h4>
      <ObservationSource observation={observation} index={index} withState={false} />
      <p className="soft">{t("toldUnder", { article: articleInWords(told.article) })}</p>
    </article>
  );
}
