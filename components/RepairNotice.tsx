import type { Repair } from '../extract/article';
import { type MessageKey, useTranslate } from './translate';

/** As many changes as a reader may want to look at; a damaged page has hundreds alike. */
const SHOWN = 200;

const kindKeys: Record<Repair['kind'], MessageKey> = { pinyin: 'repair.pinyin', bytes: 'repair.bytes' };

/** How many places were repaired in all. */
export function countRepairs(repairs: Repair[]): number {
  return repairs.reduce((sum, { count }) => sum + count, 0);
}

/** What was repaired: how much of which damage, how much of it is inferred and not proven, and each change. */
export function RepairNotice({ repairs }: { repairs: Repair[] }) {
  const t = useTranslate();
  return (
    <section className="repairs" aria-label={t('repair.name')}>
      <p className="panel-lead">{t(repairs.length > 0 ? 'repair.lead' : 'repair.none')}</p>
      {repairs.map((repair) => (
        <div key={repair.kind} className="repair">
          <p>
            {t(kindKeys[repair.kind], { n: repair.count })}
            {repair.flagged > 0 && <strong className="red-text"> {t('repair.flagged', { n: repair.flagged })}</strong>}
          </p>
          <ul>
            {repair.changes.slice(0, SHOWN).map(({ at, before, after, flagged }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the changes of a repair never change places
              <li key={`${at}-${index}`} className={flagged ? 'flagged' : undefined}>
                <del>{before}</del>
                <span aria-hidden="true"> → </span>
                <ins>{after}</ins>
                {flagged && <span className="red-text"> {t('repair.inferred')}</span>}
              </li>
            ))}
          </ul>
          {repair.changes.length > SHOWN && (
            <p className="panel-lead">{t('repair.more', { n: repair.changes.length - SHOWN })}</p>
          )}
        </div>
      ))}
    </section>
  );
}
