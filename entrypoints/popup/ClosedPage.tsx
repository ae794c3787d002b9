import { useTranslate } from '../../components/translate';
import { closedReason } from './closed-reason';
import { PopupBar } from './PopupBar';
import type { PageState } from './use-page';

/** A page that cannot be read: says plainly why, and what to do. */
export function ClosedPage({ state }: { state: Extract<PageState, { is: 'closed' | 'failed' }> }) {
  const t = useTranslate();
  return (
    <div className="popup short">
      <PopupBar />
      <main className="closed">
        <h1>{t(state.is === 'closed' ? 'closed.title' : 'closed.failedTitle')}</h1>
        <p role="alert">{state.is === 'closed' ? t(closedReason(state.url)) : t('closed.failed')}</p>
        {state.is === 'failed' && <p className="detail">{state.detail}</p>}
      </main>
    </div>
  );
}
