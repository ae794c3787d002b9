import { type ReactNode, useEffect, useId, useState } from 'react';
import { formatMoment } from '../../components/article/published-date';
import { Segments } from '../../components/controls/Segments';
import { type MessageKey, useTranslate } from '../../components/page/translate';
import { type Chore, type ChoreRecord, isRunning } from '../../library/chores/chore';
import { dueAt } from '../../library/chores/due';
import type { Every } from '../../settings/times';
import { whyChore } from './why-chore';

interface ChoreBlockProps<Time extends Every> {
  chore: Chore;
  name: string;
  hint: string;
  every: Time;
  times: readonly Time[];
  record: ChoreRecord;
  onChange: (every: Time) => void;
  /** What it says of the last time that went well; null where there was none. */
  last: string | null;
  /** Asks for the permission that was taken back. */
  onPermit: () => void;
  children?: ReactNode;
}

/** Something that is done by itself: how often, what became of it, and what to do where it failed. */
export function ChoreBlock<Time extends Every>({
  chore,
  name,
  hint,
  every,
  times,
  record,
  onChange,
  last,
  onPermit,
  children,
}: ChoreBlockProps<Time>) {
  const t = useTranslate();
  const id = useId();
  const now = useNow();
  const { failure, failedAt, failures, running } = record;
  const due = dueAt(every, record);
  const moment = (iso: string) => formatMoment(iso, t('locale'));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame the choice with its legend, which is in the block's own
    <div className="chore" role="group" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p className="panel-hint">{hint}</p>
      <Segments
        label={name}
        value={every}
        options={times.map((time) => [time, t(`chores.${time}` as MessageKey)] as const)}
        onChange={onChange}
      />
      {every !== 'off' && children}
      <div role="status" aria-live="polite" className="outcome chore-outcome">
        {every !== 'off' && !isRunning(record, now) && (
          <p>
            {last ?? t('chores.notYet')}
            {due !== null && (
              <span>
                {' '}
                {due > now ? t('chores.next', { time: moment(new Date(due).toISOString()) }) : t('chores.soon')}
              </span>
            )}
          </p>
        )}
        {isRunning(record, now) && (
          <p>
            {t('chores.running')}
            {running && running.of > 0 && <span> {t('moving.progress', { done: running.done, of: running.of })}</span>}
          </p>
        )}
        {failure && failedAt && (
          <p className="red-text">
            {failures > 1
              ? t('chores.failedTimes', { n: failures, time: moment(failedAt), why: whyChore(chore, failure, t) })
              : t('chores.failed', { time: moment(failedAt), why: whyChore(chore, failure, t) })}{' '}
            {every !== 'off' && failure.kind !== 'permission' && failure.kind !== 'deletions' && t('chores.again')}
            {failure.kind === 'permission' && (
              <button type="button" className="plain" onClick={onPermit}>
                {t('chores.permit')}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

/** The time, on and on: what runs may fall silent, and what is to come comes. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
