import { formatPublished } from '../../../components/article/published-date';
import { useTranslate } from '../../../components/page/translate';
import type { Reprint, Reprints } from '../../../library/versions/reprint';
import { routeTo } from '../route';

/** The same story on other sites: who had it first by the pages' own times, and 来源 against host. */
export function ReprintsPanel({ id, reprints }: { id: number; reprints: Reprints }) {
  const t = useTranslate();
  const nameOf = ({ siteName, site }: Reprint) => siteName ?? site;
  const first = reprints.copies.find((copy) => copy.id === reprints.first);
  const origin = reprints.copies.find((copy) => copy.id === reprints.origin);
  return (
    <section className="reprints" aria-label={t('reprint.name')}>
      <p className="panel-lead">
        {t('reprint.lead', { n: reprints.copies.length })}
        {first ? t('reprint.first', { site: nameOf(first) }) : t('reprint.unknown')}
        {origin && t('reprint.origin', { site: nameOf(origin) })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('field.siteName')}</th>
            <th scope="col">{t('field.source')}</th>
            <th scope="col">{t('field.publishedAt')}</th>
            <th scope="col">{t('reprint.alike')}</th>
          </tr>
        </thead>
        <tbody>
          {reprints.copies.map((copy) => (
            <tr key={copy.id} aria-current={copy.id === id || undefined}>
              <th scope="row">
                {copy.id === id ? nameOf(copy) : <a href={routeTo({ place: 'all', id: copy.id })}>{nameOf(copy)}</a>}
                <span className="facet-note"> {copy.site}</span>
              </th>
              <td>{copy.source ?? '—'}</td>
              <td>
                {copy.publishedAt ? formatPublished(copy.publishedAt, t('locale')) : '—'}
                {copy.id === reprints.first && <b> {t('reprint.firstMark')}</b>}
              </td>
              <td>{copy.id === id ? t('reprint.this') : `${Math.round(copy.resemblance * 100)} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
