/** When something that is to be done every so often is to be done next. Pure. */

import type { Every } from '../../settings/times';
import type { ChoreRecord } from './chore';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Past = Pick<ChoreRecord, 'succeededAt' | 'failedAt' | 'failures'>;

/**
 * @returns ms since 1970, in the past where it is overdue: the browser was closed then; null where it is off.
 * What failed is tried again an hour later, then two, four …, but at least as often as usual.
 */
export function dueAt(every: Every, { succeededAt, failedAt, failures }: Past): number | null {
  if (every === 'off') return null;
  const regular = succeededAt === null ? 0 : after(every, Date.parse(succeededAt));
  if (failures === 0 || failedAt === null) return regular;
  const failed = Date.parse(failedAt);
  const usual = after(every, failed) - failed;
  const again = failed + Math.min(usual, HOUR * 2 ** Math.min(failures - 1, 10));
  return Math.max(regular, again);
}

function after(every: Exclude<Every, 'off'>, time: number): number {
  if (every === 'hourly') return time + HOUR;
  if (every === 'daily') return time + DAY;
  if (every === 'weekly') return time + 7 * DAY;
  return aMonthAfter(time);
}

/** The same day of the next month, or its last day. */
function aMonthAfter(time: number): number {
  const next = new Date(time);
  const day = next.getUTCDate();
  next.setUTCMonth(next.getUTCMonth() + 1);
  if (next.getUTCDate() !== day) next.setUTCDate(0);
  return next.getTime();
}
