import { useState } from 'react';
import { formatBytes } from '../../../components/controls/format-bytes';
import { Segments } from '../../../components/controls/Segments';
import { useTranslate } from '../../../components/page/translate';
import { LibraryProblem } from '../LibraryProblem';
import { BarPlot } from './BarPlot';
import { byYear, everyMonth, MOST_MONTHS, type MonthCount } from './months';
import { SiteBars } from './SiteBars';
import { type Figures, useStatistics } from './use-statistics';

/** How much of what the library holds, over time, by site, and on the disk. */
export function StatisticsPage() {
  const t = useTranslate();
  const { figures, failure, load } = useStatistics();
  if (failure) return <LibraryProblem failure={failure} onRetry={() => void load()} />;
  if (!figures) return <p className="opening">{t('library.loading')}</p>;
  const { statistics, status } = figures;
  return (
    <div className="figures">
      <h1>{t('place.statistics')}</h1>
      {status.articles === 0 ? (
        <p className="panel-lead">{t('statistics.none')}</p>
      ) : (
        <>
          <Totals figures={figures} />
          <OverTime saved={statistics.saved} published={statistics.published} />
          <section aria-labelledby="sites-title">
            <h2 id="sites-title">{t('statistics.sites')}</h2>
            <SiteBars sites={statistics.sites} />
          </section>
        </>
      )}
      <Storage figures={figures} />
    </div>
  );
}

function Totals({ figures: { statistics, status } }: { figures: Figures }) {
  const t = useTranslate();
  const number = (n: number) => n.toLocaleString(t('locale'));
  const characters = statistics.sites.reduce((sum, site) => sum + site.characters, 0);
  const totals = [
    [number(status.articles), t('statistics.articles')],
    [number(statistics.sites.length), t('statistics.siteCount')],
    [number(characters), t('statistics.characters')],
    [formatBytes(status.bytes, t('locale')), t('statistics.bytes')],
  ];
  return (
    <dl className="totals">
      {totals.map(([value, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function OverTime({ saved, published }: { saved: MonthCount[]; published: MonthCount[] }) {
  const t = useTranslate();
  const [by, setBy] = useState<'saved' | 'published'>('saved');
  const counts = by === 'saved' ? saved : published;
  const months = everyMonth(counts, Number.POSITIVE_INFINITY);
  const years = months.length > MOST_MONTHS;
  const bars = years
    ? byYear(counts).map(({ year, count }) => ({ key: year, label: year, count }))
    : months.map(({ month, count }) => ({ key: month, label: month, count }));
  const name = t(years ? 'statistics.byYear' : 'statistics.byMonth');
  return (
    <section aria-labelledby="time-title">
      <div className="figures-head">
        <h2 id="time-title">{name}</h2>
        <Segments
          label={t('statistics.by')}
          value={by}
          options={[
            ['saved', t('facet.saved')],
            ['published', t('library.orderPublished')],
          ]}
          onChange={setBy}
        />
      </div>
      {bars.length > 0 ? (
        <BarPlot name={name} bars={bars} every={Math.max(1, Math.ceil(bars.length / 9))} />
      ) : (
        <p className="panel-lead">{t('statistics.noDates')}</p>
      )}
    </section>
  );
}

function Storage({ figures: { status, space } }: { figures: Figures }) {
  const t = useTranslate();
  const size = (bytes: number) => formatBytes(bytes, t('locale'));
  const each = status.articles + status.inBin;
  return (
    <section aria-labelledby="storage-title">
      <h2 id="storage-title">{t('statistics.storage')}</h2>
      <ul className="storage">
        <li>{t('statistics.database', { size: size(status.bytes) })}</li>
        {each > 0 && <li>{t('statistics.each', { size: size(status.bytes / each) })}</li>}
        {status.inBin > 0 && <li>{t('statistics.inBin', { n: status.inBin })}</li>}
        {space && <li>{t('statistics.free', { size: size(Math.max(0, space.quota - space.usage)) })}</li>}
      </ul>
      <p className="panel-lead">{t('options.libraryHint')}</p>
    </section>
  );
}
