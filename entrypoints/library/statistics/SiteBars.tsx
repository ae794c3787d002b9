import { type CSSProperties, useState } from 'react';
import { useTranslate } from '../../../components/page/translate';
import type { Statistics } from '../../../library/search/query';

const SHOWN = 12;

/** How many articles of which site, the most first. */
export function SiteBars({ sites }: { sites: Statistics['sites'] }) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...sites.map(({ count }) => count));
  const number = (n: number) => n.toLocaleString(t('locale'));
  return (
    <>
      <table className="site-bars">
        <thead className="qy-hidden">
          <tr>
            <th scope="col">{t('field.siteName')}</th>
            <th scope="col">{t('place.all')}</th>
            <th scope="col">{t('field.length')}</th>
          </tr>
        </thead>
        <tbody>
          {sites.slice(0, all ? undefined : SHOWN).map(({ site, name, count, characters }) => (
            <tr key={site}>
              <th scope="row">
                {name ?? site}
                {name && <span className="facet-note"> {site}</span>}
              </th>
              <td className="site-bar">
                <span aria-hidden="true" style={{ '--share': count / most } as CSSProperties} />
                <span>{number(count)}</span>
              </td>
              <td className="site-length">{t('field.characters', { n: number(characters) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sites.length > SHOWN && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('facet.fewer') : t('facet.more', { n: sites.length - SHOWN })}
        </button>
      )}
    </>
  );
}
