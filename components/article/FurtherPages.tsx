import type { Capture } from '../../capture/capture';
import { type Stop, standOf } from '../../capture/read-on';
import type { FetchFault } from '../../page/fetch-page';
import { type MessageKey, type Translate, useTranslate } from '../page/translate';

/** Reading on over the pages of an article: at rest, under way, or stopped before its end (or at it). */
export type FurtherState = { is: 'idle' } | { is: 'reading' } | { is: 'over'; stop: Stop };

type Stand = ReturnType<typeof standOf>;

interface FurtherPagesProps {
  capture: Capture;
  state: FurtherState;
  /** Above the text it says how things stand; below it, only what is left to do. */
  place: 'head' | 'foot';
  /** The pages of this site come without being asked for. */
  always: boolean;
  onReadOn: () => void;
  onStop: () => void;
  onAlways: (always: boolean) => void;
}

/** The further pages of an article: offered, on their way, joined, or why not. Nothing where it has none. */
export function FurtherPages({ capture, state, place, always, onReadOn, onStop, onAlways }: FurtherPagesProps) {
  const t = useTranslate();
  if (!capture.pager) return null;
  const stand = standOf(capture);
  const { next, total, open } = stand;
  const done = capture.further?.length ?? 0;
  const failed = state.is === 'over' && !['end', 'stopped'].includes(state.stop.why) ? state.stop : null;
  if (!open && done === 0) return null;
  if (place === 'foot' && !open) return null;
  return (
    <div
      className={failed ? 'further failed' : 'further'}
      data-place={place}
      role={place === 'foot' ? undefined : failed ? 'alert' : 'status'}
    >
      <p>
        {state.is === 'reading' ? t('pages.reading', { n: String(next) }) : wordsOf(stand, failed, t)}
        {state.is === 'reading' && total !== null && (
          <progress aria-label={t('pages.progress')} value={next - 2} max={total - 1} />
        )}
      </p>
      {state.is === 'reading' ? (
        <button type="button" className="plain" onClick={onStop}>
          {t('pages.stop')}
        </button>
      ) : (
        open && (
          <button type="button" className="tool" onClick={onReadOn}>
            {failed ? t('pages.again') : offerOf(stand, t)}
          </button>
        )
      )}
      {done > 0 && state.is !== 'reading' && place === 'head' && (
        <label className="tick">
          <input type="checkbox" checked={always} onChange={(event) => onAlways(event.target.checked)} />
          {t('pages.always')}
        </label>
      )}
    </div>
  );
}

/** How things stand while nothing is read. */
function wordsOf({ next, total, open }: Stand, failed: Stop | null, t: Translate): string {
  if (failed) return whyStopped(failed, next, t);
  if (!open) return t('pages.whole', { total: String(next - 1) });
  return total === null ? t('pages.goesOn') : t('pages.isPart', { n: String(next - 1), total: String(total) });
}

function offerOf({ next, total }: Stand, t: Translate): string {
  return total === null ? t('pages.readOn') : t('pages.readOnBy', { n: total - next + 1 });
}

const reasons: Readonly<Record<Exclude<Stop['why'], 'end' | 'stopped' | 'fault'>, MessageKey>> = {
  limit: 'pages.limit',
  'no-address': 'pages.noAddress',
  'other-article': 'pages.otherArticle',
  'no-text': 'pages.noText',
  repeated: 'pages.repeated',
};

const faults: Readonly<Record<FetchFault, MessageKey>> = {
  unreachable: 'pages.unreachable',
  slow: 'pages.slow',
  refused: 'pages.refused',
  'no-page': 'pages.noText',
  'too-large': 'pages.tooLarge',
};

function whyStopped(stop: Stop, page: number, t: Translate): string {
  if (stop.why === 'end' || stop.why === 'stopped') return '';
  const reason =
    stop.why === 'fault' ? t(faults[stop.fault], { status: String(stop.status ?? '') }) : t(reasons[stop.why]);
  return t('pages.failed', { n: String(page), reason });
}
