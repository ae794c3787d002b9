import type { Repair, RepairChange } from '../../extract/article';
import { type MessageKey, useTranslate } from '../page/translate';

/** As many kinds of change as a reader may want to look at. */
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
          <Changes changes={repair.changes} />
        </div>
      ))}
    </section>
  );
}

/** Each kind of change once, with how often it was made: 區(qū) → 区 ×8. Inferred ones first. */
function Changes({ changes }: { changes: RepairChange[] }) {
  const t = useTranslate();
  const kinds = groupChanges(changes);
  return (
    <>
      <ul>
        {kinds.slice(0, SHOWN).map(({ before, after, flagged, times }) => (
          <li key={`${before}→${after}${flagged}`} className={flagged ? 'flagged' : undefined}>
            <del>{before}</del>
            <span aria-hidden="true"> → </span>
            <ins>{after}</ins>
            {times > 1 && <span className="times"> ×{times}</span>}
            {flagged && <span className="red-text"> {t('repair.inferred')}</span>}
          </li>
        ))}
      </ul>
      {kinds.length > SHOWN && <p className="panel-lead">{t('repair.more', { n: kinds.length - SHOWN })}</p>}
    </>
  );
}

type ChangeKind = Pick<RepairChange, 'before' | 'after' | 'flagged'> & { times: number };

/** Changes that are alike as one, in the order of their first; inferred ones before proven ones. */
export function groupChanges(changes: RepairChange[]): ChangeKind[] {
  const kinds = new Map<string, ChangeKind>();
  for (const { before, after, flagged } of changes) {
    const key = JSON.stringify([before, after, flagged]);
    const kind = kinds.get(key);
    if (kind) kind.times += 1;
    else kinds.set(key, { before, after, flagged, times: 1 });
  }
  return [...kinds.values()].sort((a, b) => Number(b.flagged) - Number(a.flagged));
}
