import type { Article, Evidence } from '../../extract/article';
import { type MessageKey, type Translate, useTranslate } from '../page/translate';

/** Where a field was read, and what the page says besides that was not used. */
export function Origin({ article, field }: { article: Article; field: string }) {
  const t = useTranslate();
  const evidence = article.evidence.filter((entry) => entry.field === field);
  const used = evidence.find(({ chosen }) => chosen) ?? evidence.find(({ overruled }) => !overruled);
  const overruled = evidence.filter((entry) => entry.overruled);
  if (!used && overruled.length === 0) return null;
  return (
    <span className="origin">
      {used && originText(used.from, t)}
      {used?.chosen && ` · ${t('proof.chosen')}`}
      {overruled.map((entry) => (
        <span key={`${entry.from}-${entry.value}`} className="overruled">
          {t('field.overruled', { value: entry.value, from: originText(entry.from, t) })}
        </span>
      ))}
    </span>
  );
}

/** Words for `Evidence.from`: `block 20`, `meta publishdate`, `title`, `json-ld`, `comment founder`, `url`, `breadcrumb`, `repeated name`. */
export function originText(from: Evidence['from'], t: Translate): string {
  const [, kind = '', name = ''] = /^(block|meta|comment) (.+)$/u.exec(from) ?? [];
  if (kind === 'block') return t('field.fromBlock', { n: name });
  if (kind === 'meta') return t('field.fromMeta', { name });
  if (kind === 'comment') return t('field.fromComment', { name });
  const key = originKeys[from];
  return key ? t(key) : t('field.from', { from });
}

const originKeys: Readonly<Record<string, MessageKey>> = {
  title: 'field.fromTitle',
  'json-ld': 'field.fromJsonLd',
  url: 'field.fromUrl',
  breadcrumb: 'field.fromBreadcrumb',
  'repeated name': 'field.fromRepeated',
};
