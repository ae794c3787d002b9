import { Fragment, type ReactNode } from 'react';
import type { Article, Author } from '../../extract/article';
import { type MessageKey, useTranslate } from '../page/translate';
import { formatPublished } from './published-date';
import { Words } from './Words';

/** Word before the names of a role: 记者, 通讯员, 摄影, 作者. */
export const roleKeys: Record<Author['role'], MessageKey> = {
  reporter: 'role.reporter',
  correspondent: 'role.correspondent',
  photographer: 'role.photographer',
  author: 'role.author',
};

/** Authors of one role after another, in the order of the page: 记者 杜永兵 赵国勇, 通讯员 刘磊. */
export function groupAuthors(authors: Author[]): { role: Author['role']; names: string[] }[] {
  const groups: { role: Author['role']; names: string[] }[] = [];
  for (const { role, name } of authors) {
    const group = groups.find((known) => known.role === role);
    if (group) group.names.push(name);
    else groups.push({ role, names: [name] });
  }
  return groups;
}

/** The folio line over the headline: section, paper, page and part, as a newspaper prints them at the top of a page. */
export function Folio({ article }: { article: Article }) {
  const t = useTranslate();
  const { section, edition, part } = article;
  const right: ReactNode[] = [];
  if (edition?.paper) right.push(edition.paper);
  if (edition?.page) right.push(t('article.editionPage', { page: edition.page }));
  if (edition?.pageName) right.push(edition.pageName);
  if (edition?.date && !article.publishedAt?.startsWith(edition.date))
    right.push(<time dateTime={edition.date}>{formatPublished(edition.date, t('locale'))}</time>);
  if (part)
    right.push(
      part.total
        ? t('article.partOf', { index: part.index, total: part.total })
        : t('article.part', { index: part.index }),
    );
  if (section.length === 0 && right.length === 0) return null;
  return (
    <div className="qy-folio">
      {section.length > 0 && (
        <ol aria-label={t('field.section')}>
          {section.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a breadcrumb may name a section twice and never changes places
            <li key={index}>{name}</li>
          ))}
        </ol>
      )}
      {right.length > 0 && <Spaced parts={right} />}
    </div>
  );
}

/** Who, when and from where, under the headline. Only what the page says. */
export function Byline({ article }: { article: Article }) {
  const t = useTranslate();
  const parts: ReactNode[] = [];
  const source = article.source ?? article.siteName;
  if (source) parts.push(<Labelled label={t(article.source ? 'field.source' : 'field.siteName')} names={[source]} />);
  if (article.publishedAt)
    parts.push(
      <time dateTime={article.publishedAt}>
        <Moment text={formatPublished(article.publishedAt, t('locale'))} />
      </time>,
    );
  for (const { role, names } of groupAuthors(article.authors))
    parts.push(<Labelled label={t(roleKeys[role])} names={names} />);
  if (article.editors.length > 0) parts.push(<Labelled label={t('field.editors')} names={article.editors} />);
  return parts.length > 0 ? (
    <div className="qy-byline">
      <Spaced parts={parts} />
    </div>
  ) : null;
}

/** In 竖排 the figures of 2021年3月5日 stand as in the text; 5 March 2021 lies down whole, like any Latin words. */
function Moment({ text }: { text: string }) {
  return /\p{Script=Han}/u.test(text) ? <Words text={text} /> : text;
}

function Labelled({ label, names }: { label: string; names: string[] }) {
  return (
    <>
      <span className="qy-label">{label}</span>
      {names.map((name) => (
        <Fragment key={name}>
          {' '}
          <span className="qy-name">
            <Words text={name} />
          </span>
        </Fragment>
      ))}
    </>
  );
}

function Spaced({ parts }: { parts: ReactNode[] }) {
  return (
    <p>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line are drawn once, in order
        <Fragment key={index}>
          {index > 0 && ' '}
          <span className="qy-part">{part}</span>
        </Fragment>
      ))}
    </p>
  );
}
