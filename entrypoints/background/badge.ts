/** The toolbar button's badge over one tab: the only place left to say something where no script may run in the page. */
import { browser } from 'wxt/browser';
import { t } from '../../components/page/labels';

export async function showDone(tabId: number): Promise<void> {
  await label(tabId, '✓', '#544d42', t('notice.saved'));
}

/** The page was saved before. @param time When, for people. */
export async function showSavedBefore(tabId: number, time: string): Promise<void> {
  await label(tabId, '✓', '#544d42', t('save.noteAlready', { time }));
}

export async function showFailure(tabId: number, text: string): Promise<void> {
  await label(tabId, '!', '#b0271c', text);
}

export async function clearBadge(tabId: number): Promise<void> {
  await label(tabId, '', '#544d42', '');
}

/** The page is not there yet. */
export async function showWaiting(tabId: number): Promise<void> {
  await label(tabId, '…', '#544d42', t('notice.waiting'));
}

/** The browser forgets all of it when the tab goes to another page. A tab that is gone meanwhile needs no badge. */
async function label(tabId: number, text: string, color: string, title: string): Promise<void> {
  const name = t('extName');
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title: title ? `${name} · ${title}` : name }),
  ]);
}
