import { browser } from 'wxt/browser';
import { closedReason } from '../../components/page/closed-reason';
import { type MessageKey, useTranslate } from '../../components/page/translate';
import { PopupBar } from './PopupBar';
import type { PageState } from './use-page';

type Closed = Extract<PageState, { is: 'closed' | 'failed' | 'elsewhere' }>;

const titles: Record<Closed['is'], MessageKey> = {
  closed: 'closed.title',
  failed: 'closed.failedTitle',
  elsewhere: 'closed.elsewhereTitle',
};

function reasonOf(state: Closed): MessageKey {
  if (state.is === 'closed') return closedReason(state.url, browser.runtime.getURL('/'), state.why);
  return state.is === 'failed' ? 'closed.failed' : 'closed.elsewhere';
}

/** Where files are allowed. Only Chromium asks for that, and every browser of its kind knows this address. */
function openExtensions(): void {
  void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }).then(() => window.close());
}

/** A page that cannot be read: says plainly why, and what to do. `onPermit`: asks the browser for the site of an address. */
export function ClosedPage({ state, onPermit }: { state: Closed; onPermit: (url: string) => void }) {
  const t = useTranslate();
  const reason = reasonOf(state);
  return (
    <div className="popup short">
      <PopupBar />
      <main className="closed">
        <h1>{t(reason === 'closed.own' ? 'closed.ownTitle' : titles[state.is])}</h1>
        <p role="alert">{t(reason)}</p>
        {state.is === 'elsewhere' && (
          <p className="permit">
            <button type="button" className="plain" onClick={() => onPermit(state.url)}>
              {t('closed.permit', { host: new URL(state.url).host })}
            </button>
            <span>{t('closed.permitHint')}</span>
          </p>
        )}
        {(reason === 'closed.file' || reason === 'closed.withheld') && (
          <p className="permit">
            <button type="button" className="plain" onClick={openExtensions}>
              {t('closed.openExtensions')}
            </button>
          </p>
        )}
        {state.is === 'failed' && <p className="detail">{state.detail}</p>}
      </main>
    </div>
  );
}
