import { formatMoment, formatPublished } from '../../../components/article/published-date';
import { readableAddress } from '../../../components/article/safe-address';
import { localDay } from '../../../components/export/export-context';
import { useTranslate } from '../../../components/page/translate';
import type { SavedArticle } from '../../../library/record';

/** Where an article comes from, at the foot of its print: address, when it was seen, and when it was printed from the library. */
export function PrintFacts({ saved }: { saved: SavedArticle }) {
  const t = useTranslate();
  const { article, url, savedAt } = saved;
  const locale = t('locale');
  const edition = article.edition;
  const paper = edition && [
    edition.paper,
    edition.page && t('article.editionPage', { page: edition.page }),
    edition.pageName,
    edition.date && formatPublished(edition.date, locale),
  ];
  const facts = [
    [t('field.siteName'), article.siteName],
    [t('field.edition'), paper?.filter(Boolean).join(' ')],
    [t('field.address'), readableAddress(url)],
    [t('facet.saved'), formatMoment(savedAt, locale)],
    [t('print.accessed'), formatPublished(localDay(new Date(savedAt)), locale)],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  return (
    <section className="print-facts" aria-label={t('print.facts')}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t('print.by')}</p>
    </section>
  );
}
