import { useEffect } from 'react';
import { formatPublished } from '../../../components/article/published-date';
import { localDay } from '../../../components/export/export-context';
import { useTranslate } from '../../../components/page/translate';
import type { SavedRow } from '../../../library/record';

interface PrintListProps {
  /** Of the list: `案头`, `#拆迁`. */
  name: string;
  rows: readonly SavedRow[];
  onDone: () => void;
}

/** A list of the library set for paper, all of it: the one on the screen holds only the rows in sight. */
export function PrintList({ name, rows, onDone }: PrintListProps) {
  const t = useTranslate();
  useEffect(() => {
    window.print();
    onDone();
  }, [onDone]);
  const locale = t('locale');
  const day = (iso: string) => formatPublished(localDay(new Date(iso)), locale);
  return (
    <div className="print-set print-list">
      <h1>{name}</h1>
      <p>
        {t('library.count', { n: rows.length })} · {day(new Date().toISOString())} · {t('print.by')}
      </p>
      <ol>
        {rows.map((row) => {
          const where = [
            row.source ?? row.siteName ?? row.site,
            row.edition?.page && t('article.editionPage', { page: row.edition.page }),
            row.publishedAt && formatPublished(row.publishedAt.slice(0, 10), locale),
            row.authors.join('、'),
            t('library.savedAt', { time: day(row.savedAt) }),
          ];
          return (
            <li key={row.id} lang={row.script === 'hant' ? 'zh-Hant' : 'zh-Hans'}>
              <h2>{row.title || t('article.untitled')}</h2>
              <p>{where.filter(Boolean).join(' · ')}</p>
              <p className="print-address">{row.url}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
