import { browser } from 'wxt/browser';
import { askWhyClosed } from '../../capture/ask-why-closed';
import type { WhyClosed } from '../../capture/why-closed';
import { closedReason } from '../../components/page/closed-reason';
import { t } from '../../components/page/labels';
import { showWaiting } from './badge';

/** Why the page of a tab cannot be read, and what to do. @param why as the browser said it, or its error */
export async function sayClosed(tabId: number, why: WhyClosed | Error): Promise<string> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';
  const reason = why instanceof Error ? await askWhyClosed(why) : why;
  return t(closedReason(url, browser.runtime.getURL('/'), reason));
}

/** A browser puts no script into a page before it is there: one that takes longer than this, in ms, is told on the toolbar button. */
const SLOW = 1500;

/** Does something with a page that may be long in coming; says on the toolbar button that it will be done. What comes of it takes its place. */
export async function withWaiting<Done>(tabId: number, doing: Promise<Done>): Promise<Done> {
  const waiting = setTimeout(() => void showWaiting(tabId), SLOW);
  return doing.finally(() => clearTimeout(waiting));
}
