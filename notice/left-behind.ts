/**
 * A script that was left behind in a page: the extension was updated, switched off or removed under it. It goes on there, and the
 * browser answers it nothing any more, texts of the interface included. Firefox ends such scripts.
 */
import { browser } from 'wxt/browser';
import { t } from '../components/page/labels';
import type { Notice } from '../in-page/notice';

export function isLeftBehind(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** What the reader of the page is told then. Made beforehand: afterwards there are no texts. */
export function leftBehindNotice(): Notice {
  return {
    tone: 'ask',
    text: t('notice.leftBehind'),
    detail: t('notice.leftBehindHint'),
    actions: [{ label: t('notice.reloadPage'), deed: { is: 'reload-page' } }],
    close: t('notice.close'),
  };
}
