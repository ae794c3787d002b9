import type { ReactNode } from 'react';
import type { Article } from '../../extract/article';
import { groupAuthors, roleKeys } from '../article/Byline';
import { formatPublished } from '../article/published-date';
import { readableAddress, safeLink } from '../article/safe-address';
import { type MessageKey, type Translate, useTranslate } from '../page/translate';
import { Origin } from './Origin';

interface Field {
  label: string;
  value: ReactNode;
  /** Name of the field in `Article.evidence`. */
  evidence?: string;
}

/** The facts of an article as a list of terms, each with the place of the page that it was read from. */
export function FieldList({ article, url }: { article: Article; url: string }) {
  const t = useTranslate();
  return (
    <section className="fields" aria-label={t('field.name')}>
      <dl>
        {fieldsOf(article, url, t).map(({ label, value, evidence }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {evidence && <Origin article={article} field={evidence} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function fieldsOf(article: Article, url: string, t: Translate): Field[] {
  const { edition } = article;
  const fields: Field[] = [];
  const add = (key: MessageKey, value: ReactNode, evidence?: string) => {
    if (value) fields.push({ label: t(key), value, ...(evidence && { evidence }) });
  };
  add('field.kicker', article.kicker, 'kicker');
  add('field.title', article.title, 'title');
  add('field.subtitle', article.subtitle, 'subtitle');
  add('field.publishedAt', article.publishedAt && formatPublished(article.publishedAt, t('locale')), 'publishedAt');
  add('field.source', article.source, 'source');
  for (const { role, names } of groupAuthors(article.authors)) add(roleKeys[role], names.join(' '), role);
  add('field.editors', article.editors.join(' '), 'editor');
  add('field.siteName', article.siteName, 'siteName');
  add('field.section', article.section.join(' › '), 'section');
  if (edition) {
    const page = edition.page && t('article.editionPage', { page: edition.page });
    const day = edition.date && formatPublished(edition.date, t('locale'));
    add('field.edition', [edition.paper, page, edition.pageName, day].filter(Boolean).join(' '), 'page');
  }
  if (article.part) {
    const { index, total } = article.part;
    add('field.part', total ? t('article.partOf', { index, total }) : t('article.part', { index }), 'part');
  }
  const pages = article.blocks.flatMap(({ page }) => page ?? []);
  if (pages.length > 0)
    add(
      'pages.joined',
      pages.map(({ number, url: address }) => (
        <span key={number} className="field-page">
          {t('pages.mark', { n: String(number) })} <Address url={address} />
        </span>
      )),
    );
  add('field.dateline', article.dateline, 'dateline');
  add('field.summary', article.summary, 'summary');
  add('field.rights', article.rights, 'rights');
  add('field.length', t('field.characters', { n: [...article.text.replaceAll(/\s/gu, '')].length }));
  const pictures = article.blocks.filter(({ type }) => type === 'image').length;
  if (pictures > 0) add('field.pictures', t('field.pictureCount', { n: pictures }));
  add('field.script', t(article.script === 'hant' ? 'script.hant' : 'script.hans'));
  add('field.address', <Address url={url} />);
  return fields;
}

function Address({ url }: { url: string }) {
  const href = safeLink(url);
  if (!href) return url;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {readableAddress(href)}
    </a>
  );
}
